import { anyOf } from '#lib/ingest/recognise/word-patterns.ts'

/** Endings of nouns that name a matter, and of adjectives before one: no names, with few exceptions. */
const ofMatters = 'tion sion ment ity ism ics ship'.split(' ')
const ofOthers = 'ance ence ing ture al ic ive ary ern airs'.split(' ')

const word = String.raw`\p{Lu}\p{Ll}[\p{L}’'-]+`
const field = String.raw`(?!\p{L}*${anyOf([...ofMatters, ...ofOthers])}s?(?!\p{L}))${word}`
const nameAndNoMore = String.raw`(?=[ \t]+${field}[ \t]+${word}(?:[,.\n]|$|[ \t]+\p{Ll}))`

/** Source of a pattern that no word follows which names a matter: "Social" in "Social Inclusion" is not the whole. */
export const noMatterNext = String.raw`(?!\s+\p{L}+${anyOf(ofMatters)}s?(?!\p{L}))`

const ofField = new RegExp(String.raw`^\s+(?:of|for)\s+(?:the\s+)?${field}(?:\s+and\s+${field})?${nameAndNoMore}`, 'u')
const ministry = /(?:minister|secretary|commissioner)$/iu

/**
 * The length of what a ministry is for, where no list knows it: one word, or two with "and", where two words of a name
 * follow and no more ("Minister of Rivers Ana Verell"), in UTF-16 units; 0 where it may be half of a longer field.
 */
export function unknownPortfolioLength(office: string, after: string): number {
  return ministry.test(office) ? (ofField.exec(after)?.[0].length ?? 0) : 0
}
