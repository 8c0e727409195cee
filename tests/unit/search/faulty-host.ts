import { readdir, readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { checkPasted } from '#lib/quote/answer/check-pasted.ts'
import { SearchEngine } from '#lib/search/engine.ts'
import { LoadError, VersionError } from '#lib/search/format/errors.ts'
import type { ReadBytes } from '#lib/search/storage/read-index-file.ts'

export type IndexFiles = Map<string, Uint8Array<ArrayBuffer>>

/** The files of an index, by their paths below `search/data/`, without its scripts. */
export async function indexFilesIn(folder: string): Promise<IndexFiles> {
  const data = join(folder, 'search/data')
  const entries = await readdir(data, { recursive: true, withFileTypes: true })
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  const files: IndexFiles = new Map()
  for (const path of paths.filter((name) => !name.endsWith('.js')).sort())
    files.set(relative(data, path), new Uint8Array(await readFile(path)))
  return files
}

/** Gives parts of files, as most hosts do. */
export function readFrom(files: IndexFiles): ReadBytes {
  return async (path, span) => {
    const bytes = files.get(path)
    if (!bytes) throw new LoadError(`${path} is missing.`)
    return bytes.slice(span?.start, span?.end)
  }
}

type Question = (engine: SearchEngine) => Promise<unknown>

const search =
  (query: string): Question =>
  (engine) =>
    engine.search(query, { limit: 5, facets: true })

/** Questions that together read every kind of file. */
export const questions: Question[] = [
  search('weir'),
  search('the clerk of the council'),
  search('"measured twice"'),
  search('milestone 683'),
  search('1996'),
  search('milestne'),
  search('mile*'),
  search('p-0000003'),
  search('speaker:Verell road'),
  search('said-by:transcriber road'),
  search('Werell'),
  search('weirr'),
  (engine) => engine.countYears('milestone'),
  (engine) => engine.suggest('mile'),
  async (engine) =>
    checkPasted(
      '“Milestone 683 stands by the old road, measured twice in 1996.” — Ana Verell',
      await engine.passageSource(),
    ),
]

/**
 * What an engine that has read nothing answers to one of the questions, by its place; `said` where it says that something is
 * wrong with the index.
 */
export async function answerOf(read: ReadBytes, question: number): Promise<unknown> {
  try {
    return await questions[question]?.(await SearchEngine.open(read))
  } catch (error) {
    if (error instanceof LoadError || error instanceof VersionError) return 'said'
    throw error
  }
}
