import { readFigures, type TextFigure } from '#lib/text/figures/read-figures.ts'
import { sentences } from '#lib/text/sentences.ts'
import { termsOf } from './sentence-terms.ts'

/** A figure of a paragraph, with the words that say what of. */
export interface PlacedFigure {
  /** Place of the paragraph in its text. */
  paragraph: number
  /** Number of the sentence in the paragraph, from 0. */
  sentence: number
  figure: TextFigure
  /** Terms of the words around it in its clause, of its unit none. */
  subject: ReadonlySet<string>
  /** Terms of the words next to it, of its unit none, of what is counted all: what it is of. */
  nearest: ReadonlySet<string>
  /** Terms of what is counted, where it is no unit of measure. */
  counted: ReadonlySet<string>
  /** The last of them, which names the thing: "barns" of "new barns". */
  thing: string | undefined
}

/** Most UTF-16 units before and behind a figure that are looked at for what it is of: some ten words. */
const reach = 80
/** How many terms on each side are the nearest ones. */
const nearestCount = 3
/** Words beside many a figure that don't say what it is of. */
const general = [
  'year month day amount total sum aggregate number cost value increase decrease excess fiscal last preceding previous period',
  'ending ended estimated only making leaving being same over than more less',
  'January February March April May June July August September October November December',
].join(' ')
/** What ends a clause before and behind a figure: what is said behind a comma is mostly of the next one. */
const clauseEnd = /[;:.!?](?=\s)|[–—]/gu
const phraseEnd = /[,;:.!?](?=\s)|[–—]/u

const generalTerms: ReadonlySet<string> = termsOf(general, 'en')

/** The figures of a paragraph in order. `language`: BCP 47, without region. */
export function placedFigures(text: string, paragraph: number, language: string): PlacedFigure[] {
  const figures = readFigures(text, language)
  const ends = sentences(text).map(({ end }) => end)
  return figures.map((figure, at) => {
    const from = Math.max(figures[at - 1]?.end ?? 0, figure.start - reach)
    const to = Math.min(figures[at + 1]?.start ?? text.length, figure.end + reach)
    const unit = termsOf(figure.unitAsWritten, language)
    const isOfSubject = (term: string) => !unit.has(term) && !term.startsWith('=')
    const [left, right] = [before(text, from, figure.start), behind(text, figure.end, to)].map((words) =>
      [...termsOf(words, language)].filter(isOfSubject),
    ) as [string[], string[]]
    const counted = new Set(figure.unit.kind === 'count' ? unit : [])
    const isTelling = (term: string) => !generalTerms.has(term)
    const nearest = new Set([
      ...left.filter(isTelling).slice(-nearestCount),
      ...right.filter(isTelling).slice(0, nearestCount),
      ...counted,
    ])
    const sentence = ends.findIndex((end) => figure.start < end)
    const subject = new Set([...left, ...right])
    return { paragraph, sentence, figure, subject, nearest, counted, thing: [...counted].at(-1) }
  })
}

function before(text: string, from: number, to: number): string {
  const part = text.slice(from, to)
  const end = [...part.matchAll(clauseEnd)].at(-1)
  if (end) return part.slice(end.index + 1)
  // A word that was cut is none.
  return isInside(text, from) ? part.replace(/^\S*/u, '') : part
}

function behind(text: string, from: number, to: number): string {
  const part = text.slice(from, to)
  const end = part.search(phraseEnd)
  if (end >= 0) return part.slice(0, end)
  return isInside(text, to) ? part.replace(/(?:(?<!\S)\S+)?$/u, '') : part
}

/** Whether a place in a text is inside a word. */
function isInside(text: string, at: number): boolean {
  return /^\S\S$/u.test(text.slice(Math.max(0, at - 1), at + 1))
}
