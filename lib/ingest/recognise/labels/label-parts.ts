import { labelTitles } from '#lib/ingest/recognise/persons/person-words.ts'
import type { LabelCut } from './label-cuts.ts'
import { articles, noLabelWords } from './speaker-label-words.ts'

/** A label taken apart, before it is known what it is. */
export interface LabelParts extends LabelCut {
  /** Without brackets and what goes with them. */
  base: string
  /** In small letters, without its article. */
  folded: string
  beside: string[]
}

const bracketGroup = /(?:(?<!\s)\s+)?(?:\(([^()]*)\)|\[([^[\]]*)\]|（([^（）]*)）)\s*$/u

/** "[00:12:03] Ana Verell", "00:12 Ana Verell". */
const timeStamp = /^[[(]?\d{1,2}:\d\d(?::\d\d)?(?:[.,]\d{1,3})?[\])]?[\s–—-]*/u

/** "Hon. (Dr.) Verell", "Capt. (Retd) Ried". */
const honorificInBrackets = /(?:(?<!\s)\s+)?\(([^()]{1,12})\)(?=\s+\p{Lu})/gu

/** Takes a label apart: what is in brackets, a time before it, its article. */
export function partsOf(cut: LabelCut): LabelParts {
  let base = cut.label
    .replace(/^[\s.*•_]+/u, '')
    .replace(timeStamp, '')
    .replace(honorificInBrackets, (whole, word: string) => (isHonorific(word) ? '' : whole))
    .trim()
  const beside: string[] = []
  for (let match = bracketGroup.exec(base); match; match = bracketGroup.exec(base)) {
    const words = (match[1] ?? match[2] ?? match[3] ?? '').trim()
    if (words !== '') beside.unshift(words)
    base = base.slice(0, match.index).replace(/(?<![,\s])[,\s]+$/u, '')
  }
  // The stop after an initial was taken for the one after the label.
  if (cut.stopped && /(?:^|[\s.])\p{Lu}$/u.test(base) && base.length > 1) base += '.'
  return { ...cut, base, beside, folded: withoutArticle(base.toLowerCase().replace(/\s+/g, ' ')) }
}

function isHonorific(word: string): boolean {
  return labelTitles.has(word.toLowerCase()) || /^(?:ret(?:d|’d|'d|ired)?|rtd)\.?$/iu.test(word)
}

/** A label in small letters without the article before it. */
export function withoutArticle(folded: string): string {
  const words = folded.split(' ')
  for (const count of [2, 1])
    if (words.length > count && articles.has(words.slice(0, count).join(' '))) return words.slice(count).join(' ')
  return folded
}

/** Whether words in small letters come before a colon and name nobody: "note", "next steps". */
export function isNoLabel(folded: string): boolean {
  return noLabelWords.has(folded) || folded.split(' ').every((word) => noLabelWords.has(word))
}

/** Whether words are in capitals. */
export const isCapitals = (words: string) => /\p{Lu}{2}/u.test(words) && !/\p{Ll}{2}/u.test(words)

const smallWords = new Set('of the and for to in on at by pro tempore de la le du des del da do от из и'.split(' '))

const shortForms = new Set(['PM', 'DPM', 'MC'])

/** The DEPUTY SPEAKER → The Deputy Speaker. */
export function labelInTitleCase(words: string): string {
  return words
    .split(/\s+/)
    .map((word, index) => {
      if (!/\p{Lu}{2}/u.test(word) || shortForms.has(word)) return word
      const small = word.toLowerCase()
      if (index > 0 && smallWords.has(small)) return small
      return small.replace(/(^|[-’'])(\p{L})/gu, (_, lead: string, first: string) => lead + first.toUpperCase())
    })
    .join(' ')
}
