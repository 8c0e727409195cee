import { firstRule, type PatternRule } from './pattern-rule.ts'
import { personWords } from './persons/person-words.ts'
import { salutationWords } from './salutation-words.ts'
import { anyOf, wordEnd, wordPattern } from './word-patterns.ts'

const lead = String.raw`[^\p{L}\p{N}]{0,3}`
/** Languages that put no space after such words. */
const withoutSpaces = new Set(['zh', 'ja', 'ko', 'ar'])
const wordsOf = (spaced: boolean) =>
  Object.entries(salutationWords).flatMap(([language, words]) => (withoutSpaces.has(language) === spaced ? [] : words))

const assembly = String.raw`(?:\d|united nations|un |general|assembly|.{0,12}session)`
const chief = '(?:president|secretary)[- ]?(?:general)?'

/** How a line addresses those who listen, whoever they are. */
export const openingRules: readonly PatternRule[] = [
  {
    id: 'words-of-address',
    // What is somebody's is no address of them.
    pattern: wordPattern(wordsOf(true), 'start', lead, String.raw`(?!['’‘]s(?!\p{L}))`),
    examples: {
      yes: ['Ladies and gentlemen,', 'Уважаемые коллеги!', '«Құрметті достар!', 'Meine Damen und Herren,'],
      no: ['Ladiesmen of Ormond', 'Коллегия порта', 'The ladies of Selby', 'Secretary-General’s message on harbours'],
    },
  },
  {
    id: 'words-of-address-without-spaces',
    pattern: new RegExp(`^${lead}${anyOf(wordsOf(false))}`, 'u'),
    examples: { yes: ['女士们、先生们，', '존경하는 여러분', 'السيد الرئيس،'], no: ['码头很旧。', 'الميناء قديم'] },
  },
  {
    id: 'office-addressed',
    pattern: new RegExp(
      String.raw`^${lead}${anyOf(personWords.addressTitles)}\.?(?:\s*,)?\s+(?:[\w-]+\s)?${anyOf(personWords.addressedOffices)}${wordEnd}`,
      'iu',
    ),
    examples: {
      yes: ['Mr. President,', 'Madam Deputy Speaker', 'Mister Mayor!'],
      no: ['Mr. Ivo Sandor', 'The President of Ormond'],
    },
  },
  {
    id: 'name-addressed',
    pattern: new RegExp(String.raw`^${lead}${anyOf(['mr', 'mrs', 'ms', 'dr'])}\.?\s+\p{L}+(?:,|$)`, 'iu'),
    examples: { yes: ['Mr Sandor,', 'Dr. Brandt'], no: ['Mr Ivo Sandor', 'Sandor,'] },
  },
  // Those who preside, in a list of those who are greeted.
  {
    id: 'president-of-a-session',
    pattern: new RegExp(String.raw`^(?:the\s+)?president\s*of the ${assembly}`, 'iu'),
    examples: {
      yes: ['The President of the 79th Session', 'President of the General Assembly'],
      no: ['The President of the Republic of Ormond', 'A president of the assembly'],
    },
  },
  {
    id: 'excellency-of-a-session',
    pattern: new RegExp(String.raw`^(?:his|her)\s+excellency\b.{0,40}\b${chief}(?: of)?(?: the)? ${assembly}`, 'iu'),
    examples: {
      yes: ['His Excellency Mr. Ivo Sandor, President of the General Assembly'],
      no: ['His Excellency Mr. Ivo Sandor, President of Ormond'],
    },
  },
  {
    id: 'abbreviated-excellency-of-a-session',
    pattern: new RegExp(String.raw`^h\.?\s?e\.?\s.{3,40},?\s+${chief} of the ${assembly}`, 'iu'),
    examples: {
      yes: ['H.E. Ivo Sandor, President of the 79th Session'],
      no: ['H.E. Ivo Sandor, President of the Republic of Ormond'],
    },
  },
]

/** How a line names those who are greeted one by one: an address only where something else says so. */
export const namedRules: readonly PatternRule[] = [
  {
    id: 'name-and-comma',
    pattern: /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+,$/u,
    examples: { yes: ['Rosa Halm,'], no: ['Rosa Halm', 'Rosa Halm, keeper of the lamps'] },
  },
  {
    id: 'office-and-surname',
    pattern: new RegExp(
      String.raw`^(?:${anyOf(personWords.greetedTitles)})s?,? \p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?,?$`,
      'u',
    ),
    examples: { yes: ['President Verell', 'Senators Ried Halm,'], no: ['President Verell spoke', 'Keeper Verell'] },
  },
  {
    id: 'high-commissioners',
    pattern: /^High Commissioners?(?: \p{Lu}\p{Ll}+)?,?$/u,
    examples: { yes: ['High Commissioners', 'High Commissioner Halm,'], no: ['High Commission of Ormond'] },
  },
]

/** Whether a line addresses those who listen: "Mr. President,", "Ladies and gentlemen", «Құрметті әріптестер!» */
export function isSalutation(text: string): boolean {
  return isOpening(text) || isNamedAddress(text)
}

/** The same, but for a name alone, which may also be whose text it is: "President Verell". */
export function isOpening(text: string): boolean {
  return firstRule(openingRules, text) !== undefined
}

/** Whether a line is a name as those are addressed who are greeted one by one: "Rosa Halm,", "President Verell". */
export function isNamedAddress(text: string): boolean {
  return firstRule(namedRules, text) !== undefined
}
