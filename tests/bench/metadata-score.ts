import { z } from 'zod'
import { diceSimilarity } from '#lib/text/dice-similarity.ts'
import { fold } from '#lib/text/fold.ts'

/** One line of `truth.jsonl`: what is true of a document, null where that is not known, and what its text states. */
export const truthSchema = z.object({
  file: z.string(),
  title: z.string().nullable(),
  date: z.string().nullable(),
  speaker: z.string().nullable(),
  venue: z.string().nullable(),
  speaker_aliases: z.array(z.string()).optional(),
  also_accept_date: z.string().optional(),
  stated: z.object({ date: z.boolean(), speaker: z.boolean(), venue: z.boolean(), title: z.boolean() }),
})

export type Truth = z.output<typeof truthSchema>

export const scoredFields = ['date', 'speaker', 'title', 'venue'] as const
export type ScoredField = (typeof scoredFields)[number]
export type Answer = Partial<Record<ScoredField, string>>

/** What became of one field of one document. */
export type Verdict = 'right' | 'wrong' | 'missing' | 'unstated-right' | 'unstated-wrong' | 'unstated-near' | 'unknown'

/**
 * Whether an answer is right: the same day; the surname; at least 0.7 of the words of the true title, 0.5 of those of
 * the true venue. Case, accents and punctuation don't count. What the text does not state is not looked for; an answer
 * there is only judged against the truth: `near` is a name that differs from it by one or two letters, or a title
 * with most of its letters, as they stand in a misread text.
 */
export function judge(field: ScoredField, truth: Truth, answer: Answer): Verdict {
  const right = truth[field]
  const given = answer[field]
  if (right === null) return 'unknown'
  if (given === undefined) return truth.stated[field] ? 'missing' : 'unknown'
  const good = isRight(field, truth, right, given)
  if (truth.stated[field]) return good ? 'right' : 'wrong'
  if (good) return 'unstated-right'
  const near = field === 'speaker' ? isNear(right, given) : field === 'title' && diceSimilarity(right, given) >= 0.35
  return near ? 'unstated-near' : 'unstated-wrong'
}

function isRight(field: ScoredField, truth: Truth, right: string, given: string): boolean {
  if (field === 'date') return given === right || given === truth.also_accept_date
  if (field === 'speaker') {
    const words = new Set(wordsOf(given))
    return [right, ...(truth.speaker_aliases ?? [])].some((name) => words.has(wordsOf(name).at(-1) ?? ''))
  }
  return shareOf(right, given) >= (field === 'title' ? 0.7 : 0.5)
}

/** The share of the words of `right` that stand in `given`, each as often. */
function shareOf(right: string, given: string): number {
  const wanted = wordsOf(right)
  const left = new Map<string, number>()
  for (const word of wordsOf(given)) left.set(word, (left.get(word) ?? 0) + 1)
  let shared = 0
  for (const word of wanted) {
    const count = left.get(word) ?? 0
    if (count === 0) continue
    left.set(word, count - 1)
    shared += 1
  }
  return wanted.length === 0 ? 0 : shared / wanted.length
}

function isNear(right: string, given: string): boolean {
  const surname = wordsOf(right).at(-1) ?? ''
  return wordsOf(given).some((word) => word.length > 3 && distance(word, surname) <= 2)
}

/** Levenshtein's distance. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1]
    for (const [j, other] of [...b].entries()) {
      next.push(Math.min((row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1, (row[j] ?? 0) + (letter === other ? 0 : 1)))
    }
    row = next
  }
  return row.at(-1) ?? 0
}

function wordsOf(text: string): string[] {
  const plain = fold(text).normalize('NFD').replace(/\p{M}/gu, '')
  return plain.match(/[\p{L}\p{N}]+/gu) ?? []
}
