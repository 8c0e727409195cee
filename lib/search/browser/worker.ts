import type { Answer } from '#lib/search/answer/answer.ts'
import { answerQuery, prefetchWholeAnswer } from '#lib/search/answer/answer-query.ts'
import { hasCyrillicStemmers, provideCyrillicStemmers } from '#lib/search/format/encode.ts'
import { VersionError } from '#lib/search/format/errors.ts'
import { SearchIndex } from '#lib/search/lookup/search-index.ts'
import { QueryError } from '#lib/search/query/query-error.ts'
import { readByFetch } from '#lib/search/storage/fetch.ts'
import { lazyImport } from '#lib/search/storage/lazy-import.ts'
import { PromiseCache } from '#lib/search/storage/promise-cache.ts'
import type { ReadBytes } from '#lib/search/storage/read-index-file.ts'
import { checkCyrillicFingerprint } from '#lib/search/storage/read-metadata.ts'
import type {
  FailureKind,
  OpenIndexMessage,
  SearchFailure,
  WorkerRequest,
  WorkerResponse,
  YearCountsResult,
} from './protocol.ts'
import { signalFor } from './shown-question.ts'

// The page and this file are built and delivered together, so that the messages need no check.

const passagesModule = lazyImport(() => import('#lib/search/answer/list-passages.ts'))
const documentModule = lazyImport(() => import('#lib/search/answer/document-hits.ts'))
const yearsModule = lazyImport(() => import('#lib/search/answer/count-by-year.ts'))
const stemmersModule = lazyImport(() => import('#lib/text/stem-cyrillic.ts'))
const completeModule = lazyImport(() => import('#lib/search/lookup/complete-query.ts'))

/** Kept when opening fails, so that what is read again comes past caches. */
let read: ReadBytes | undefined

/** Without the engine, which has more than is asked here. Opened once; what failed is tried again with the next question. */
const indexes = new PromiseCache(async (given: OpenIndexMessage) => {
  const { base, start, prefetched } = given
  read ??= readByFetch(base, prefetched?.path)
  const readAgain = read
  try {
    return await SearchIndex.open(
      async (path, span) => (path === prefetched?.path && !span ? prefetched.bytes : await readAgain(path, span)),
      start,
    )
  } catch (error) {
    // What was fetched beforehand may be what is damaged: the next question fetches it again.
    delete given.prefetched
    throw error
  }
})

const cyrillic = /\p{Script=Cyrillic}/u

/** Gets the stemmers, which only Cyrillic words need. Rejects with `LoadError`, and `VersionError` where they don't fit the index. */
async function ensureStemmers({ start }: OpenIndexMessage): Promise<void> {
  const { cyrillicStemmers } = await stemmersModule()
  if (!hasCyrillicStemmers()) provideCyrillicStemmers(cyrillicStemmers)
  checkCyrillicFingerprint(start)
}

function queriesOf(question: WorkerRequest): readonly string[] {
  return question.type === 'years' ? question.queries : [question.query]
}

function kindOf(error: unknown): FailureKind {
  if (error instanceof QueryError) return 'query'
  return error instanceof VersionError ? 'version' : 'load'
}

function failure(error: unknown): { type: 'failure' } & SearchFailure {
  return {
    type: 'failure',
    kind: kindOf(error),
    message: error instanceof Error ? error.message : String(error),
    ...(error instanceof QueryError && {
      at: error.at,
      end: error.end,
      ...(error.instead !== undefined && { instead: error.instead }),
    }),
  }
}

/** One query that can't be read doesn't keep the others from being counted. */
async function countOne(index: SearchIndex, query: string, signal: AbortSignal): Promise<YearCountsResult> {
  try {
    const { countByYear } = await yearsModule()
    return { type: 'counts', counts: await countByYear(index, query, { signal }) }
  } catch (error) {
    signal.throwIfAborted()
    return failure(error)
  }
}

/** Answers; what is not wanted any more, once the signal is aborted, gets no answer. */
async function respond(openedWith: OpenIndexMessage, question: WorkerRequest, signal: AbortSignal): Promise<void> {
  const begun = performance.now()
  const { number } = question
  const tell = (response: WorkerResponse) => postMessage(response)
  const tellAnswer = (answer: Answer) =>
    tell({ number, type: 'answer', answer, milliseconds: Math.round(performance.now() - begun) })
  try {
    if (question.type === 'search') prefetchWholeAnswer(question.query)
    const needsStemmers = queriesOf(question).some((query) => cyrillic.test(query))
    const [index] = await Promise.all([indexes.get(openedWith), needsStemmers && ensureStemmers(openedWith)])
    if (question.type === 'suggest') {
      const { completeQuery } = await completeModule()
      tell({ number, type: 'suggestions', suggestions: await completeQuery(index, question.query) })
    } else if (question.type === 'passages') {
      const { listPassages } = await passagesModule()
      tell({ number, type: 'passages', listed: await listPassages(index, question.query, question) })
    } else if (question.type === 'document') {
      const { documentHits } = await documentModule()
      const { query, document, order } = question
      tell({ number, type: 'document', listed: await documentHits(index, query, document, order) })
    } else if (question.type === 'years') {
      const queries = await Promise.all(question.queries.map((query) => countOne(index, query, signal)))
      signal.throwIfAborted()
      tell({ number, type: 'years', queries })
    } else {
      const { query, limit = Number.POSITIVE_INFINITY, order = 'best' } = question
      tellAnswer(await answerQuery(index, query, { limit, order, facets: true, signal }, tellAnswer))
    }
  } catch (error) {
    if (!signal.aborted) tell({ number, ...failure(error) })
  }
}

let opening: OpenIndexMessage | undefined
addEventListener('message', ({ data }: MessageEvent<OpenIndexMessage | WorkerRequest>) => {
  if ('base' in data) {
    opening = data
    indexes.get(data).catch(() => {
      // The first question tries again, and reports what is wrong.
    })
  } else if (opening) respond(opening, data, signalFor(data))
})
