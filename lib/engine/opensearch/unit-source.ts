import { z } from 'zod'
import type { EnginePassage } from '#lib/engine/archive-engine.ts'
import type { Candidate } from '#lib/search/rank/candidates.ts'
import { hitDocument } from '#lib/search/rank/hit.ts'
import type { StoredUnit } from '#lib/search/storage/stored-texts.ts'
import type { SearchHit } from './client.ts'
import { EngineError } from './errors.ts'

/** What of a unit hits are shown with. */
export const sourceFields = ['id', 'number', 'text', 'voice', 'entry', 'order', 'place', 'unit']

const unitShape = z.object({
  id: z.string(),
  number: z.number(),
  text: z.string(),
  voice: z.string().optional(),
  order: z.string(),
  place: z.number(),
  unit: z.enum(['title', 'heading', 'paragraph']),
  entry: z.object({
    id: z.string(),
    path: z.string(),
    title: z.string(),
    date: z.string().optional(),
    published: z.string().optional(),
    speaker: z.union([z.string(), z.array(z.string())]).optional(),
    kind: z.string(),
    language: z.string(),
    fields: z.record(z.string(), z.array(z.string())).optional(),
  }),
})

/** A unit as the engine gives it, and its place in the order of the archive. */
export interface FoundUnit extends StoredUnit {
  order: string
  place: number
}

/** Reads a unit that was found. Throws `EngineError` where it isn't as `npm run index` writes it. */
export function readUnit({ _id, _source }: SearchHit): FoundUnit {
  const { success, data } = unitShape.safeParse(_source)
  if (!success) throw new EngineError('failed', `The unit ${_id} of the engine is damaged: run npm run index again.`)
  const { entry, voice, unit: _, ...unit } = data
  const { date, published, speaker, fields, ...document } = entry
  return {
    ...unit,
    ...(voice !== undefined && { voice }),
    documentNumber: 0,
    document: {
      ...document,
      ...(date !== undefined && { date }),
      ...(published !== undefined && { published }),
      ...(speaker !== undefined && { speaker }),
      ...(fields && { fields: new Map(Object.entries(fields)) }),
    },
  }
}

/** Whether a hit has something that its search has a name for: `text 0`. */
const hasName = ({ matched_queries = [] }: SearchHit, name: string) => matched_queries.includes(name)

/** Hits as candidates for a second look, numbered in the order of the archive, with what the numbers stand for. */
export function candidatesOf(
  hits: readonly { hit: SearchHit; complete: boolean }[],
  words: number,
): { candidates: Candidate[]; texts: { get: (unit: number) => Promise<StoredUnit> } } {
  const units = hits.map(({ hit }) => readUnit(hit))
  const inOrder = [...units.keys()].sort((one, other) => compareOrder(units[one], units[other]))
  const numbers = new Map(inOrder.map((at, number) => [at, number]))
  const byNumber = new Map(inOrder.map((at, number) => [number, units[at]]))
  const candidates = hits.map(({ hit, complete }, at): Candidate => {
    let metadataMask = 0
    for (let word = 0; word < Math.min(words, 31); word++)
      if (hasName(hit, `said ${word}`) && !hasName(hit, `text ${word}`)) metadataMask |= 1 << word
    return { unit: numbers.get(at) ?? 0, score: hit._score ?? 0, coverage: 1, metadataMask, complete }
  })
  const get = async (number: number) => {
    const unit = byNumber.get(number)
    if (!unit) throw new EngineError('failed', `No unit ${number} was found.`)
    return unit
  }
  return { candidates, texts: { get } }
}

function compareOrder(one: FoundUnit | undefined, other: FoundUnit | undefined): number {
  if (!one || !other) return 0
  return one.order === other.order ? one.place - other.place : one.order < other.order ? -1 : 1
}

/** A unit as a passage. */
export function passageOf(unit: StoredUnit): EnginePassage {
  const { id, number, text, voice, document } = unit
  return { document: hitDocument(document), paragraph: id, number, text, ...(voice !== undefined && { voice }) }
}
