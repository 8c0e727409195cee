import { rm, writeFile } from 'node:fs/promises'
import type { Archive } from '#lib/archive/load.ts'
import { buildSearchIndex } from '#lib/search/build/build.ts'
import { SearchEngine } from '#lib/search/engine.ts'
import { readFromDisk } from '#lib/search/storage/disk.ts'
import { answerWatches, type FormerIndex } from '#lib/watch/build/answer-watches.ts'
import { formerPassages } from '#lib/watch/build/former-passages.ts'

/**
 * Asks the index that was made what the watches of an archive find, and writes that into a file, from which their pages
 * and feeds are made. Resolves to the file; undefined where there are no watches. Rejects with `LoadError` where the
 * index can't be read.
 *
 * @param site folder that has the index, as a site has it
 * @param warn is told of each watch that finds nothing, on a line
 */
export async function writeWatches(
  archive: Archive,
  site: string,
  file: string,
  warn: (line: string) => void,
): Promise<string | undefined> {
  if (archive.watches.length === 0) return undefined
  const former = await formerIndex(archive, `${file}.former`)
  const answers = await answerWatches(await SearchEngine.open(readFromDisk(site)), archive, former)
  await rm(`${file}.former`, { recursive: true, force: true })
  for (const [index, { found, unknown, problem }] of answers.entries()) {
    if (found.paragraphs + found.headings > 0) continue
    const nowhere = unknown.length === 0 ? '' : `; in no text: ${unknown.join(', ')}`
    warn(
      `warning: ${archive.watches[index]?.queryPlace}: nothing has all of it, so its feed has no passage: ${problem ?? `${archive.watches[index]?.query}${nowhere}`}`,
    )
  }
  await writeFile(file, JSON.stringify(answers))
  return file
}

/** An index of passages as they were public before, in a folder; undefined where none has changed since it was. */
async function formerIndex(archive: Archive, folder: string): Promise<FormerIndex | undefined> {
  const passages = formerPassages(archive)
  if (passages.documents.length === 0) return undefined
  await buildSearchIndex({ ...archive, documents: passages.documents }, folder)
  return { engine: await SearchEngine.open(readFromDisk(folder)), passages }
}
