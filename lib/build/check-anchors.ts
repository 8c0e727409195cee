import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Archive } from '#lib/archive/load.ts'
import { formerAddresses } from '#lib/archive/published-anchors.ts'
import { createAddresses, parseSiteLocation } from '#lib/site/addresses.ts'

/** Most pages that are read at one time: far below 256, the most open files that some systems allow. */
const maxOpenPages = 32

/**
 * What was published and the pages of a finished site don't have, a sentence for each: ids that are no anchor on the
 * page of their document, former addresses without a page. Looks at the HTML itself, since that is what a link leads
 * to. Rejects with the system's error where a page can't be read.
 *
 * @param folder of the finished site
 */
export async function missingAnchors(archive: Archive, folder: string): Promise<string[]> {
  const addresses = createAddresses(parseSiteLocation(archive.settings.address))
  const published = archive.documents.flatMap((document) => {
    const anchors = archive.anchors.get(document.id)
    return anchors ? [{ file: addresses.outputFile(addresses.document(document)), anchors }] : []
  })
  const former = formerAddresses(archive).map(({ name, id }) => ({
    file: addresses.outputFile(addresses.former(name)),
    id,
  }))
  const problems: string[] = []
  for (let start = 0; start < published.length; start += maxOpenPages) {
    const pages = published.slice(start, start + maxOpenPages).map(async ({ file, anchors }) => {
      const ids = idsIn(await pageText(folder, file))
      const missing = anchors.blocks.filter(({ id }) => !ids.has(id))
      return missing.map(({ id }) => `${file}: has no anchor ${id} of ${anchors.document}, which was published`)
    })
    problems.push(...(await Promise.all(pages)).flat())
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
