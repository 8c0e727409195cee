import type { ParsedPart, PartParser, SourcePart } from '#lib/ingest/parse-part.ts'

/** A part in its turn: what was looked up of it, and what came of it where it was parsed. */
export interface PartInTurn<LookedUp> {
  part: SourcePart
  lookedUp: LookedUp
  parsed: ParsedPart | undefined
}

/**
 * Has parsed, by `parse`, only those parts of which too little is known, and gives all in their order.
 *
 * @param lookUp gives what is known of a part
 * @param isKnown whether that is enough
 */
export async function* parseOthers<LookedUp>(
  parts: AsyncIterable<SourcePart>,
  parse: PartParser,
  lookUp: (part: SourcePart) => Promise<LookedUp>,
  isKnown: (lookedUp: LookedUp) => boolean,
): AsyncGenerator<PartInTurn<LookedUp>> {
  /** Those whose turn has not come. */
  const waiting: PartInTurn<LookedUp>[] = []
  async function* unknown(): AsyncGenerator<SourcePart> {
    for await (const part of parts) {
      const lookedUp = await lookUp(part)
      const isDone = isKnown(lookedUp)
      // Of a row that is known its text is needed no more.
      waiting.push({ part: isDone ? { file: part.file } : part, lookedUp, parsed: undefined })
      if (!isDone) yield part
    }
  }
  function* known(): Generator<PartInTurn<LookedUp>> {
    for (let next = waiting[0]; next && isKnown(next.lookedUp); next = waiting[0]) {
      waiting.shift()
      yield next
    }
  }
  for await (const parsed of parse(unknown())) {
    yield* known()
    const next = waiting.shift()
    if (next) yield { ...next, parsed }
  }
  yield* known()
}
