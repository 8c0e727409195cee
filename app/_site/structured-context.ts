import type { StructuredContext } from '#lib/export/structured-document.ts'
import { groupUrl } from './group-address.ts'
import type { SiteWith } from './site.ts'

/** What structured data of documents needs to know of the site. */
export function structuredContext(site: SiteWith<'catalog'>): StructuredContext {
  return {
    pageOf: (kind, name) => groupUrl(site, kind, name),
    originalOf: ({ id, translationOf }) => {
      const original = site.catalog.translations.get(id)?.find((other) => other.id === translationOf)
      return original && site.addresses.absolute(site.addresses.document(original))
    },
    collectionName: (id) => site.catalog.groupById.collections.get(id)?.record.name ?? id,
  }
}
