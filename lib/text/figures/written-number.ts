import { numeralToken } from '#lib/text/number-words.ts'
import type { TextPiece } from './text-pieces.ts'

/** A number of a text, and how it is written. */
export interface WrittenNumber {
  /** Half-open, numbers of pieces. */
  from: number
  to: number
  /** Undefined where its signs could mean one of two values. */
  value?: number
  /** Whether it begins with digits. */
  isDigits: boolean
  /** Whether what multiplies is in it: thousand, млн. */
  hasScale: boolean
  /** Whether its thousands are grouped, or it has decimals: no year is written so. */
  isMarked: boolean
  /** Whether it says itself that it is no exact one: `100-деген`. */
  isVague: boolean
  /** A part of a whole (`two thirds`). */
  isPart: boolean
  /** `fourfold`: a number of times. */
  isTimes?: true
}

/** Words that are numbers for the reader of figures alone: of several people in Russian; halves. */
const furtherNumbers = new Map<string, number>([
  ...[
    ['двое двоих двоим двоими', 2],
    ['трое троих троим троими', 3],
    ['четверо четверых четверым', 4],
    ['пятеро пятерых пятерым', 5],
    ['шестеро шестерых шестерым', 6],
    ['семеро семерых семерым', 7],
  ].flatMap(([forms, value]) =>
    String(forms)
      .split(' ')
      .map((form): [string, number] => [form, Number(value)]),
  ),
  ...'полтора полторы полутора'.split(' ').map((form): [string, number] => [form, 1.5]),
])
const kazakhCase =
  /(?:дай|дей|тай|тей|дайы|дейі|дан|ден|тан|тен|нан|нен|ға|ге|қа|ке|ды|ді|ты|ті|ның|нің|дың|дің|тың|тің)$/u
/** A word of a text as words for numbers are looked up: `шестеро` as 6, a Kazakh numeral without the ending of its case. */
export function numeralWord({ kind, text }: TextPiece, language: string): string {
  if (kind === 'digits') return text
  const known = furtherNumbers.get(text)
  if (known !== undefined) return String(known)
  if (language === 'kk' && numeralToken(text, 'kk') === undefined) {
    const plain = text.replace(kazakhCase, '')
    // "ондай" and "оны" are no ten.
    if (plain !== text && plain.length > 2 && numeralToken(plain, 'kk')?.kind !== undefined) return plain
  }
  return text
}

/** Whether a word is an ordinal number, in which a number in words may end: `second`, `второй`, `екінші`. */
export function isOrdinalWord({ text }: TextPiece, language: string): boolean {
  return numeralToken(text, language)?.isOrdinal === true
}
