import type { Answer } from '#lib/search/answer/answer.ts'
import { SearchEngine } from '#lib/search/engine.ts'
import { Superseded, VersionError } from '#lib/search/format/errors.ts'
import { QueryError } from '#lib/search/query/query-error.ts'
import { readByFetch } from '#lib/search/storage/fetch.ts'
import { Remembered } from '#lib/search/storage/remembered.ts'
import type { CountedYears, Failed, FailureKind, Opening, Question, Response } from './protocol.ts'

// The page and this file are built and delivered together, so that the messages need no check.

/** Opened once; what failed is tried again with the next question. */
const engines = new Remembered(async (given: Opening) => {
  const { base, start, first } = given
  const read = readByFetch(base)
  try {
    return await SearchEngine.open(
      async (path, span) => (path === first?.path && !span ? first.bytes : await read(path, span)),
      start,
    )
  } catch (error) {
    // What was fetched beforehand may be what is damaged: the next question fetches it again.
    delete given.first
    throw error
  }
})

function kindOf(error: unknown): FailureKind {
  if (error instanceof QueryError) return 'query'
  return error instanceof VersionError ? 'version' : 'load'
}

function failure(error: unknown): { type: 'failure' } & Failed {
  return {
    type: 'failure',
    kind: kindOf(error),
    message: error instanceof Error ? error.message : String(error),
    ...(error instanceof QueryError && {
      at: error.at,
      ...(error.instead !== undefined && { instead: error.instead }),
    }),
  }
}

/** One query that can't be read doesn't keep the others from being counted. */
async function countOne(engine: SearchEngine, query: string, isWanted: () => boolean): Promise<CountedYears> {
  try {
    return { type: 'counts', counts: await engine.countYears(query, isWanted) }
  } catch (error) {
    if (error instanceof Superseded) throw error
    return failure(error)
  }
}

async function respond(opening: Opening, question: Question): Promise<void> {
  const begun = performance.now()
  const { number } = question
  const tell = (response: Response) => postMessage(response)
  const tellAnswer = (answer: Answer) =>
    tell({ number, type: 'answer', answer, milliseconds: Math.round(performance.now() - begun) })
  try {
    const engine = await engines.get(opening)
    if (question.type === 'suggest') {
      tell({ number, type: 'suggestions', suggestions: await engine.suggest(question.query) })
    } else if (question.type === 'years') {
      const isWanted = () => number === latest
      const queries = await Promise.all(question.queries.map((query) => countOne(engine, query, isWanted)))
      if (isWanted()) tell({ number, type: 'years', queries })
    } else {
      const { query, limit = Number.POSITIVE_INFINITY, order = 'best' } = question
      // Who asks for everything, beside what is shown, waits for it; else only the latest question counts.
      const isWanted = () => question.limit === undefined || number === latest
      tellAnswer(await engine.search(query, { limit, order, facets: true, isWanted }, tellAnswer))
    }
  } catch (error) {
    if (!(error instanceof Superseded)) tell({ number, ...failure(error) })
  }
}

let opening: Opening | undefined
/** Number of the last question whose answers are shown: not of one for suggestions, or for all hits. */
let latest = 0

addEventListener('message', ({ data }: MessageEvent<Opening | Question>) => {
  if ('base' in data) {
    opening = data
    engines.get(data).catch(() => {
      // The first question tries again, and reports what is wrong.
    })
  } else if (opening) {
    if (data.type === 'years' || (data.type === 'search' && data.limit !== undefined)) latest = data.number
    respond(opening, data)
  }
})
