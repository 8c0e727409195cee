import type { Token } from '#lib/text/tokens.ts'

/** What letters behind a figure stand for, as newspapers write them: `1.5tn`, `20m`, `$40k`, `320x`. */
const abbreviations: Readonly<Record<string, string>> = {
  k: 'thousand',
  m: 'million',
  mn: 'million',
  mln: 'million',
  b: 'billion',
  bn: 'billion',
  bln: 'billion',
  t: 'trillion',
  tn: 'trillion',
  trn: 'trillion',
  x: 'times',
  тыс: 'тыс',
  млн: 'млн',
  млрд: 'млрд',
  трлн: 'трлн',
}
const figureWithLetters = /^(\p{Nd}[\p{Nd}.,]*)(\p{L}{1,4})$/u

/** Endings of ordinal numbers behind a figure and a hyphen: `12-го`, `5-ші`. */
const ordinalEnding = /^(?:го|му|е|й|я|ю|х|м|ый|ой|ая|ое|ого|ому|ым|ом|шы|ші|ншы|нші|ыншы|інші)$/u

/** The tokens of a text with what stands for a figure and what multiplies it as words: `20m` is "20 million". */
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
  // What was folded can have another length than what is written.
  const divide = Math.min(token.start + figure.length, token.end)
  return [
    { ...token, text: figure, end: divide },
    { ...token, text: word, start: divide },
  ]
}
