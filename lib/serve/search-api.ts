import type { z } from 'zod'
import type { ApiFailure } from './answer-schemas.ts'
import { refusalOf, TimeError } from './api-failure.ts'
import { mostAtOnce, secondsToAnswer } from './api-limits.ts'
import type { ApiOperation, ApiSources } from './api-operation.ts'
import { describeApi } from './describe-api.ts'
import { operations } from './operations.ts'

/** A question to the API, as it came over the network. */
export interface ApiQuestion {
  /** What its path ends in, behind `api/`. */
  name: string
  method: string
  parameters: URLSearchParams
  /** The body; read only where an operation has one. Rejects where it is too long, or ends early. */
  readBody: () => Promise<string>
}

/** An answer as it is sent. */
export interface ApiReply {
  status: number
  /** JSON. */
  body: string
  /** Whether it may be kept for a while: it is of all there is. */
  isKept: boolean
  retryAfter?: number
  /** The methods that there are, where another was used. */
  allow?: string
  /** What the operator has to know and nobody else. */
  log?: string
}

/** What an API is made of. */
export interface SearchApiOptions extends ApiSources {
  /** Where it lies, with the address of the site where that is known, with a slash at its end. */
  address: string
  /** Of the archive. */
  name: string
  /** Seconds after which a question is not waited for, and the most questions at once; those of `api-limits.ts` without them. */
  seconds?: number
  mostAtOnce?: number
}

/** Answers questions of programs and of the pages of a site, whatever carries them. It never rejects. */
export class SearchApi {
  readonly #operations: ReadonlyMap<string, ApiOperation>
  readonly #options: SearchApiOptions
  readonly #description: string
  #running = 0

  constructor(options: SearchApiOptions) {
    this.#options = options
    this.#operations = new Map(operations.map((one) => [one.name, one]))
    this.#description = JSON.stringify(describeApi(operations, options))
  }

  /** How much a question uses up of what one address may ask; undefined where there is none of this name. */
  costOf(name: string): number | undefined {
    return this.#operations.get(name)?.cost ?? (name === descriptionName ? 0 : undefined)
  }

  /** How many questions are being answered. */
  get running(): number {
    return this.#running
  }

  /** Answers a question, also one that can't be answered. */
  async reply(question: ApiQuestion): Promise<ApiReply> {
    const { name, method } = question
    const isHead = method === 'HEAD'
    if (name === descriptionName)
      return method === 'GET' || isHead ? { status: 200, body: this.#description, isKept: true } : wrongMethod('GET')
    const operation = this.#operations.get(name)
    if (!operation)
      return failed(404, {
        code: 'not found',
        message: `There is no question “${name.slice(0, 50)}”; ${descriptionName} says which there are.`,
      })
    if (method !== operation.method && !(isHead && operation.method === 'GET')) return wrongMethod(operation.method)
    if (this.#running >= (this.#options.mostAtOnce ?? mostAtOnce))
      return failed(503, { code: 'busy', message: 'Too many questions are being answered. Ask again in a while.' }, 2)
    this.#running += 1
    const answering = this.#answer(operation, question)
    // Also when nobody waits for it any longer: until then the engine has it to do.
    const ended = answering.finally(() => {
      this.#running -= 1
    })
    try {
      return await withTimeLimit(ended, this.#options.seconds ?? secondsToAnswer)
    } catch (error) {
      const refusal = refusalOf(error)
      if (refusal)
        return {
          ...failed(refusal.status, refusal.failure, refusal.retryAfter),
          ...(refusal.log !== undefined && { log: refusal.log }),
        }
      const log = error instanceof Error ? (error.stack ?? error.message) : String(error)
      return { ...failed(500, { code: 'engine', message: 'The question could not be answered.' }), log }
    }
  }

  async #answer(operation: ApiOperation, question: ApiQuestion): Promise<ApiReply> {
    const given = operation.method === 'POST' ? await bodyOf(question) : parametersOf(operation, question.parameters)
    const read = given === undefined ? undefined : operation.parameters.safeParse(given)
    if (!read) return failed(400, { code: 'parameter', message: 'The body is no JSON object of at most 32 KB.' })
    if (!read.success) return failed(400, { code: 'parameter', message: problemsOf(read.error) })
    const { body, isWhole } = await operation.run(this.#options, read.data)
    return { status: 200, body: JSON.stringify(body, mapsAsObjects), isKept: isWhole }
  }
}

/** The name of the description. */
const descriptionName = 'openapi.json'

function failed(status: number, error: ApiFailure, retryAfter?: number): ApiReply {
  return { status, body: JSON.stringify({ error }), isKept: false, ...(retryAfter !== undefined && { retryAfter }) }
}

function wrongMethod(allowed: string): ApiReply {
  const allow = allowed === 'GET' ? 'GET, HEAD' : allowed
  return { ...failed(405, { code: 'method', message: `It is asked by ${allow}.` }), allow }
}

function parametersOf({ repeated = [] }: ApiOperation, parameters: URLSearchParams): Record<string, unknown> {
  const names = [...new Set(parameters.keys())]
  return Object.fromEntries(
    names.map((name) => {
      const all = parameters.getAll(name)
      return [name, repeated.includes(name) || all.length > 1 ? all : all[0]]
    }),
  )
}

async function bodyOf({ readBody }: ApiQuestion): Promise<unknown> {
  try {
    return JSON.parse(await readBody())
  } catch {
    return undefined
  }
}

/** What is wrong with parameters: each by its name, with what was expected. */
function problemsOf({ issues }: z.ZodError): string {
  return issues.map(({ path, message }) => [...path, message].join(': ')).join('; ')
}

function mapsAsObjects(_: string, value: unknown): unknown {
  return value instanceof Map ? Object.fromEntries(value) : value
}

async function withTimeLimit<Result>(work: Promise<Result>, seconds: number): Promise<Result> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, fail) => {
    const message = `There was no answer within ${seconds} seconds. Nothing follows from that for what was asked.`
    timer = setTimeout(() => fail(new TimeError(message)), seconds * 1000)
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}
