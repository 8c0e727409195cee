import type { TextFigure } from '#lib/text/figures/read-figures.ts'
import { numeralToken } from '#lib/text/number-words.ts'
import { isStopWord } from '#lib/text/stopwords.ts'
import { type Token, tokens } from '#lib/text/tokens.ts'

/** A sentence within the text of its paragraph: half-open, in UTF-16 units. */
interface SentenceInText {
  text: string
  start: number
  end: number
}

/** Most content words of a sentence that are kept with a figure. */
const mostWords = 8
/** Most words behind "of" that are taken for what a figure is of. */
const mostOfWords = 3

/** What a figure is of, in words of its sentence. */
export interface FigureSubject {
  /** What is counted or what it is a part or an amount of, as it is written right behind the number; empty where nothing is. */
  subject: string
  /** The content words of the sentence nearest to the figure, in their order, folded. */
  words: string[]
}

function isContent({ text }: Token, language: string): boolean {
  const [primary = 'en'] = language.split('-')
  return text.length > 2 && !/\p{Nd}/u.test(text) && !isStopWord(text) && numeralToken(text, primary) === undefined
}

/**
 * What a figure is of, by nothing but its sentence: the words that name what is counted, or, in English, what is behind
 * "of" ("20 per cent of gross domestic product"); and the content words around it.
 */
export function figureSubject(sentence: SentenceInText, figure: TextFigure, language: string): FigureSubject {
  const { text, start, end } = sentence
  const from = Math.min(start, figure.start)
  const all = tokens(text.slice(from, end)).map((token) => ({
    ...token,
    start: token.start + from,
    end: token.end + from,
  }))
  const isOwn = ({ start, end }: Token) => figure.unit.id !== 'count' && start < figure.end && end > figure.start
  const content = all.filter((token) => isContent(token, language) && !isOwn(token))
  const distance = (token: Token) =>
    token.end <= figure.start ? figure.start - token.end : token.start >= figure.end ? token.start - figure.end : 0
  const nearest = content.toSorted((a, b) => distance(a) - distance(b) || a.start - b.start).slice(0, mostWords)
  const words = nearest.toSorted((a, b) => a.start - b.start).map((token) => token.text)
  const counted = figure.unit.id === 'count' ? figure.unitAsWritten : ''
  return { subject: counted || ofWhat(text.slice(0, end), figure), words: [...new Set(words)] }
}

function ofWhat(text: string, { end }: TextFigure): string {
  const behind = text.slice(end)
  const of = /^ of (?:(?:the|our|its|their|all|this|that|these|those) )?/.exec(behind)?.[0]
  if (of === undefined) return ''
  const words: string[] = []
  for (const word of behind.slice(of.length).split(' ')) {
    const [bare = ''] = /^[\p{L}\p{M}'’-]+/u.exec(word) ?? []
    if (bare === '' || isStopWord(bare.toLowerCase())) break
    words.push(bare)
    if (bare !== word || words.length === mostOfWords) break
  }
  return words.join(' ')
}
