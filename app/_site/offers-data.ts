import type { FramedSite } from './site.ts'

/** Whether the archive can be taken away as data: it has documents, and its settings don't say otherwise. */
export function offersData({ archive, catalog }: FramedSite): boolean {
  return archive.settings.data !== false && catalog.extent.documents > 0
}
