import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Archive } from '#lib/archive/load.ts'
import { formerAddresses } from '#lib/archive/published-anchors.ts'
import { createAddresses, parseSiteLocation } from '#lib/site/addresses.ts'

/** Most pages that are read at one time: far below 256, the most open files that some systems allow. */
const maxOpenPages = 32

/** Where a site must have what was published. */
export interface PublishedPlaces {
  /** The pages of documents, by their files, each with the ids that must be anchors on it. */
  pages: { file: string; document: string; ids: string[] }[]
  /** The files of former addresses, each with the id of the document that was there. */
  former: { file: string; id: string }[]
}

/** Where the site of an archive must have what was published of it. */
export function publishedPlaces(archive: Archive): PublishedPlaces {
  const addresses = createAddresses(parseSiteLocation(archive.settings.address))
  const pages = archive.documents.flatMap((document) => {
    const anchors = archive.anchors.get(document.id)
    if (!anchors) return []
    const file = addresses.outputFile(addresses.document(document))
    return [{ file, document: anchors.document, ids: anchors.blocks.map(({ id }) => id) }]
  })
  const former = formerAddresses(archive).map(({ name, id }) => ({
    file: addresses.outputFile(addresses.former(name)),
    id,
  }))
  return { pages, former }
}

/**
 * What was published and the pages of a finished site don't have, a sentence for each: ids that are no anchor on the
 * page of their document, former addresses without a page. Looks at the HTML itself, since that is what a link leads
 * to. Rejects with the system's error where a page can't be read.
 *
 * @param folder of the finished site
 */
export async function missingAnchors({ pages, former }: PublishedPlaces, folder: string): Promise<string[]> {
  const problems: string[] = []
  for (let start = 0; start < pages.length; start += maxOpenPages) {
    const looked = pages.slice(start, start + maxOpenPages).map(async ({ file, document, ids }) => {
      const there = idsIn(await pageText(folder, file))
      const missing = ids.filter((id) => !there.has(id))
      return missing.map((id) => `${file}: has no anchor ${id} of ${document}, which was published`)
    })
    problems.push(...(await Promise.all(looked)).flat())
  }
  for (const { file, id } of former)
    if ((await pageText(folder, file)) === '') problems.push(`${file}: missing; it was published as the page of ${id}`)
  return problems
}

function idsIn(html: string): Set<string> {
  return new Set([...html.matchAll(/ id="([hp]-[0-9a-z]{7})"/g)].map(([, id = '']) => id))
}

async function pageText(folder: string, file: string): Promise<string> {
  return readFile(join(folder, file), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return ''
    throw error
  })
}
