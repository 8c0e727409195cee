import type { AnalyzedText } from '#lib/search/format/analyzer.ts'
import type { Phrase, PhraseTransition } from './phrase.ts'

/** Where a phrase is in a text, each time: the numbers of its words, half-open, in the order of the text. */
export function findPhrase(read: AnalyzedText, { transitions }: Phrase): [from: number, to: number][] {
  const { text, words } = read
  const fits = ({ text: wanted, capital }: PhraseTransition, at: number) => {
    const word = words[at]
    return word?.text === wanted && !(capital && /^\p{Ll}/u.test(text.slice(word.start, word.start + 2)))
  }
  /** Where the rest of the phrase ends that begins at one of its words and at one of the text; -1 where it is not there. */
  const endOf = (place: number, at: number): number => {
    const next = transitions[place]
    if (!next) return at
    for (const transition of next) {
      if (fits(transition, at)) {
        const end = endOf(transition.to, at + 1)
        if (end >= 0) return end
      }
      for (const one of read.compoundsAt(at)) {
        if (one.text !== transition.text || one.kind === 'percent') continue
        const end = endOf(transition.to, one.to)
        if (end >= 0) return end
      }
    }
    return -1
  }
  const found: [number, number][] = []
  if (transitions.length === 0) return found
  for (let at = 0; at < words.length; at++) {
    const end = endOf(0, at)
    if (end >= 0) found.push([at, end])
  }
  return found
}
