import type { TextAlignment } from './align-texts.ts'
import type { ComparedText } from './compared-text.ts'
import type { Relation } from './relation.ts'

/** Two figures of aligned paragraphs, as both texts write them. */
export interface FigureRecord {
  a: string
  b: string
  agree: boolean
  certainty: 'sure' | 'likely'
}

/** What of one text corresponds to what of the other: each paragraph of `a` to each of `b`. */
export interface PairRecord {
  /** Ids of paragraphs. */
  a: string[]
  b: string[]
  relation: Relation
  figures: FigureRecord[]
}

/** A comparison for those who take it further: as JSON, without the words of the paragraphs. */
export interface ComparisonRecord {
  pairs: PairRecord[]
  /** Ids of the paragraphs that have no counterpart. */
  onlyA: string[]
  onlyB: string[]
}

/**
 * The record of an alignment. A paragraph of the first text is in a pair for each way in which it is related to paragraphs of the
 * second.
 */
export function comparisonRecord(a: ComparedText, b: ComparedText, alignment: TextAlignment): ComparisonRecord {
  const idA = (place: number) => a.paragraphs[place]?.id ?? ''
  const idB = (place: number) => b.paragraphs[place]?.id ?? ''
  const pairs = new Map<string, PairRecord>()
  for (const pair of alignment.pairs) {
    const key = `${pair.a} ${pair.relation}`
    const record = pairs.get(key) ?? { a: [idA(pair.a)], b: [], relation: pair.relation, figures: [] }
    pairs.set(key, record)
    record.b.push(idB(pair.b))
    const own = alignment.figures.filter((one) => one.a.paragraph === pair.a && one.b.paragraph === pair.b)
    for (const { a: first, b: second, agree, certainty } of own) {
      record.figures.push({ a: first.figure.asWritten, b: second.figure.asWritten, agree, certainty })
    }
  }
  return { pairs: [...pairs.values()], onlyA: alignment.onlyA.map(idA), onlyB: alignment.onlyB.map(idB) }
}
