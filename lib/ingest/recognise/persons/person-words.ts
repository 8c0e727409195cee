import { en } from './lexicon/en.ts'
import { kk } from './lexicon/kk.ts'
import { others } from './lexicon/others.ts'
import type { PersonWords, TitleWords } from './lexicon/person-words.ts'
import { ru } from './lexicon/ru.ts'

/** The words of all languages together: a head may name a Kazakh minister in English, and an English guest in Russian. */
export const personWords: PersonWords = {
  honorifics: joined('honorifics'),
  ranks: joined('ranks'),
  addressForms: joined('addressForms'),
  genitiveTitles: joined('genitiveTitles'),
  lineTitles: joined('lineTitles'),
  labelTitles: joined('labelTitles'),
  maleTitles: joined('maleTitles'),
  femaleTitles: joined('femaleTitles'),
  calls: joined('calls'),
  addressTitles: joined('addressTitles'),
  addressedOffices: joined('addressedOffices'),
  greetedTitles: joined('greetedTitles'),
  officesAlone: joined('officesAlone'),
  labelOffices: joined('labelOffices'),
  offices: joined('offices'),
  officeQualifiers: joined('officeQualifiers'),
  officeSuffixes: joined('officeSuffixes'),
  ofBodies: joined('ofBodies'),
  postNominals: joined('postNominals'),
  particles: joined('particles'),
  alwaysSmallParticles: joined('alwaysSmallParticles'),
  familyNamesBeforeGiven: joined('familyNamesBeforeGiven'),
  finalParticles: joined('finalParticles'),
  titlesThatAreNames: joined('titlesThatAreNames'),
  ambiguousCapitals: joined('ambiguousCapitals'),
  afterNames: joined('afterNames'),
  notInNames: joined('notInNames'),
  ambiguousNames: joined('ambiguousNames'),
  ofPlaces: joined('ofPlaces'),
  stateForms: joined('stateForms'),
  portfolios: joined('portfolios'),
}

function joined(field: keyof PersonWords): string[] {
  return [en, ru, kk].flatMap((words) => words[field])
}

/** What comes before a name and is no part of it. */
export const nameTitles: readonly string[] = [
  ...personWords.honorifics,
  ...personWords.ranks,
  ...personWords.addressForms,
  ...personWords.genitiveTitles,
]

/** Titles of all languages with which a line of a head begins that names a person, in small letters. */
export const lineTitles: readonly string[] = [
  ...own('honorifics', 'lineTitles').flatMap((word) => [word, withoutStops(word)]),
  // "H.E." whose first stop was lost; the other one distinguishes it from the pronoun.
  'he.',
  ...foreign('honorifics', 'lineTitles'),
]

/** Titles of all languages before the name in a speaker's label, in small letters. */
export const labelTitles: ReadonlySet<string> = folded('honorifics', 'ranks', 'labelTitles', 'lineTitles')
/** Titles that say that a man bears the name, in small letters. */
export const maleTitles: ReadonlySet<string> = folded('maleTitles')
/** Titles that say that a woman bears the name, in small letters. */
export const femaleTitles: ReadonlySet<string> = folded('femaleTitles')
/** Titles by which somebody is spoken to ("Madam President"), in small letters: before an office they rather address its holder than label him. */
export const vocativeTitles: ReadonlySet<string> = folded('calls')
/** Offices of all languages as whole labels, in small letters. */
export const labelOffices: ReadonlySet<string> = folded('labelOffices')

function own(...fields: (keyof TitleWords)[]): string[] {
  return fields.flatMap((field) => personWords[field].map((word) => word.toLowerCase()))
}

/** Those of languages of which little is read stay as they are written: "on." is a title, "on" a word. */
function foreign(...fields: (keyof TitleWords)[]): string[] {
  return fields.flatMap((field) => others[field])
}

/** With their stops and without. */
function folded(...fields: (keyof TitleWords)[]): ReadonlySet<string> {
  const forms = own(...fields).flatMap((word) => [word, withoutStops(word), withoutLastStop(word)])
  return new Set([...forms, ...foreign(...fields)])
}

/** "rt. hon." without its stops; those of single letters ("h.e.") stay. */
function withoutStops(words: string): string {
  return words.replace(/(?<=\p{L}{2})\./gu, '')
}

/** "h.e." as "h.e". */
function withoutLastStop(words: string): string {
  return words.replace(/(?<=\p{L}.{0,2}\p{L})\.$/u, '')
}
