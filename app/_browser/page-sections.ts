import type { Section } from '#lib/i18n/languages.ts'

/* The sections of words that each page which is operated hands to its script; a test holds them to what the scripts use. */

/** Those of the page of the search. */
export const searchSections = [
  'common',
  'dates',
  'kinds',
  'frame',
  'titles',
  'search',
  'found',
] as const satisfies Section[]
/** Those of the page of the quote check. */
export const quoteSections = [
  'common',
  'dates',
  'alterations',
  'change',
  'quote',
  'verdicts',
  'claims',
] as const satisfies Section[]
/** Those of the page of trends. */
export const trendsSections = ['common', 'search', 'trends'] as const satisfies Section[]
/** Those of the page that compares documents. */
export const compareSections = ['common', 'compare'] as const satisfies Section[]
/** Those of the page of the searches that a reader follows. */
export const followedSections = ['common', 'dates', 'followed', 'found'] as const satisfies Section[]
