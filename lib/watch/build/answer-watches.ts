import type { Archive } from '#lib/archive/load.ts'
import type { ArchiveDocument } from '#lib/domain/document.ts'
import type { Watch } from '#lib/records/watches.ts'
import type { ListedPassages, PassageIds } from '#lib/search/answer/list-passages.ts'
import type { SearchEngine } from '#lib/search/engine.ts'
import { QueryError } from '#lib/search/query/query-error.ts'
import { passageChangeOf } from './passage-change.ts'
import type { WatchAnswer } from './watch-answers.ts'

type SearchedArchive = Pick<Archive, 'watches' | 'documents' | 'anchors'>

/**
 * What each watch of an archive finds, by the index that the site will be searched by. Rejects with `LoadError` where the
 * index can't be read. A query that names what the archive doesn't have, such as a speaker, finds nothing, and the answer
 * says why.
 */
export async function answerWatches(engine: SearchEngine, archive: SearchedArchive): Promise<WatchAnswer[]> {
  const changes = passageChanges(archive)
  const answers: WatchAnswer[] = []
  // One after the other: each may read many texts.
  for (const watch of archive.watches) answers.push(await answerWatch(engine, watch, changes))
  return answers
}

async function answerWatch(engine: SearchEngine, watch: Watch, changeOf: ChangeOf): Promise<WatchAnswer> {
  const { id, query, order, limit } = watch
  const sort = (found: readonly PassageIds[]) => latestFirst(found, changeOf)
  let listed: ListedPassages
  try {
    listed = await engine.passages(query, { limit, ...(order === 'changed' && { sort }) })
  } catch (error) {
    if (!(error instanceof QueryError)) throw error
    const found = { paragraphs: 0, headings: 0, documents: 0 }
    return { watch: id, found, unknown: [], problem: error.message, passages: [] }
  }
  const { found, unknown, passages } = listed
  return {
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
