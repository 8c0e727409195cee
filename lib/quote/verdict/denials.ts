import type { ComparableWord } from '#lib/quote/words/comparable-words.ts'
import { isNegation } from '#lib/quote/words/negations.ts'
import { stemOf } from '#lib/quote/words/stem-of.ts'
import { isContentWord } from '#lib/quote/words/word-senses.ts'

/** What a clause denies: its content words, by stem. */
type DeniedTerms = ReadonlySet<string>

/** Verbs that deny by themselves, and take back a denial before them: "do not fail to", "no doubt". Folded. */
const denyingVerbs =
  /^(?:fail(?:s|ed|ing)?|lack(?:s|ed|ing)?|refus(?:e|es|ed|ing|al)|den(?:y|ies|ied|ying)|doubt(?:s|ed|ful)?|forget|forgot|neglect(?:s|ed)?)$/u
/** What a denial with this word behind it is no denial of: "not only", "if not impossible" has it before. */
const afterNoDenial = /^(?:only|merely|just|simply|solely|alone|least|только|лишь|просто|ғана)$/u
const beforeNoDenial = /^(?:if|or|whether|если|или)$/u
/** A new clause, of which a denial before it says nothing. */
const clauseOpeners =
  /^(?:when|if|because|although|though|while|but|unless|until|and|nor|that|which|who|whom|whose|когда|если|хотя|пока|но|и|а|что|который|которая|которые|егер|бірақ|және)$/u
/** Prefixes that deny, before a stem that the other text has without one. */
const denyingPrefix = /^(?:un|non|dis|in|im|il|ir|не)(?=\p{L}{4})/u

/**
 * Whether one of two texts denies what the other says. In each clause a denial of a denial is none ("not fail to"); where
 * one text denies in some clause, the other has to deny in one with a content word of it, and the other way round.
 */
export function differInDenial(
  one: readonly ComparableWord[],
  other: readonly ComparableWord[],
  language: string,
): boolean {
  const [own, others] = [deniedIn(one, other, language), deniedIn(other, one, language)]
  return !areDeniedIn(own, others) || !areDeniedIn(others, own)
}

function areDeniedIn(some: readonly DeniedTerms[], others: readonly DeniedTerms[]): boolean {
  return some.every((terms) => others.some((denied) => [...terms].some((term) => denied.has(term))))
}

function deniedIn(
  words: readonly ComparableWord[],
  others: readonly ComparableWord[],
  language: string,
): DeniedTerms[] {
  const known = new Set(others.map(({ text }) => stemOf(text, language)))
  return clausesOf(words).flatMap((clause) => {
    const terms = new Set<string>()
    let denials = 0
    for (const [at, word] of clause.entries()) {
      const plain = plainStem(word.text, known, language)
      if (isDenial(clause, at) || denyingVerbs.test(word.text) || plain !== undefined) denials += 1
      if (isContentWord(word, language)) terms.add(plain ?? stemOf(word.text, language))
    }
    return denials % 2 === 1 ? [terms] : []
  })
}

function isDenial(clause: readonly ComparableWord[], at: number): boolean {
  const word = clause[at]
  if (!word || !isNegation(word.text)) return false
  return !afterNoDenial.test(clause[at + 1]?.text ?? '') && !beforeNoDenial.test(clause[at - 1]?.text ?? '')
}

/** Whether one of two words is the other with a prefix that denies it, in any form: "uninterrupted", "interruption". */
export function isDeniedForm(one: string, other: string, language: string): boolean {
  const stemWithout = (word: string) => denyingPrefix.test(word) && stemOf(word.replace(denyingPrefix, ''), language)
  return stemWithout(one) === stemOf(other, language) || stemWithout(other) === stemOf(one, language)
}

/** The stem of a word without a prefix that denies it, where the other text has that and not the word itself. */
function plainStem(word: string, known: ReadonlySet<string>, language: string): string | undefined {
  if (!denyingPrefix.test(word) || known.has(stemOf(word, language))) return undefined
  const plain = stemOf(word.replace(denyingPrefix, ''), language)
  return known.has(plain) ? plain : undefined
}

function clausesOf(words: readonly ComparableWord[]): ComparableWord[][] {
  const clauses: ComparableWord[][] = [[]]
  for (const [at, word] of words.entries()) {
    const opens =
      clauseOpeners.test(word.text) && !(beforeNoDenial.test(word.text) && isNegation(words[at + 1]?.text ?? ''))
    if (word.afterPause || opens) clauses.push([])
    clauses.at(-1)?.push(word)
  }
  return clauses
}
