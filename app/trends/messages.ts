import type { YearCount } from '#lib/search/facets/count-years.ts'

const numberFormat = new Intl.NumberFormat('en')
const rounded = new Intl.NumberFormat('en', { maximumSignificantDigits: 3 })

function counted(count: number, one: string, other: string): string {
  return `${numberFormat.format(count)} ${count === 1 ? one : other}`
}

function paragraphs(count: number): string {
  return counted(count, 'paragraph', 'paragraphs')
}

/** A year as it is written: four digits, never grouped. */
export function yearName(year: number): string {
  return String(year).padStart(4, '0')
}

/** A list of years, those in a row as a range: `1932, 1934–1936`. */
function yearList(years: readonly number[]): string {
  const yearRanges: [first: number, last: number][] = []
  for (const year of years) {
    const last = yearRanges.at(-1)
    if (last && last[1] === year - 1) last[1] = year
    else yearRanges.push([year, year])
  }
  return yearRanges
    .map(([first, last]) => (first === last ? yearName(first) : `${yearName(first)}–${yearName(last)}`))
    .join(', ')
}

/** The words of the page of trends. */
export const trendsMessages = {
  description: (archive: string) => `How often words and phrases occur in ${archive}, year by year.`,
  scope: (words: string, years: string) => `Counts through ${words}${years}.`,
  label: 'Words or phrases, divided by commas',
  show: 'Show',
  how: 'Up to six, divided by commas. Each is a query as in the search: words in any form, “exact words” in quotation marks, speaker: and the like.',
  examples: 'For example:',
  measure: 'Measure',
  measureNames: { paragraphs: 'Paragraphs', words: 'Per 10,000 words' },
  measures: { paragraphs: 'Paragraphs per year', words: 'Paragraphs per 10,000 words of the year' },
  needsScript: 'Counting runs in the browser and needs JavaScript.',
  withoutIt: 'Without it, browse what was said by year:',
  counting: 'Counting …',
  countingLong: 'Counting … Long phrases are looked for in the texts themselves, which takes a while.',
  done: (terms: number, years: number) =>
    `${counted(terms, 'term', 'terms')} through ${counted(years, 'year', 'years')} with texts`,
  noYears: 'No text of this archive has a known year.',
  tooMany: (left: readonly string[]) =>
    `At most six can be shown at once. Left out: ${left.map((term) => `“${term}”`).join(', ')}.`,
  value: (value: number) => (Number.isInteger(value) ? numberFormat.format(value) : rounded.format(value)),
  point: (query: string, { year, found, paragraphs: all }: YearCount) =>
    `${query}, ${year}: ${paragraphs(found)} of ${numberFormat.format(all)}`,
  total: (found: number, withHits: number, years: number) =>
    found === 0
      ? 'in no paragraph'
      : `${paragraphs(found)} in ${numberFormat.format(withHits)} of ${counted(years, 'year', 'years')}`,
  peak: (year: string, found: number, value: number, perWords: boolean) =>
    `most in ${year} (${perWords ? `${rounded.format(value)} per 10,000 words` : numberFormat.format(found)})`,
  undated: (count: number) => `undated: ${numberFormat.format(count)}`,
  severalYears: (count: number) =>
    `${numberFormat.format(count)} in documents of several years, counted in the first of these`,
  unknown: (words: readonly string[]) =>
    `${words.map((word) => `“${word}”`).join(', ')} ${words.length === 1 ? 'is' : 'are'} in no paragraph`,
  caption: 'Year by year',
  year: 'Year',
  allParagraphs: 'Paragraphs in all',
  allWords: 'Words in all',
  noText: 'no text',
  method: [
    'The figures count the paragraphs that the search finds with all the words of a term, each once, however often it has them; titles and headings are not counted.',
    'Per 10,000 words: the same paragraphs, divided by all the words of the texts of that year, times 10,000. Where a term names a speaker, a place or the like, only texts that fit count on either side.',
    'Nothing is smoothed. A year without texts is a gap, not a zero.',
  ],
  gaps: (years: readonly number[]) => `No texts: ${yearList(years)}.`,
  download: 'Download',
  files: { svg: 'SVG', csv: 'CSV' },
  picture: (terms: readonly string[], measure: string, first: number, last: number) =>
    `${terms.join(', ')}: ${measure.toLowerCase()}, ${first === last ? yearName(first) : `${yearName(first)} to ${yearName(last)}`}`,
}
