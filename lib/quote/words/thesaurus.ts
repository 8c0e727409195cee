import { families, opposites, synonyms } from '#lib/quote/words/lexicon/wordnet-relations.ts'
import { irregularEnglish } from '#lib/text/irregular-english.ts'
import { stemOf } from './stem-of.ts'

/** For each term (`termOf`) those that share a line of a list with it. */
type Neighbours = ReadonlyMap<string, ReadonlySet<string>>

/**
 * What a folded word has in common with all its forms, irregular ones too: that of `laid` is that of `lays`.
 * `language`: BCP 47, without region.
 */
export function termOf(word: string, language: string): string {
  return stemOf(language === 'en' ? (irregularEnglish.get(word) ?? word) : word, language)
}

function neighboursIn(lines: string): Neighbours {
  const found = new Map<string, Set<string>>()
  for (const line of lines.split('\n')) {
    const terms = line.split(' ').map((word) => termOf(word, 'en'))
    for (const term of terms) {
      const own = found.get(term) ?? new Set()
      found.set(term, own)
      for (const other of terms) if (other !== term) own.add(other)
    }
  }
  return found
}

let relations: Record<'families' | 'synonyms' | 'opposites', Neighbours> | undefined

/** WordNet's relations, read when they are first asked for: 220,000 characters. */
function known() {
  relations ??= {
    families: neighboursIn(families),
    synonyms: neighboursIn(synonyms),
    opposites: neighboursIn(opposites),
  }
  return relations
}

/** A term of English (`termOf`) and those of its family: reduce, reduction. */
export function familyOf(term: string): string[] {
  return [term, ...(known().families.get(term) ?? [])]
}

/** Whether two folded words have one root and sense, as a verb and its noun have: `reduce`, `reduction`. English only. */
export function areOfOneFamily(one: string, other: string, language: string): boolean {
  return language === 'en' && familyOf(termOf(one, language)).includes(termOf(other, language))
}

/** Whether WordNet has two folded words, or others of their families, in one of its senses. English only. */
export function shareSense(one: string, other: string, language: string): boolean {
  if (language !== 'en') return false
  const others = familyOf(termOf(other, language))
  return familyOf(termOf(one, language)).some((term) => {
    const own = known().synonyms.get(term)
    return others.some((it) => it === term || own?.has(it))
  })
}

/** Whether WordNet has two folded words, or others of their families, for opposites. English only. */
export function areOpposed(one: string, other: string, language: string): boolean {
  if (language !== 'en') return false
  const others = familyOf(termOf(other, language))
  return familyOf(termOf(one, language)).some((term) => others.some((it) => known().opposites.get(term)?.has(it)))
}
