import type { ComparableWord } from '#lib/quote/words/comparable-words.ts'
import { stemOf } from '#lib/quote/words/stem-of.ts'
import { shareSense, termOf } from '#lib/quote/words/thesaurus.ts'
import { areSynonyms, isContentWord } from '#lib/quote/words/word-senses.ts'
import { isDeniedForm } from './denials.ts'

/** Two content words that follow each other, nothing dividing them, and the small words between them but articles. */
interface Neighbours {
  first: ComparableWord
  second: ComparableWord
  between: string
}

/** Verbs and adverbs that mean little by themselves: one in the place of another changes nothing. Folded. */
const light = new Set(
  `go goes going went gone come comes came coming keep keeps kept keeping carry carries carried carrying continue continued
  stand stands stood standing give gives gave given giving bring brings brought put puts hold holds held remain remains
  remained stay become becomes became need needs needed rest rests rested lie lies set turn turned back behind away
  along truly simply actually really already soon finally greatly particularly especially`.split(/\s+/),
)

/**
 * Whether the texts have different content words, of different senses, in the same place beside a content word that
 * both have: "empowered to study" for "forbidden to study", "firm edicts" for "evasive edicts".
 */
export function replaceWords(
  quoted: readonly ComparableWord[],
  said: readonly ComparableWord[],
  language: string,
): boolean {
  const [own, others] = [neighboursIn(quoted, language), neighboursIn(said, language)]
  const isKnown = (word: ComparableWord, among: readonly ComparableWord[]) =>
    among.some(({ text }) => areAlike(word.text, text, language))
  const isSame = (one: ComparableWord, other: ComparableWord) =>
    termOf(one.text, language) === termOf(other.text, language)
  const isOther = (one: ComparableWord, other: ComparableWord) =>
    ![one, other].some(({ text }) => light.has(text)) && !isKnown(one, said) && !isKnown(other, quoted)
  return own.some(({ first, second, between }) =>
    others.some(
      (pair) =>
        between === pair.between &&
        ((isSame(second, pair.second) && isOther(first, pair.first)) ||
          (isSame(first, pair.first) && isOther(second, pair.second))),
    ),
  )
}

/** Whether two folded words are forms of one, synonyms, or one the other with a negating prefix. */
export function areAlike(one: string, other: string, language: string): boolean {
  return (
    stemOf(one, language) === stemOf(other, language) ||
    areSynonyms(one, other, language) ||
    shareSense(one, other, language) ||
    isDeniedForm(one, other, language)
  )
}

const articles = /^(?:the|a|an|our|its|their|this|these|such)$/u

function neighboursIn(words: readonly ComparableWord[], language: string): Neighbours[] {
  const found: Neighbours[] = []
  let first: ComparableWord | undefined
  let between: string[] = []
  for (const word of words) {
    if (word.afterPause) first = undefined
    if (!isContentWord(word, language)) {
      if (!articles.test(word.text)) between.push(word.text)
      continue
    }
    if (first) found.push({ first, second: word, between: between.join(' ') })
    first = word
    between = []
  }
  return found
}
