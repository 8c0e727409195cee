import { numberAt, numeralToken } from '#lib/text/number-words.ts'
import { isGlued, type TextPiece } from './text-pieces.ts'
import { isOrdinalWord, numeralWord, type WrittenNumber } from './written-number.ts'

const soleScale = /^(?:hundred|thousand|million|billion|trillion|сто|миллион|миллиард|мың|жүз)$/u
const scaleWord = /^(?:hundred|thousand|million|billion|trillion|mln|bln|тыс|млн|млрд|трлн)/u
/** The number in words at a piece, with the digits and scales in it. */
export function numberInWordsAt(all: readonly TextPiece[], from: number, language: string): WrittenNumber | undefined {
  const first = all[from]
  if (first?.kind !== 'word') return undefined
  const half = halfOf(all, from)
  if (half) return half
  // Hyphens are between the words of one number: twenty-five.
  const places: number[] = []
  for (let at = from; at < all.length && places.length < 16; at++) {
    const piece = all[at]
    if (piece?.kind === 'word') places.push(at)
    else if (!(piece?.written === '-' && isGlued(all[at - 1], piece) && isGlued(piece, all[at + 1]))) break
  }
  const words = places.map((at) => numeralWord(all[at] as TextPiece, language))
  const number = numberAt(words, 0, (word) => numeralToken(word, language))
  if (number?.from !== 0) return undefined
  const run = places.slice(0, number.to)
  if (run.some((at) => isOrdinalWord(all[at] as TextPiece, language))) return undefined
  const to = (run.at(-1) ?? from) + 1
  const before = all[from - 1]
  // "hundreds of thousands", "сотни тысяч" have no value.
  const beginsWithScale = numeralToken(first.text, language)?.kind === 'scale'
  if (
    beginsWithScale &&
    !(soleScale.test(first.text) && (language !== 'en' || /^(?:a|an|per)$/.test(before?.text ?? '')))
  )
    return undefined
  if (beginsWithScale && before?.kind === 'digits') return undefined
  const value = Number(number.value)
  const hasScale = run.some((at) => scaleWord.test(all[at]?.text ?? '')) || value >= 1000
  return { from, to, value, isDigits: false, hasScale, isMarked: true, isVague: false, isPart: false }
}

function halfOf(all: readonly TextPiece[], from: number): WrittenNumber | undefined {
  const [first, second, third] = all.slice(from, from + 3)
  const text = first?.text ?? ''
  const glued = /^пол(миллион|миллиард|тысяч)/u.exec(text)
  const at =
    text === 'half' && /^(?:a|an)$/.test(second?.text ?? '')
      ? third
      : text === 'жарты'
        ? second
        : glued
          ? first
          : undefined
  const scale = at && numeralToken(glued ? text.slice(3) : at.text, 'en')
  if (scale?.kind !== 'scale' || scale.value < 1000) return undefined
  const to = all.indexOf(at as TextPiece, from) + 1
  return {
    from,
    to,
    value: scale.value / 2,
    isDigits: false,
    hasScale: true,
    isMarked: true,
    isVague: false,
    isPart: false,
  }
}
