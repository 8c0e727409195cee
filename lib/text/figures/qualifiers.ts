import type { TextPiece } from './text-pieces.ts'

/** The ways in which words beside a number bound it. */
export const figureBounds = ['more', 'less', 'about', 'at-least', 'at-most'] as const

/** How a number is bounded by the words beside it; "up to" and "at least" include the number. */
export type Bound = (typeof figureBounds)[number]

/** Words beside a number that make it no exact one. */
export interface Qualifier {
  bound: Bound
  /** Half-open, numbers of pieces. */
  from: number
  to: number
}

const before: readonly (readonly [bound: Bound, phrases: string])[] = [
  [
    'at-least',
    'at least|no less than|no fewer than|not less than|not fewer than|a minimum of|минимум|не менее|не меньше|как минимум|по меньшей мере|по крайней мере|кемінде|кем дегенде',
  ],
  [
    'at-most',
    'at most|up to|no more than|not more than|not exceeding|nor exceeding|not to exceed|a maximum of|maximum of|до|не более|не более чем|не больше|максимум',
  ],
  [
    'more',
    'more than|over|well over|just over|in excess of|upward of|upwards of|greater than|above|exceeding|более|более чем|более , чем|свыше|больше|больше чем|чуть более',
  ],
  [
    'less',
    'less than|fewer than|under|just under|below|nearly|almost|close to|менее|менее чем|меньше|почти|чуть менее',
  ],
  [
    'about',
    'about|around|approximately|roughly|some|an estimated|estimated|as many as|as much as|circa|около|примерно|приблизительно|порядка|шамамен',
  ],
]
const phrases = new Map(
  before.flatMap(([bound, list]) => list.split('|').map((phrase): [string, Bound] => [phrase, bound])),
)
const longest = 4

/** The words before a number that make it no exact one: "more than", "около", "шамамен". */
export function qualifierBefore(all: readonly TextPiece[], at: number): Qualifier | undefined {
  for (let length = Math.min(longest, at); length > 0; length--) {
    const words = all.slice(at - length, at)
    const bound = phrases.get(words.map(({ text }) => text).join(' '))
    if (bound) return { bound, from: at - length, to: at }
  }
  return undefined
}

const after = new Map<string, Bound>([
  ['астам', 'more'],
  ['артық', 'more'],
  ['көп', 'more'],
  ['аса', 'more'],
  ['жуық', 'less'],
  ['кем', 'less'],
  ['аз', 'less'],
  ['шақты', 'about'],
  ['дейін', 'at-most'],
])

/** The word behind a number, or behind its unit, that makes it no exact one, in Kazakh: "астам", "жуық"; a plus in any language. */
export function qualifierAfter(all: readonly TextPiece[], at: number, language: string): Qualifier | undefined {
  const next = all[at]
  if (next?.written === '+' && all[at - 1]?.end === next.start) return { bound: 'at-least', from: at, to: at + 1 }
  const bound = language === 'kk' ? after.get(next?.text ?? '') : undefined
  return bound && { bound, from: at, to: at + 1 }
}
