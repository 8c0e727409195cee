import { z } from 'zod'
import { EngineError, type EngineFailure } from './errors.ts'

/*
 * Plain fetch, and none of the project's own client (@opensearch-project/opensearch): seven addresses of the API are asked, whose
 * answers are checked here by a schema in any case, while the client brings a transport of its own and all addresses for these.
 */

/** After so many milliseconds without an answer a node counts as not there. */
const timeLimit = 30_000
/** The same for who feeds an engine: what it does then, as putting all that was written in order, may take it minutes. */
export const patientLimit = 240_000

/** A part of the language of queries, as the engine takes it. */
export type QueryDsl = Readonly<Record<string, unknown>>

/** One search among several that are asked together. */
export interface SearchBody {
  query?: QueryDsl
  size?: number
  [more: string]: unknown
}

const hitShape = z.object({
  _id: z.string(),
  _score: z.number().nullish(),
  _source: z.unknown().optional(),
  matched_queries: z.array(z.string()).optional(),
  sort: z.array(z.unknown()).optional(),
})

const answerShape = z.object({
  timed_out: z.boolean(),
  _shards: z.object({ total: z.number(), successful: z.number(), failed: z.number() }),
  hits: z.object({ total: z.object({ value: z.number() }).optional(), hits: z.array(hitShape) }),
  aggregations: z.record(z.string(), z.unknown()).optional(),
})
export type SearchAnswer = z.infer<typeof answerShape>
export type SearchHit = z.infer<typeof hitShape>

const failureShape = z.object({
  error: z.object({ type: z.string(), reason: z.string().nullish() }),
  status: z.number(),
})
const manyShape = z.object({ responses: z.array(z.union([answerShape, failureShape])) })

/** Asks an OpenSearch cluster over HTTP: the first of its nodes that answers. */
export class EngineClient {
  readonly #nodes: readonly URL[]
  readonly #authorization: string | undefined
  readonly #limit: number
  #first = 0

  /**
   * Throws `EngineError` for what is no address.
   *
   * @param addresses of one node or several, `http://127.0.0.1:9200,http://127.0.0.1:9201`; name and password, where it asks for
   * them, before the host
   * @param limit after how many milliseconds without an answer a node counts as not there
   */
  constructor(addresses: string, limit = timeLimit) {
    this.#limit = limit
    this.#nodes = addresses.split(',').map((address) => {
      const url = URL.parse(address.trim())
      if (url && /^https?:$/u.test(url.protocol)) return url
      throw new EngineError('failed', `“${address}” is no address of an engine; expected http://HOST:PORT.`)
    })
    const [first] = this.#nodes
    if (first?.username)
      this.#authorization = `Basic ${Buffer.from(`${decodeURIComponent(first.username)}:${decodeURIComponent(first.password)}`).toString('base64')}`
  }

  /** The addresses of the nodes, without passwords. */
  get address(): string {
    return this.#nodes.map(({ origin }) => origin).join(', ')
  }

  /** Sends a request, and reads the JSON of the answer. Rejects with `EngineError`. */
  async ask(method: string, path: string, body?: unknown): Promise<unknown> {
    const isLines = typeof body === 'string'
    const request: RequestInit = {
      method,
      headers: {
        ...(body !== undefined && { 'content-type': isLines ? 'application/x-ndjson' : 'application/json' }),
        ...(this.#authorization !== undefined && { authorization: this.#authorization }),
      },
      ...(body !== undefined && { body: isLines ? body : JSON.stringify(body) }),
    }
    let cause: unknown
    for (let tried = 0; tried < this.#nodes.length; tried++) {
      const node = this.#nodes[(this.#first + tried) % this.#nodes.length]
      if (!node) break
      let response: Response
      try {
        response = await fetch(new URL(path, node.origin), { ...request, signal: AbortSignal.timeout(this.#limit) })
      } catch (error) {
        cause = error
        continue
      }
      this.#first = (this.#first + tried) % this.#nodes.length
      return await readAnswer(response, method, path)
    }
    throw new EngineError('unreachable', `No engine answers at ${this.address}.`, { cause })
  }

  /** Whether what has a path is there. */
  async has(path: string): Promise<boolean> {
    try {
      await this.ask('GET', path)
      return true
    } catch (error) {
      if (error instanceof EngineError && error.failure === 'missing') return false
      throw error
    }
  }

  /** Asks several searches of one index at once. Rejects with `EngineError` where one of them fails as a whole. */
  async searchAll(index: string, searches: readonly SearchBody[]): Promise<SearchAnswer[]> {
    if (searches.length === 0) return []
    const lines = searches.flatMap((search) => [
      // Weights are reckoned over all parts; what is only counted has none, and can be kept by the parts.
      JSON.stringify({
        index,
        ...(search.size === 0 ? { request_cache: true } : { search_type: 'dfs_query_then_fetch' }),
      }),
      JSON.stringify({ timeout: searchTime, track_total_hits: true, ...search }),
    ])
    const { responses } = manyShape.parse(await this.ask('POST', '/_msearch', `${lines.join('\n')}\n`))
    return responses.map((one) => {
      if (!('error' in one)) return one
      throw new EngineError(
        failureOf(one.status),
        `The engine at ${this.address} could not search: ${one.error.type}, ${one.error.reason ?? ''}`,
      )
    })
  }
}

/** How long each part of the index looks, at most. */
const searchTime = '10s'

async function readAnswer(response: Response, method: string, path: string): Promise<unknown> {
  const text = await response.text()
  if (!response.ok) {
    const [address = ''] = path.split('?')
    throw new EngineError(failureOf(response.status), `${method} ${address}: ${response.status} ${text.slice(0, 500)}`)
  }
  if (text === '') return undefined
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new EngineError('failed', `${method} ${path} answered what is no JSON: is an engine at this address?`, {
      cause,
    })
  }
}

function failureOf(status: number): EngineFailure {
  return status === 429 ? 'busy' : status === 404 ? 'missing' : 'failed'
}
