import type { EngineAnswer } from '#lib/engine/archive-engine.ts'
import { answerOfEngine } from '#lib/engine/engine-answer.ts'
import type { Answer } from '#lib/search/answer/answer.ts'
import type { CountedByYear } from '#lib/search/answer/count-by-year.ts'
import type { DocumentHits } from '#lib/search/answer/document-hits.ts'
import type { ListedPassages } from '#lib/search/answer/list-passages.ts'
import type {
  OpenIndexMessage,
  SearchFailure,
  WorkerRequest,
  WorkerResponse,
  YearCountsResult,
} from '#lib/search/browser/protocol.ts'
import { signalFor } from '#lib/search/browser/shown-question.ts'
import type { Suggestion } from '#lib/search/lookup/completions.ts'
import type { ApiFailure } from '#lib/serve/answer-schemas.ts'

/*
 * Answers the pages of a site by asking the API of its server, where `start.json` says that there is one: in place of the worker that
 * reads the index, and with the same messages.
 */

/** Milliseconds after which an answer counts as not coming. */
const timeLimit = 60_000
/** Hits that are asked for at once where all are wanted, and most of these. */
const hitsAtOnce = 500
const mostOfAll = 2000
/** Most passages that are listed. */
const mostListed = 1000

/** The API has no answer to a question. */
class Refused extends Error {
  readonly failure: ApiFailure
  constructor(failure: ApiFailure) {
    super(failure.message)
    this.failure = failure
  }
}

type ReceivedAnswer = EngineAnswer & { open?: string }
type ReceivedYears = { queries: ((CountedByYear & { open?: string }) | { error: ApiFailure })[] }
type Parameters = readonly (readonly [name: string, value: string | number])[]

async function ask<Received>(opening: OpenIndexMessage, name: string, parameters: Parameters, signal?: AbortSignal) {
  const address = new URL(`${opening.start.api}${name}`, opening.base)
  for (const [parameter, value] of parameters) address.searchParams.append(parameter, String(value))
  const late = AbortSignal.timeout(timeLimit)
  const response = await fetch(address, { signal: signal ? AbortSignal.any([signal, late]) : late })
  const received: unknown = JSON.parse(await response.text(), fieldsAsMaps)
  if (response.ok) return received as Received
  const { error } = received as { error?: ApiFailure }
  throw error ? new Refused(error) : new Error(`${address.pathname}: ${response.status}`)
}

/** The values of declared fields, which answers have as a map and JSON as an object. */
function fieldsAsMaps(name: string, value: unknown): unknown {
  return name === 'fields' && typeof value === 'object' && value !== null ? new Map(Object.entries(value)) : value
}

function failureOf(error: unknown): { type: 'failure' } & SearchFailure {
  if (!(error instanceof Refused)) return { type: 'failure', kind: 'load', message: 'The server could not be asked.' }
  const { code, message, at, end, instead } = error.failure
  return {
    type: 'failure',
    kind: code === 'query' || code === 'parameter' ? 'query' : 'load',
    message,
    ...(at !== undefined && end !== undefined && { at, end }),
    ...(instead !== undefined && { instead }),
  }
}

function answerOf({ open: _, ...answer }: ReceivedAnswer): Answer {
  const { isWhole, parts } = answer.certificate
  // No other answer follows, whether this one is whole or not.
  const exact = true
  return {
    ...answerOfEngine(answer),
    exact,
    ...(!isWhole && { incomplete: { silent: parts.silent, parts: parts.total } }),
  }
}

