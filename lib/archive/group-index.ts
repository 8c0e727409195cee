import { yearsInDate } from '#lib/site/edtf.ts'
import { linesPerPage } from '#lib/site/group-pages.ts'
import type { NameLetters } from '#lib/site/name-letters.ts'
import { slug } from '#lib/text/slug.ts'
import { listedName, type NameGroup } from './group-by-name.ts'

/** How a list of names is divided: by the letter that they begin with in Latin writing, or by the years of their documents. */
export type IndexOrder = 'a-z' | 'years'

/** The names of one letter or one decade, on as many pages as they need. */
export interface IndexSection {
  order: IndexOrder
  /** As in its address: `m`, `0-9`, `other`, `1960s`. */
  key: string
  names: number
  pages: NameGroup[][]
}

/** Names of one letter, as their own writing has it. */
export interface LetterSection {
  letter: string
  groups: NameGroup[]
}

/** A letter of a divided list, and where its names are: in a section by letter, on one of its pages. */
export interface IndexLetter {
  letter: string
  key: string
  page: number
  /** Whether that page begins with it. */
  isFirst: boolean
  names: number
}

/** A list of names that is too long for one page. */
export interface GroupIndex {
  letters: IndexSection[]
  decades: IndexSection[]
  /** Where in `letters` a name is, by its id: the key of the section, and the page of it from 1 on. */
  places: ReadonlyMap<string, { key: string; page: number }>
}

/**
 * Divides names, given in the order in which they are listed, by letter and by decade. Under their letter names without
 * a page of their own have their documents, which take lines as well.
 */
export function indexGroups(groups: readonly NameGroup[], hasPage: (group: NameGroup) => boolean): GroupIndex {
  const letters = divide(
    'a-z',
    groups,
    (group) => [letterOf(listedName(group))],
    (group) => (hasPage(group) ? 1 : 1 + group.documents.length),
  )
  const decades = divide('years', groups, decadesOf, () => 1)
  const places = new Map(
    letters.flatMap(({ key, pages }) =>
      pages.flatMap((names, index) =>
        names.map(({ record }): [string, { key: string; page: number }] => [record.id, { key, page: index + 1 }]),
      ),
    ),
  )
  return { letters, decades, places }
}

/**
 * Names by the letters of a language, in its order, those of one letter in the order given. The pages of a list are divided by
 * Latin letters for good, so that their addresses stay and each language has the same; a reader finds the letters of names on them.
 */
export function groupsByLetter(groups: readonly NameGroup[], letters: NameLetters): LetterSection[] {
  return [...grouped(groups, (group) => [letters.of(listedName(group))])]
    .map(([letter, own]) => ({ letter, groups: own }))
    .sort((one, other) => letters.compare(one.letter, other.letter))
}

/** The letters of a language that names of a divided list begin with, in its order, each with the page where they begin. */
export function lettersOfIndex(sections: readonly IndexSection[], letters: NameLetters): IndexLetter[] {
  return sections
    .flatMap(({ key, pages }) => {
      const found = new Map<string, IndexLetter>()
      for (const [index, all] of pages.entries())
        for (const [place, { letter, groups }] of groupsByLetter(all, letters).entries()) {
          const known = found.get(letter) ?? { letter, key, page: index + 1, isFirst: place === 0, names: 0 }
          found.set(letter, { ...known, names: known.names + groups.length })
        }
      return [...found.values()]
    })
    .sort((one, other) => letters.compare(one.letter, other.letter))
}

function divide(
  order: IndexOrder,
  groups: readonly NameGroup[],
  keysOf: (group: NameGroup) => readonly string[],
  linesOf: (group: NameGroup) => number,
): IndexSection[] {
  return [...grouped(groups, keysOf)]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, own]) => ({ order, key, names: own.length, pages: paginateByLines(own, linesOf) }))
}

function grouped(
  groups: readonly NameGroup[],
  keysOf: (group: NameGroup) => readonly string[],
): Map<string, NameGroup[]> {
  const byKey = new Map<string, NameGroup[]>()
  for (const group of groups) {
    for (const key of keysOf(group)) {
      const known = byKey.get(key)
      if (known) known.push(group)
      else byKey.set(key, [group])
    }
  }
  return byKey
}

function paginateByLines(groups: readonly NameGroup[], linesOf: (group: NameGroup) => number): NameGroup[][] {
  const pages: NameGroup[][] = []
  let left = 0
  for (const group of groups) {
    const lines = linesOf(group)
    const page = pages.at(-1)
    if (page && lines <= left) page.push(group)
    else {
      pages.push([group])
      left = linesPerPage
    }
    left -= lines
  }
  return pages
}

/** The first letter of a name in Latin writing, `0-9` for a figure, `other` for scripts that are not transliterated. */
function letterOf(name: string): string {
  const written = slug(name)
  const [first = ''] = written
  if (written === 'untitled' && !/^u/i.test(name)) return 'other'
  return /\d/.test(first) ? '0-9' : first
}

/** `1960s` for each decade of which a name has documents. */
function decadesOf({ documents }: NameGroup): string[] {
  const years = documents.flatMap(({ date }) => yearsInDate(date))
  return [...new Set(years.map((year) => `${year.slice(0, 3)}0s`))]
}
