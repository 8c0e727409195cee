import type { ComparableWord } from '#lib/quote/words/comparable-words.ts'
import { isNegation } from '#lib/quote/words/negations.ts'
import { stemOf } from '#lib/quote/words/stem-of.ts'
import { familyOf, termOf } from '#lib/quote/words/thesaurus.ts'
import { isContentWord } from '#lib/quote/words/word-senses.ts'

/** The content words of a clause, by `termOf`, and whether it denies what it says. */
interface Clause {
  terms: ReadonlySet<string>
  isDenied: boolean
}

/**
 * Verbs and adjectives that deny by themselves, and cancel a negation before them: "do not fail to", "no doubt".
 * Folded.
 */
const denyingVerbs =
  /^(?:fail(?:s|ed|ing)?|lack(?:s|ed|ing)?|refus(?:e|es|ed|ing|al)|den(?:y|ies|ied|ying)|doubt(?:s|ed|ful)?|forget|forgot|neglect(?:s|ed)?|impossible|unable|incapable)$/u
/**
 * A negation with this word behind it ("not only"), or with one of the next list before it ("if not impossible"),
 * denies nothing.
 */
const afterNoDenial = /^(?:only|merely|just|simply|solely|alone|least|less|только|лишь|просто|ғана)$/u
const beforeNoDenial = /^(?:if|or|whether|если|или)$/u
/** Words that begin a clause: a negation before them denies nothing in it. */
const clauseOpeners =
  /^(?:when|if|because|although|though|while|but|unless|until|and|nor|that|which|who|whom|whose|когда|если|хотя|пока|но|и|а|что|который|которая|которые|егер|бірақ|және)$/u
/** Prefixes that negate a word. */
const denyingPrefix = /^(?:un|non|dis|in|im|il|ir|не)(?=\p{L}{4})/u

/**
 * Whether one of two texts denies what the other says. In a clause two negations cancel each other ("not fail to"). For
 * each clause that denies, the other text needs one that denies and has a content word of it, and the other way round.
 * What is denied may not change places with what is not: "needs oak and no stone" is not "needs stone and no oak".
 */
export function differInDenial(
  one: readonly ComparableWord[],
  other: readonly ComparableWord[],
  language: string,
): boolean {
  const [own, others] = [readClauses(one, other, language), readClauses(other, one, language)]
  return !areDeniedIn(own, others) || !areDeniedIn(others, own)
}

function areDeniedIn(some: readonly Clause[], others: readonly Clause[]): boolean {
  return some
    .filter(({ isDenied }) => isDenied)
    .every((clause) =>
      others.some(
        (other) => other.isDenied && meet(clause.terms, other.terms) && !exchange(clause, some, other, others),
      ),
    )
}

/** Most content words that two clauses have in common which deny different things. */
const mostShared = 2

/** Whether what only one of two clauses denies is affirmed in the other text, and the other way round. */
function exchange(clause: Clause, some: readonly Clause[], other: Clause, others: readonly Clause[]): boolean {
  const isAffirmed = (term: string, clauses: readonly Clause[]) =>
    clauses.some(({ terms, isDenied }) => !isDenied && terms.has(term))
  if ([...clause.terms].filter((term) => other.terms.has(term)).length > mostShared) return false
  const without = ({ terms }: Clause, known: Clause) => [...terms].filter((term) => !known.terms.has(term))
  return (
    without(clause, other).some((term) => isAffirmed(term, others)) &&
    without(other, clause).some((term) => isAffirmed(term, some))
  )
}

function meet(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return [...one].some((term) => other.has(term))
}

function readClauses(words: readonly ComparableWord[], others: readonly ComparableWord[], language: string): Clause[] {
  const known = new Set(others.map(({ text }) => termOf(text, language)))
  return clausesOf(words).map((clause) => {
    const terms = new Set<string>()
    let denials = 0
    for (const [at, word] of clause.entries()) {
      const plain = plainStem(word.text, known, language)
      if (isDenial(clause, at) || denyingVerbs.test(word.text) || plain !== undefined) denials += 1
      if (isContentWord(word, language)) terms.add(plain ?? knownTerm(word.text, known, language))
    }
    return { terms, isDenied: denials % 2 === 1 }
  })
}

/** The term of a word; where the other text lacks it, one of its family that it has. */
function knownTerm(word: string, known: ReadonlySet<string>, language: string): string {
  const term = termOf(word, language)
  return language === 'en' && !known.has(term) ? (familyOf(term).find((one) => known.has(one)) ?? term) : term
}

function isDenial(clause: readonly ComparableWord[], at: number): boolean {
  const word = clause[at]
  if (!word || !isNegation(word.text)) return false
  return !afterNoDenial.test(clause[at + 1]?.text ?? '') && !beforeNoDenial.test(clause[at - 1]?.text ?? '')
}

/**
 * Whether one of two folded words is the other with a prefix that negates it, in any form: "uninterrupted",
 * "interruption".
 */
export function isDeniedForm(one: string, other: string, language: string): boolean {
  const stemWithout = (word: string) => denyingPrefix.test(word) && stemOf(word.replace(denyingPrefix, ''), language)
  return stemWithout(one) === stemOf(other, language) || stemWithout(other) === stemOf(one, language)
}

/**
 * The stem of a word without its negating prefix, where the other text has that stem and not the word itself; else
 * undefined.
 */
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
