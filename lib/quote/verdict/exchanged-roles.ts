import type { ComparableWord } from '#lib/quote/words/comparable-words.ts'
import { termOf } from '#lib/quote/words/thesaurus.ts'
import { isContentWord } from '#lib/quote/words/word-senses.ts'
import { areAlike } from './replaced-words.ts'

/** Words that divide a verb from who does it. */
const joining = /^(?:and|but|while|against|than|or|и|а|но|және|бірақ)$/u
/** Words and figures behind which a noun comes, and no verb. */
const beforeNoun =
  /^(?:the|a|an|this|that|these|those|my|our|your|his|her|its|their|of|in|on|at|for|from|with|by|to|into|no|any|some|all|every|each|many|few|more|most|other|such|one|two|three|four|five|six|seven|eight|nine|ten|\p{N}.*)$/u
const beingForms = /^(?:is|are|was|were|be|been|being)$/u
/** Most words from a verb to what it is done to, and back to who does it. */
const [reach, doerReach] = [8, 3]

/**
 * Whether who does something and what it is done to have changed places: "the king defied his rivals" for "his rivals
 * defied the king". "The king was defied by his rivals" is the same as the latter.
 */
export function exchangeRoles(
  quoted: readonly ComparableWord[],
  said: readonly ComparableWord[],
  language: string,
): boolean {
  const [own, others] = [rolesIn(quoted, language), rolesIn(said, language)]
  return own.some(({ verb, doer, objects }) => {
    const same = others.filter((other) => areAlike(verb, other.verb, language))
    if (same.some((other) => other.doer === doer)) return false
    return same.some((other) => other.objects.has(doer) && objects.has(other.doer))
  })
}

/**
 * A word that may be a verb, folded, with terms (`termOf`) of who does it and of the content words behind it; in the
 * passive with "by" the other way round.
 */
interface Roles {
  verb: string
  doer: string
  objects: ReadonlySet<string>
}

function rolesIn(words: readonly ComparableWord[], language: string): Roles[] {
  return words.flatMap((word, at) => {
    if (!isContentWord(word, language) || beforeNoun.test(words[at - 1]?.text ?? '')) return []
    const before = nearestBefore(words, at, language)
    if (!before) return []
    let to = at + 1
    while (to < words.length && to - at <= reach && !words[to]?.afterPause) to += 1
    const behind = words.slice(at + 1, to)
    const isBeing = words.slice(Math.max(0, at - doerReach), at).some(({ text }) => beingForms.test(text))
    const by = behind.slice(0, doerReach).findIndex(({ text }) => text === 'by')
    const verb = word.text
    if (!isBeing) return [{ verb, doer: before, objects: termsOf(behind, language) }]
    const agents = by < 0 ? [] : [...termsOf(behind.slice(by), language)]
    return agents.map((doer) => ({ verb, doer, objects: new Set([before]) }))
  })
}

/** The term of the nearest content word before a word, with nothing between them that divides; else undefined. */
function nearestBefore(words: readonly ComparableWord[], at: number, language: string): string | undefined {
  for (let back = 1; back <= doerReach; back += 1) {
    const word = words[at - back]
    if (!word || words[at - back + 1]?.afterPause || joining.test(word.text)) return undefined
    if (isContentWord(word, language)) return termOf(word.text, language)
  }
  return undefined
}

function termsOf(words: readonly ComparableWord[], language: string): Set<string> {
  return new Set(words.flatMap((word) => (isContentWord(word, language) ? [termOf(word.text, language)] : [])))
}
