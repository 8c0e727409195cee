import { numberAbbreviations as abbreviations } from '#lib/text/number-words.ts'
import type { Token } from '#lib/text/tokens.ts'

const figureWithLetters = /^(\p{Nd}[\p{Nd}.,]*)(\p{L}{1,4})$/u

/** Endings of ordinal numbers behind a figure and a hyphen: `12-го`, `5-ші`. */
const ordinalEnding = /^(?:го|му|е|й|я|ю|х|м|ый|ой|ая|ое|ого|ому|ым|ом|шы|ші|ншы|нші|ыншы|інші)$/u

/**
 * Tokens of a text (`tokens`) in which letters behind a figure are the word they are short for: `20m` gives `20` and
 * `million`, each with its own place in the text. Endings of ordinal numbers belong to their figure: `12-го` gives
 * `12`.
 */
export function expandFigureAbbreviations(all: readonly Token[], text: string): Token[] {
  const read: Token[] = []
  for (const token of all) {
    const before = read.at(-1)
    const isBehindFigure = before !== undefined && /^\p{Nd}/u.test(before.text)
    const word = abbreviations[token.text]
    if (isBehindFigure && token.start === before.end && word !== undefined) read.push({ ...token, text: word })
    else if (isBehindFigure && ordinalEnding.test(token.text) && text.slice(before.end, token.start) === '-')
      read[read.length - 1] = { ...before, end: token.end }
    else read.push(...splitFigureAndLetters(token))
  }
  return read
}

function splitFigureAndLetters(token: Token): Token[] {
  const [, figure = '', letters = ''] = figureWithLetters.exec(token.text) ?? []
  const word = abbreviations[letters]
  if (word === undefined) return [token]
  // The folded figure may be longer than the written one.
  const divide = Math.min(token.start + figure.length, token.end)
  return [
    { ...token, text: figure, end: divide },
    { ...token, text: word, start: divide },
  ]
}
