import type { Answer } from './answer.ts'
import { rankUnits } from './candidates.ts'
import { findFew, plainWords } from './find-few.ts'
import type { WordFinder } from './find-words.ts'
import type { Root } from './format.ts'
import { hitsOf, inOrderOfLooks, lookAtAll, looksAt } from './looking.ts'
import type { Plan } from './plan.ts'
import type { Query } from './query.ts'
import type { Texts } from './texts.ts'
import { unknownWords, widenings } from './widenings.ts'

/** What an early answer is made from. */
export interface EarlySources {
  finder: WordFinder
  texts: Texts
  root: Root
  corpus: string
}

/**
 * An early answer to a query of words: where the rarest of them already single out few paragraphs, the text tells
 * of the others, and where common words stand need not be read first. Undefined where that would save nothing.
 */
export async function earlyAnswer(
  text: string,
  query: Query,
  { limit, headings }: { limit: number; headings?: boolean },
  { finder, texts, root, corpus }: EarlySources,
): Promise<Answer | undefined> {
  const words = plainWords(query)
  const few = words && (await findFew(words, finder, looksAt))
  if (!few) return undefined
  const plan: Plan = { words: few.words, strict: [], without: [] }
  const { whole: candidates } = rankUnits(few.words, root.units, {
    whole: (unit) => few.units.has(unit),
    partial: () => false,
  })
  const looked = await lookAtAll(texts, plan, root.averageLength, candidates)
  const whole = looked.filter(
    ({ look, unit }) =>
      new Set(look.marks.map(({ term }) => term)).size === few.words.length &&
      unit.id !== '' &&
      (headings !== false || unit.number > 0),
  )
  if (whole.length === 0) return undefined
  const headingCount = whole.filter(({ unit }) => unit.number === 0).length
  return {
    query: text,
    exact: false,
    found: {
      paragraphs: whole.length - headingCount,
      headings: headingCount,
      documents: new Set(whole.map(({ unit }) => unit.documentNumber)).size,
    },
    partial: 0,
    searched: { paragraphs: root.paragraphs, documents: root.documents },
    unknown: unknownWords(plan),
    widened: widenings(plan),
    hits: hitsOf(inOrderOfLooks(whole).slice(0, limit), true),
    titles: [],
    corpus,
  }
}
