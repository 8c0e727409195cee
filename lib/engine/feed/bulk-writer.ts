import { setTimeout as pause } from 'node:timers/promises'
import { z } from 'zod'
import type { EngineClient } from '#lib/engine/opensearch/client.ts'
import { EngineError } from '#lib/engine/opensearch/errors.ts'

/** A record that is to be written, or, without a source, to be removed. */
export interface BulkItem {
  id: string
  source?: unknown
}

/** Most records, and most UTF-16 units of them, that are sent at once; the engine is happiest with some MB. */
const mostItems = 1000
const mostLength = 4_000_000
/** How long to wait, in milliseconds, where the engine has too much to do: first, and at most; and how often it is asked again. */
const firstPause = 250
const longestPause = 20_000
const mostRefusals = 40
/** How often it is asked again in a row where it doesn't answer in time: a busy one takes long, and one that is gone never comes. */
const mostSilences = 8

const itemShape = z.record(
  z.string(),
  z.object({
    _id: z.string(),
    status: z.number(),
    error: z.object({ type: z.string(), reason: z.string().nullish() }).optional(),
  }),
)
const bulkShape = z.object({ errors: z.boolean(), items: z.array(itemShape) })

/** Writes many records into one index. Where the engine has too much to do, or doesn't answer in time, it sends less, and later. */
export class BulkWriter {
  /** How many records were written or removed. */
  sent = 0
  /** How often the engine asked to come again later. */
  refused = 0
  readonly #client: EngineClient
  readonly #index: string
  readonly #pause: (milliseconds: number) => Promise<unknown>
  #size = mostItems

  /** `wait` waits between two attempts. */
  constructor(client: EngineClient, index: string, wait: (milliseconds: number) => Promise<unknown> = pause) {
    this.#client = client
    this.#index = index
    this.#pause = wait
  }

  /** Writes records; resolves once the engine has all of them. Rejects with `EngineError` that names the record it refuses. */
  async write(items: readonly BulkItem[]): Promise<void> {
    let left = items.map(linesOf)
    let [refusals, silences] = [0, 0]
    let wait = firstPause
    while (left.length > 0) {
      const batch = takeBatch(left, this.#size)
      const { again, isSilent } = await this.#send(batch, silences < mostSilences)
      silences = isSilent ? silences + 1 : 0
      this.sent += batch.length - again.length
      left = [...again, ...left.slice(batch.length)]
      if (again.length === 0) {
        this.#size = Math.min(mostItems, this.#size * 2)
        wait = firstPause
        refusals = 0
        continue
      }
      this.refused += 1
      refusals += 1
      if (refusals > mostRefusals)
        throw new EngineError('busy', `The engine at ${this.#client.address} has had too much to do for too long.`)
      this.#size = Math.max(1, Math.floor(this.#size / 2))
      await this.#pause(wait)
      wait = Math.min(longestPause, wait * 2)
    }
  }

  /** Sends records, and gives back those that are to be sent again: writing one twice makes no difference. */
  async #send(
    batch: readonly string[],
    mayBeSilent: boolean,
  ): Promise<{ again: readonly string[]; isSilent: boolean }> {
    let answer: z.infer<typeof bulkShape>
    try {
      answer = bulkShape.parse(await this.#client.ask('POST', `/${this.#index}/_bulk`, batch.join('')))
    } catch (error) {
      const failure = error instanceof EngineError ? error.failure : undefined
      const isSilent = failure === 'unreachable' && mayBeSilent
      if (failure === 'busy' || isSilent) return { again: batch, isSilent }
      throw error
    }
    const again = batch.filter((_, at) => {
      const [result] = Object.values(answer.items[at] ?? {})
      if (result?.status === 429) return true
      // What is to be removed may be gone already.
      if (result?.error && result.status !== 404)
        throw new EngineError(
          'failed',
          `${result._id}: the engine refuses it: ${result.error.type}, ${result.error.reason ?? ''}`,
        )
      return false
    })
    return { again, isSilent: false }
  }
}

/** A record as the engine takes it, in lines. */
function linesOf({ id, source }: BulkItem): string {
  if (source === undefined) return `${JSON.stringify({ delete: { _id: id } })}\n`
  return `${JSON.stringify({ index: { _id: id } })}\n${JSON.stringify(source)}\n`
}

function takeBatch(items: readonly string[], most: number): string[] {
  const batch: string[] = []
  let length = 0
  for (const item of items.slice(0, most)) {
    length += item.length
    if (batch.length > 0 && length > mostLength) break
    batch.push(item)
  }
  return batch
}
