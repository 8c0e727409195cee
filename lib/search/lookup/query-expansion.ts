import type { Widening } from './found-word.ts'
import type { Plan } from './plan.ts'

/** Words that were asked for and stand nowhere, each once, as written; not those in whose place others were found. */
export function unknownWords(plan: Plan): string[] {
  const all = [...plan.words, ...plan.required.flatMap((part) => part.words)]
  return [...new Set(all.filter((word) => word.frequency === 0 && !word.leftOut).map((word) => word.written))]
}

/** What was looked for besides the words as they were typed, of each word once. */
export function widenings(plan: Plan): Widening[] {
  const all = [...plan.words, ...plan.required.flatMap((part) => part.words)].flatMap((word) => word.widened ?? [])
  return [...new Map(all.map((widening) => [widening.word, widening])).values()]
}
