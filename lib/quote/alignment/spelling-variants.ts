import { calendarName } from '#lib/quote/words/calendar-names.ts'
import type { ComparableWord } from '#lib/quote/words/comparable-words.ts'
import { figuresIn } from '#lib/quote/words/figures.ts'
import type { ComparedTexts } from './compared-texts.ts'
import type { WordEdit } from './word-edits.ts'

const contractions: readonly (readonly [from: RegExp, to: string])[] = [
  [/^won't$/u, 'willnot'],
  [/^can't$/u, 'cannot'],
  [/^shan't$/u, 'shallnot'],
  [/n't$/u, 'not'],
  [/'re$/u, 'are'],
  [/'ll$/u, 'will'],
  [/'ve$/u, 'have'],
  [/'m$/u, 'am'],
  [/^let's$/u, 'letus'],
  [/(?<=^(?:he|she|it|that|this|what|who|where|there|here|how))'s$/u, 'is'],
]
/** What a contraction may be short for besides. */
const others: typeof contractions = [
  [/'d$/u, 'would'],
  [/'d$/u, 'had'],
  [/'s$/u, 'has'],
]

function spelledOut(word: string): string {
  const found = contractions.find(([from]) => from.test(word))
  return found ? word.replace(...found) : word
}

/** Whether words differ only in where they are divided: "can not", "cannot"; "re-open", "reopen"; "[T]he". */
export function differInSpacingOnly(quoted: readonly ComparableWord[], said: readonly ComparableWord[]): boolean {
  return quoted.length > 0 && joined(quoted) === joined(said)
}

function joined(words: readonly ComparableWord[], form = (word: string) => word): string {
  return words.map(({ text }) => form(text)).join('')
}

/**
 * Whether the words of a difference are the same, contracted or not, one month or day in short or in full, or figures
 * of one value.
 */
export function areSpellingVariants({ quoted, said }: WordEdit, texts: ComparedTexts): boolean {
  const one = texts.quoted.slice(quoted.from, quoted.to)
  const other = texts.said.slice(said.from, said.to)
  if (one.length === 0 || other.length === 0) return false
  if (joined(one, spelledOut) === joined(other, spelledOut)) return true
  if (isOneCalendarName(one, other, texts.language)) return true
  const readings = (words: readonly ComparableWord[]) =>
    others.map((reading) => joined(words, (word) => word.replace(...reading)))
  if (readings(one).includes(joined(other)) || readings(other).includes(joined(one))) return true
  const [first, second] = [one, other].map((words) => {
    const folded = words.map(({ text }) => text)
    const figures = figuresIn(folded, texts.language)
    return figures.length === 1 && figures[0]?.to === folded.length && figures[0].from === 0
      ? figures[0].value
      : undefined
  })
  return first !== undefined && first === second
}

/** Whether both are one month or day of the week, in short or in full. */
function isOneCalendarName(
  quoted: readonly ComparableWord[],
  said: readonly ComparableWord[],
  language: string,
): boolean {
  const [one, other] = [quoted[0], said[0]]
  if (!one || !other || quoted.length > 1 || said.length > 1) return false
  const name = calendarName(one.text, one.written, language)
  return name !== undefined && name === calendarName(other.text, other.written, language)
}
