import { writeFile } from 'node:fs/promises'
import { groupByCollection, groupByName } from '#lib/archive/group-by-name.ts'
import { groupPagesOf } from '#lib/archive/group-pages.ts'
import type { Archive } from '#lib/archive/load.ts'
import { findParticularWords } from '#lib/keyness/particular-words.ts'

/** Finds the particular words of all names that have a page, and writes them into a file. Resolves to the file. */
export async function writeParticularWords(archive: Archive, file: string): Promise<string> {
  const groups = { ...groupByName(archive), collections: groupByCollection(archive) }
  const { hasPage } = groupPagesOf(groups)
  await writeFile(file, JSON.stringify(findParticularWords(archive.documents, groups, hasPage)))
  return file
}
