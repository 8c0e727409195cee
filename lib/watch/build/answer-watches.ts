import type { Archive } from '#lib/archive/load.ts'
import type { ArchiveDocument } from '#lib/domain/document.ts'
import type { Watch } from '#lib/records/watches.ts'
import type { ListedPassages, PassageIds } from '#lib/search/answer/list-passages.ts'
import type { SearchEngine } from '#lib/search/engine.ts'
import { QueryError } from '#lib/search/query/query-error.ts'
import type { FormerPassages } from './former-passages.ts'
import { passageChangeOf } from './passage-change.ts'
import type { WatchAnswer, WatchNotice } from './watch-answers.ts'
import { withdrawnNotices } from './withdrawn-notices.ts'

type SearchedArchive = Pick<Archive, 'watches' | 'documents' | 'anchors'>

/** Passages as they were public before, with an index of them. */
export interface FormerIndex {
  engine: SearchEngine
  passages: FormerPassages
}

/** Most passages that a feed says it has no longer: who reads it now and then misses none of a usual correction. */
const mostNotices = 50

/**
 * What each watch of an archive finds, by the index that the site will be searched by. Rejects with `LoadError` where the
 * index can't be read. A query that names what the archive doesn't have, such as a speaker, finds nothing, and the answer
 * says why.
 */
export async function answerWatches(
  engine: SearchEngine,
  archive: SearchedArchive,
  former?: FormerIndex,
): Promise<WatchAnswer[]> {
  const changes = passageChanges(archive)
  const withdrawn = withdrawnNotices(archive)
  const answers: WatchAnswer[] = []
  // One after the other: each may read many texts.
  for (const watch of archive.watches) {
    const { all, ...answer } = await answerWatch(engine, watch, changes)
    const notices = [...withdrawn, ...(former ? await lostPassages(former, watch, all) : [])]
    answers.push({ ...answer, notices: latestNotices(notices) })
  }
  return answers
}

/** What a watch would find in the words that passages had before, and does not find now. */
async function lostPassages(
  { engine, passages }: FormerIndex,
  { query }: Watch,
  found: readonly PassageIds[],
): Promise<WatchNotice[]> {
  let before: readonly PassageIds[] = []
  const keep = (all: readonly PassageIds[]) => {
    before = all
    return all
  }
  try {
    await engine.passages(query, { limit: 1, sort: keep })
  } catch (error) {
    // What the query names, such as a speaker, is in none of these documents.
    if (error instanceof QueryError) return []
    throw error
  }
  const still = new Set(found.map(({ document, paragraph }) => `${document} ${paragraph}`))
  return before
    .filter(({ document, paragraph }) => !still.has(`${document} ${paragraph}`))
    .flatMap(({ document, paragraph }) => passages.noticeOf(document, paragraph) ?? [])
}

function latestNotices(notices: readonly WatchNotice[]): WatchNotice[] {
  return notices.toSorted((a, b) => compare(b.updated ?? '', a.updated ?? '')).slice(0, mostNotices)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** `all` are the passages that it finds, of which `passages` has as many as the watch wants. */
async function answerWatch(
  engine: SearchEngine,
  watch: Watch,
  changeOf: ChangeOf,
): Promise<Omit<WatchAnswer, 'notices'> & { all: readonly PassageIds[] }> {
  const { id, query, order, limit } = watch
  let all: readonly PassageIds[] = []
  const sort = (found: readonly PassageIds[]) => {
    all = found
    return order === 'changed' ? latestFirst(found, changeOf) : found
  }
  let listed: ListedPassages
  try {
    listed = await engine.passages(query, { limit, sort })
  } catch (error) {
    if (!(error instanceof QueryError)) throw error
    const found = { paragraphs: 0, headings: 0, documents: 0 }
    return { watch: id, found, unknown: [], problem: error.message, passages: [], all }
  }
  const { found, unknown, passages } = listed
  return {
    all,
    watch: id,
    found,
    unknown,
    passages: passages.map(({ document, paragraph, number, excerpt }) => {
      const updated = changeOf({ document: document.id, paragraph })
      return { document: document.id, paragraph, number, excerpt, ...(updated !== undefined && { updated }) }
    }),
  }
}

type ChangeOf = (passage: PassageIds) => string | undefined

/** When a passage last changed; each document's are looked up once. */
function passageChanges({ documents, anchors }: SearchedArchive): ChangeOf {
  const byId = new Map(documents.map((document) => [document.id, document]))
  const known = new Map<string, Map<string, string | undefined>>()
  const changesOf = (document: ArchiveDocument) => {
    const anchored = new Map(anchors.get(document.id)?.blocks.map((block) => [block.id, block]))
    return new Map(
      document.blocks.flatMap((block): [string, string | undefined][] =>
        block.type === 'divider' ? [] : [[block.id, passageChangeOf(document, block, anchored.get(block.id))]],
      ),
    )
  }
  return ({ document: id, paragraph }) => {
    const document = byId.get(id)
    if (!document) return undefined
    const changes = known.get(id) ?? changesOf(document)
    known.set(id, changes)
    return changes.get(paragraph)
  }
}

/** Those that changed last first; of one moment the latest document first, as they come. What no day is known of comes last. */
function latestFirst(found: readonly PassageIds[], changeOf: ChangeOf): PassageIds[] {
  return found
    .map((passage) => ({ passage, changed: changeOf(passage) ?? '' }))
    .sort((a, b) => (a.changed < b.changed ? 1 : a.changed > b.changed ? -1 : 0))
    .map(({ passage }) => passage)
}
