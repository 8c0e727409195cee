import { analyze } from '#lib/search/format/analyzer.ts'
import { keyOf } from '#lib/search/format/encode.ts'
import { nameKeyOf } from '#lib/search/format/phonetic-key.ts'
import { isVariantOf } from '#lib/search/format/same-name.ts'
import {
  type NamePage,
  type NameVariant,
  namePageOf,
  type WordPage,
  wordPageOf,
} from '#lib/search/format/vocabulary-files.ts'
import type { WordFrequency } from './unit-words.ts'

/** About how many names are on one page of them. */
const namesPerPage = 40
/** The share of its occurrences that a name is written with a capital. */
const minCapitalShare = 0.6
/** Shorter words, in letters, are taken for no names: too many would be alike. */
const minNameLength = 4

/** A page with more words than this has its rarer words on another. */
const maxWordsPerPage = 500
/** A word that occurs less often than this is rare: half of all words are, among them most slips of printers. */
const minFrequentCount = 4

/** Words in the order of their letters, with how often they occur. */
function pageOf(words: readonly WordFrequency[]): WordPage {
  const byName = words.toSorted((one, other) => (one.word < other.word ? -1 : 1))
  return { words: byName.map(({ word }) => word).join(' '), counts: byName.map(({ count }) => count) }
}

/** All words by page, those of large pages that are rare by themselves. */
export function gatherWords(uses: readonly WordFrequency[]): {
  pages: Map<string, WordPage>
  rare: Map<string, WordPage>
} {
  const byPage = new Map<string, WordFrequency[]>()
  for (const use of uses) {
    const page = wordPageOf(use.word)
    const words = byPage.get(page)
    if (words) words.push(use)
    else byPage.set(page, [use])
  }
  const pages = new Map<string, WordPage>()
  const rare = new Map<string, WordPage>()
  for (const [page, words] of [...byPage].sort(([one], [other]) => (one < other ? -1 : 1))) {
    const isRare = ({ count }: WordFrequency) => words.length > maxWordsPerPage && count < minFrequentCount
    pages.set(page, pageOf(words.filter((use) => !isRare(use))))
    if (words.some(isRare)) rare.set(page, pageOf(words.filter(isRare)))
  }
  return { pages, rare }
}

/** Whether a word is a name, by how it is mostly written. */
function isName({ word, count, capitals }: WordFrequency): boolean {
  return word.length >= minNameLength && capitals >= count * minCapitalShare
}

function capitalised(word: string): string {
  return word.replace(/^./u, (first) => first.toUpperCase())
}

/** Whether two names, each as it is written or by its stem, may be one. */
function areVariants([oneTerm, one]: NameVariant, [otherTerm, other]: NameVariant): boolean {
  return [one.toLowerCase(), oneTerm].some((form) => isVariantOf(form, [otherTerm, other]))
}

function byTerm(one: NameVariant, other: NameVariant): number {
  return one[0] < other[0] ? -1 : 1
}

/** Names in several spellings: for each term its others, and the pages in which they are looked up. */
export interface NameVariants {
  variants: ReadonlyMap<string, NameVariant[]>
  pages: NamePage[]
}

/**
 * Which names are one in several spellings or scripts.
 *
 * @param forms for each authority record the forms of its name that are one word, as they are written
 * @returns for each term of the archive the other terms of the name; and pages in which a name that is nowhere
 * as it is asked for is looked up by its phonetic key
 */
export function gatherNames(
  uses: readonly WordFrequency[],
  forms: readonly (readonly string[])[],
  languages: readonly string[],
): NameVariants {
  const names = uses.filter(isName)
  const byPhoneticKey = new Map<string, NameVariant[]>()
  const enter = (phoneticKey: string, name: NameVariant) => {
    const entries = byPhoneticKey.get(phoneticKey)
    if (entries) entries.push(name)
    else byPhoneticKey.set(phoneticKey, [name])
  }
  const others = new Map<string, NameVariant[]>()
  const join = (term: string, [other, shown]: NameVariant) => {
    const known = others.get(term) ?? []
    if (term !== other && !known.some(([one]) => one === other)) others.set(term, [...known, [other, shown]])
  }
  for (const { word, keys } of names) {
    for (const term of keys) {
      // Where a name occurs only with endings, its stem is the nearest to what is asked for.
      for (const phoneticKey of new Set([nameKeyOf(word), nameKeyOf(term)]))
        enter(phoneticKey, [term, capitalised(word)])
    }
  }
  for (const group of byPhoneticKey.values()) {
    for (const one of group) for (const other of group) if (areVariants(one, other)) join(one[0], other)
  }
  const present = new Set(uses.flatMap(({ keys }) => keys))
  for (const record of forms) {
    const terms = record.flatMap((form) =>
      analyze(form).words.flatMap((token) => languages.map((language) => [keyOf(token.text, language), form] as const)),
    )
    for (const [one] of terms) {
      for (const [other, shown] of terms) {
        if (!present.has(other)) continue
        join(one, [other, shown])
        if (!present.has(one)) enter(`=${one}`, [other, shown])
      }
    }
  }
  const count = Math.max(1, Math.ceil(names.length / namesPerPage))
  const pages = Array.from({ length: count }, (): [string, NameVariant[]][] => [])
  for (const [phoneticKey, group] of byPhoneticKey) {
    pages[namePageOf(phoneticKey, count)]?.push([phoneticKey, group.sort(byTerm)])
  }
  for (const list of others.values()) list.sort(byTerm)
  return {
    variants: others,
    pages: pages.map((page) => new Map(page.sort(([one], [other]) => (one < other ? -1 : 1)))),
  }
}