/** All hits, in several answers. Throws where there are more than can be asked for. */
async function askForAll(opening: OpenIndexMessage, query: string, order: string): Promise<ReceivedAnswer> {
  const parameters = (offset: number): Parameters => [
    ['q', query],
    ['order', order],
    ['limit', hitsAtOnce],
    ['offset', offset],
  ]
  const first = await ask<ReceivedAnswer>(opening, 'search', parameters(0))
  const { paragraphs, headings, complete, someTerms } = first.total
  const all = paragraphs + headings + complete + someTerms
  const tooMany = `${all} hits are more than can be had at once; ${mostOfAll} are the most. Narrow the search.`
  if (all > mostOfAll) throw new Refused({ code: 'query', message: tooMany })
  if (first.open !== undefined) throw new Refused({ code: 'silent', message: first.open })
  while (first.hits.length < all) {
    const { hits, open } = await ask<ReceivedAnswer>(opening, 'search', parameters(first.hits.length))
    if (open !== undefined) throw new Refused({ code: 'silent', message: open })
    if (hits.length === 0) break
    first.hits.push(...hits)
  }
  return first
}

/** Of what has all the words, up to a limit; a word that is nowhere is left so. */
async function listedPassages(opening: OpenIndexMessage, query: string, limit: number): Promise<ListedPassages> {
  const { hits, total, unknown, certificate, open } = await ask<ReceivedAnswer>(opening, 'search', [
    ['q', query],
    ['order', 'newest'],
    ['limit', Math.max(1, Math.min(limit, mostListed))],
    ['literal', 'true'],
  ])
  // What is not there may be in a part that is silent: it must not be taken for gone.
  if (open !== undefined) throw new Refused({ code: 'silent', message: open })
  const { paragraphs, headings, documents } = total
  return {
    found: { paragraphs, headings, documents },
    unknown,
    passages: hits.filter(({ allTerms }) => allTerms),
    corpus: certificate.corpus,
  }
}

async function yearCounts(
  opening: OpenIndexMessage,
  queries: readonly string[],
  signal: AbortSignal,
): Promise<YearCountsResult[]> {
  const parameters = queries.map((query) => ['q', query] as const)
  const { queries: counted } = await ask<ReceivedYears>(opening, 'years', parameters, signal)
  return counted.map((one): YearCountsResult => {
    if ('error' in one) return failureOf(new Refused(one.error))
    const { open, ...counts } = one
    // Less than there is, and nobody knows by how much.
    return open === undefined ? { type: 'counts', counts } : failureOf(new Refused({ code: 'silent', message: open }))
  })
}

let opened: OpenIndexMessage | undefined

async function respond(opening: OpenIndexMessage, question: WorkerRequest, signal: AbortSignal): Promise<void> {
  const begun = performance.now()
  const { number } = question
  const tell = (response: WorkerResponse) => postMessage(response)
  try {
    if (question.type === 'suggest') {
      const { suggestions } = await ask<{ suggestions: Suggestion[] }>(opening, 'suggest', [['q', question.query]])
      tell({ number, type: 'suggestions', suggestions })
    } else if (question.type === 'passages') {
      tell({ number, type: 'passages', listed: await listedPassages(opening, question.query, question.limit) })
    } else if (question.type === 'document') {
      const { query, document, order } = question
      const { listed } = await ask<{ listed: DocumentHits | null }>(opening, 'hits', [
        ['q', query],
        ['document', document],
        ['order', order],
      ])
      tell({ number, type: 'document', listed: listed ?? undefined })
    } else if (question.type === 'years') {
      const queries = await yearCounts(opening, question.queries, signal)
      tell({ number, type: 'years', queries })
    } else {
      const { query, limit, order = 'best' } = question
      const received =
        limit === undefined
          ? await askForAll(opening, query, order)
          : await ask<ReceivedAnswer>(
              opening,
              'search',
              [
                ['q', query],
                ['order', order],
                ['limit', limit],
                ['facets', 'true'],
              ],
              signal,
            )
      const milliseconds = Math.round(performance.now() - begun)
      tell({ number, type: 'answer', answer: answerOf(received), milliseconds })
    }
  } catch (error) {
    if (!signal.aborted) tell({ number, ...failureOf(error) })
  }
}

addEventListener('message', ({ data }: MessageEvent<OpenIndexMessage | WorkerRequest>) => {
  if ('base' in data) opened = data
  else if (opened) respond(opened, data, signalFor(data))
})
