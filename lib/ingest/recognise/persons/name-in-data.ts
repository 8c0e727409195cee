import { honorificLength } from './honorifics.ts'
import { inLowerCase } from './name-letters.ts'
import { officeLength, startsWithOffice } from './offices.ts'
import { femaleTitles, maleTitles, personWords } from './person-words.ts'
import { postNominalsLength } from './post-nominals.ts'
import { readName } from './read-name.ts'
import { inUsualCase, isInCapitals, isSmallParticle } from './usual-case.ts'

/** A person's name as a cell of a table has it, and what it is in usual writing. */
export interface NameInData {
  /** In plain order and usual case, without titles; as it is written where that is not certain. */
  name: string
  /** The family name, where capitals or a comma tell it from the given names. */
  family?: string
  /** Whether a title says that a man, or a woman, bears it. */
  title?: 'male' | 'female'
  /** That title as it is written: "MRS." */
  titleWords?: string
}

type Title = Pick<NameInData, 'title' | 'titleWords'>

const titlesThatAreNames = new Set(personWords.titlesThatAreNames)
/** Without their stops these are names as well: "He Wei", "Eng Sen". */
const titlesByTheirStop = new Set(['he', 'h e', 'eng', 'ing', 'col', 'gen', 'maj', 'm'])
/** What may follow a comma without being a given name. */
const suffix = /^(?:(?:Jr|Sr)\.?|I{2,3}|IV|Ph\.?D\.?)$/iu
const familyPart = /^(?:[\p{Ll}’']+\s+){0,3}\p{Lu}[\p{L}\p{M}’'‘ʻ-]*(?:\s[\p{L}\p{M}’'‘ʻ-]+){0,3}$/u
const givenPart = /^\p{Lu}[\p{L}\p{M}’'.-]*(?:\s\p{Lu}[\p{L}\p{M}’'.-]*){0,3}$/u
/** Before the name of a saint, of which family names are made: "de St. BERG". */
const saint = /^(?:St|Ste|Saint|San|Santa)\.?$/u
/** Most steps of titles before a name: "H.E. Mr. Dr.". */
const mostTitles = 6

/**
 * Reads a name as tables write it: "Mr. VERELL", "Ana VERELL", "Verell, Ana", "ana verell". Titles are left off, names
 * inverted by a comma are put in plain order, capitals and small letters in usual case by the rules of all names
 * (`readName`, `inUsualCase`). What is no name by these rules is given as it is written.
 */
export function readNameInData(written: string): NameInData {
  const whole = tidied(written)
  const { rest, ...title } = withoutTitles(whole)
  const inverted = invertedParts(withoutPostNominals(rest))
  const given = inverted ? withoutTitles(inverted.given) : undefined
  const plain = inverted && given ? `${given.rest} ${inverted.family}` : withoutPostNominals(rest)
  const words = nameWords(plain)
  if (!words) return { name: whole }
  const shown = inUsualCase(words)
  const told = inverted
    ? shown.slice(-inverted.family.split(' ').length)
    : familyByCapitals(words).map((index) => shown[index] ?? '')
  const family = told.join(' ')
  const name = shown.join(' ')
  const said = title.title || !given ? title : titleOf(given)
  return { name, ...(family !== '' && family !== name && { family }), ...said }
}

function tidied(written: string): string {
  return written
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    .replace(/\s(?=[.,])/gu, '')
    .replace(/(?<![\s,;:])[\s,;:]+$/u, '')
    .trim()
}

/** Takes titles off the start of a name, as long as a name remains; one that may itself be the name stays. */
function withoutTitles(name: string): { rest: string } & Title {
  let rest = name
  let title: Title = {}
  for (let step = 0; step < mostTitles; step += 1) {
    const length = honorificLength(rest)
    const after = rest.slice(length).trimStart()
    if (length === 0 || !/^\p{L}/u.test(after) || isPartOfName(rest.slice(0, length), after)) break
    const words = inLowerCase(rest.slice(0, length)).trim()
    const bare = words.replace(/(?<![.,])[.,]+$/u, '')
    const titleWords = rest.slice(0, length).trim()
    if (maleTitles.has(bare) || maleTitles.has(words)) title = { title: 'male', titleWords }
    if (femaleTitles.has(bare) || femaleTitles.has(words)) title = { title: 'female', titleWords }
    rest = after
  }
  return { rest, ...title }
}

function titleOf({ title, titleWords }: Title): Title {
  return { ...(title && { title }), ...(titleWords && { titleWords }) }
}

function isPartOfName(title: string, after: string): boolean {
  const words = inLowerCase(title).trim()
  const bare = words.replace(/(?<![.,])[.,]+$/u, '')
  const hasStop = words.endsWith('.') && bare !== 'm'
  if (!hasStop && titlesByTheirStop.has(bare)) return honorificLength(after) === 0
  return titlesThatAreNames.has(bare) && (words.endsWith(',') || !after.includes(' '))
}

/** "Osk Brandt, KCB" */
function withoutPostNominals(name: string): string {
  const comma = name.indexOf(',')
  return comma > 0 && postNominalsLength(name.slice(comma)) === name.length - comma ? name.slice(0, comma) : name
}

/** The parts of "Verell, Ana"; nothing where the parts around the comma are no family name and given names. */
function invertedParts(name: string): { family: string; given: string } | undefined {
  const [before = '', after = '', more] = name.split(/(?:(?<!\s)\s+)?,\s*/u).map(capitalised)
  if (more !== undefined || !familyPart.test(before) || !givenPart.test(withoutTitles(after).rest)) return undefined
  if (suffix.test(after) || postNominalsLength(`, ${after}`) === after.length + 2) return undefined
  const isOffice = [before, after].some((words) => startsWithOffice(words) || /^the\s/iu.test(words))
  return isOffice || /(?:^|\s)(?:and|und|et|y|и)(?:\s|$)/iu.test(name) ? undefined : { family: before, given: after }
}

/** The words of a name, where all of a text is one and can be trusted. */
function nameWords(text: string): string[] | undefined {
  const name = capitalised(text)
  if (officeLength(name) >= name.length || honorificLength(name) === name.length) return undefined
  const read = readName(name, { honoured: true, personal: true })
  // A last stop and initials behind a family name are read over.
  const rest = read ? name.slice(read.length) : name
  return read && /^(?:\s?\p{Lu}\.|\.)*$/u.test(rest) ? name.split(/,?\s+/u) : undefined
}

/** A name in small letters with capitals where a name has them; of a name that has some nothing changes. */
function capitalised(name: string): string {
  if (name !== name.toLowerCase() || name === name.toUpperCase()) return name
  return inUsualCase(name.toUpperCase().split(' ')).join(' ')
}

/**
 * Which words are the family name, by their capitals: "Ana DE BERG", "BERG Ana", "A. BERG". None where all are in
 * capitals (a particle at the start shows that nothing else is before it), or where several rows of them are.
 */
function familyByCapitals(words: readonly string[]): number[] {
  const isInitial = (word: string) => /^(?:\p{Lu}\.-?)+$/u.test(word)
  const isSuffix = (index: number) => index > 0 && /^(?:[IVX]{2,}|Jr\.?|Sr\.?)$/u.test(words[index] ?? '')
  // "Prince" is no given name.
  const estate = startsWithOffice(words.join(' ')) && words.length > 1 ? 0 : -1
  const names = words.flatMap((word, index) => (index === estate || isSuffix(index) || isInitial(word) ? [] : [index]))
  // "U THI HAN": one letter without a stop may be in capitals as all else is.
  const inCapitals = names.filter((index) => isCapital(words[index] ?? '') && !isAcronym(words, index))
  const [first, last] = [inCapitals[0], inCapitals.at(-1)]
  if (first === undefined || last === undefined) return []
  const isWhole = inCapitals.length === names.length
  if (isWhole && names.length > 1 && first === names[0] && words.slice(0, first).every((word) => !isInitial(word)))
    return []
  const isRow = last - first + 1 === inCapitals.length || onlyParticlesBetween(words, first, last)
  const atEdge = first === names[0] || last === names.at(-1)
  if (!isRow || !atEdge) return []
  let from = first
  while (from > 0 && isParticleWord(words, from - 1)) from -= 1
  return Array.from({ length: last - from + 1 }, (_, index) => from + index)
}

function isCapital(word: string): boolean {
  return isInCapitals(word) || /^\p{Lu}$/u.test(word)
}

function onlyParticlesBetween(words: readonly string[], first: number, last: number): boolean {
  return words.slice(first, last + 1).every((word, index) => isInCapitals(word) || isParticleWord(words, first + index))
}

function isParticleWord(words: readonly string[], index: number): boolean {
  const word = words[index] ?? ''
  return personWords.particles.includes(word) || saint.test(word) || isSmallParticle(word, words[index - 1])
}

/** "JJ Rawlings": beside words in usual case letters without a vowel are initials, and no family name. */
function isAcronym(words: readonly string[], index: number): boolean {
  const word = words[index] ?? ''
  return /^[^\P{L}AEIOUYaeiouyАЕИОУЫЭЮЯ]{2,3}$/u.test(word) && inUsualCase(words)[index] === word
}
