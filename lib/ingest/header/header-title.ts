import { forPress, openEnding } from '#lib/ingest/header/lexicon/matchers.ts'
import { isWholeDate } from '#lib/ingest/recognise/dates/calendar-day.ts'
import type { Known } from '#lib/ingest/source-segment.ts'
import type { HeadLine } from './head-line.ts'
import { isPageTitle } from './header-date.ts'
import { genreBlock, isCapitals } from './title-block.ts'
import { isNameOrOffice, isVenueLine } from './title-exclusions.ts'

export interface HeadTitle {
  value: string
  lines: HeadLine[]
}

/** A way to find the title among the lines of a head. */
export interface TitleStrategy {
  id: string
  read(lines: HeadLine[]): HeadTitle | undefined
  /** Heads, and the title that the strategy reads in each and that is chosen. */
  examples: { head: string; title: string }[]
}

/** A title in quotation marks has no more words: longer ones quote somebody. */
const quotedWords = 15

/** The ways to find a title, the surest first. */
export const titleStrategies: readonly TitleStrategy[] = [
  {
    id: 'title-in-field',
    read: (lines) => {
      const line = lines.find((one) => one.field?.name === 'title' && one.field.value !== '')
      return line?.field ? { value: cleaned(line.field.value), lines: [line] } : undefined
    },
    examples: [{ head: 'Speech\nDate: 12 May 2019\nTitle: On the quays', title: 'On the quays' }],
  },
  {
    id: 'title-in-quotation-marks',
    read: (lines) => {
      const quoted = runs(lines, (line) => line.kind === 'quoted')[0]
      const first = quoted?.[0]
      if (!quoted || !first) return undefined
      // What a message is called, under the words that say what it is, is a part of its title.
      const above = lines[lines.indexOf(first) - 1]
      if (above?.kind === 'genre' && first.number === above.number + 1) return undefined
      const value = joined(quoted)
        .replace(/^[“"‘'«]+|[”"’'»]+$/gu, '')
        .trim()
      return value.split(' ').length <= quotedWords && !value.endsWith('.') ? { value, lines: quoted } : undefined
    },
    examples: [
      {
        head: 'Address by Ana Verell\nSelby, 12 May 2019\n\n‘A bridge for every town’',
        title: 'A bridge for every town',
      },
    ],
  },
  {
    id: 'title-of-the-page-again',
    read: (lines) => {
      const [pageTitle] = lines
      if (!pageTitle || !isPageTitle(pageTitle, lines)) return undefined
      const again = lines.find(
        (line) =>
          line !== pageTitle &&
          line.text.length > 8 &&
          pageTitle.text.toLowerCase().startsWith(line.text.toLowerCase().slice(0, 60)),
      )
      return again ? { value: cleaned(again.text), lines: [again] } : undefined
    },
    examples: [
      {
        head: 'Remarks by Ana Verell on the Quays | Town of Selby\n\nMAY 14, 2019\n\nRemarks by Ana Verell on the Quays',
        title: 'Remarks by Ana Verell on the Quays',
      },
    ],
  },
  {
    id: 'title-in-the-stamp-of-a-print',
    read: (lines) => {
      const stamps = lines.filter((line) => line.kind === 'publicationStamp').map((line) => letters(line.text))
      for (const run of runs(lines, (line) => line.kind === 'text' || line.kind === 'genre')) {
        const value = joined(run)
        if (value.split(' ').length >= 3 && stamps.some((stamp) => stamp.includes(letters(value).slice(0, 60))))
          return { value, lines: run }
      }
      return undefined
    },
    examples: [
      {
        head: '9/24/24, 4:31 PM The quays of Selby and their lamps - Town\nTown of Selby\n\nUpdated: May 3, 2024\nThe quays of Selby\nand their lamps',
        title: 'The quays of Selby and their lamps',
      },
    ],
  },
  {
    id: 'block-above-date-and-genre',
    read: (lines) => {
      const genre = lines.findIndex((line) => line.kind === 'genre')
      if (genre < 2 || lines[genre - 1]?.kind !== 'date') return undefined
      const run = runAbove(lines, genre - 1)
      const value = joined(run)
      return value.split(' ').length >= 5 ? { value, lines: run } : undefined
    },
    examples: [
      {
        head: 'CONFERRING OF THE DEGREE OF DOCTOR\nAT RIED HALL\n29TH APRIL, 1964\nSpeech by Sir Tomas Ried',
        title: 'CONFERRING OF THE DEGREE OF DOCTOR AT RIED HALL',
      },
    ],
  },
  {
    id: 'block-above-genre',
    read: (lines) => {
      const at = lines.findIndex((line) => line.kind === 'genre')
      const genre = lines[at]
      const run = runAbove(lines, at)
      const last = run.at(-1)
      const apart = last && genre && (genre.number > last.number + 1 || !isCapitals(run))
      if (!apart || run.some((line) => line.dates.some(({ edtf }) => isWholeDate(edtf)))) return undefined
      const value = joined(run)
      const words = value.split(' ').length
      return words >= 2 && words <= 20 && !isOpenWords(value) ? { value, lines: run } : undefined
    },
    examples: [
      {
        head: 'A School for Every Valley\n\nSpeech by Ana Verell\n\nSelby, 12 May 2019',
        title: 'A School for Every Valley',
      },
    ],
  },
  {
    id: 'genre-and-what-goes-on',
    read: (lines) => {
      const genre = lines.findIndex((line) => line.kind === 'genre')
      return genre === -1 ? undefined : titled(wordsFrom(lines, genre))
    },
    examples: [
      { head: 'Speech by Ana Verell on the wells\n\nSelby, 12 May 2019', title: 'Speech by Ana Verell on the wells' },
      {
        head: 'STATEMENT\n\nby\n\nH.E. Ms. Ana VERELL\nMinister of Ports\n\nat the\n\nCouncil of the Ports\n\nSelby\n12 May 2019',
        title: 'STATEMENT by H.E. Ms. Ana VERELL Minister of Ports at the Council of the Ports',
      },
      {
        head: 'OPENING OF THE WOOL STORES\nSPEECH BY THE PREMIER, MR IVO SANDOR\nSELBY, 12 MAY 1969',
        title: 'OPENING OF THE WOOL STORES SPEECH BY THE PREMIER, MR IVO SANDOR',
      },
      { head: 'Remarks by Ana Verell\n\n(Delivered by Ivo Sandor)\n\n12 May 2019', title: 'Remarks by Ana Verell' },
    ],
  },
  {
    id: 'first-words-of-their-own',
    read: (lines) => {
      const words = lines.filter((line) => isOwnWords(line) && line.text.includes(' '))
      const named = words.filter((line) => !isBesideDate(line, lines))
      const own = named.length > 0 ? named : words
      // A line for the press stands under the sender's, above the title.
      const forThePress = lines.findLastIndex((line) => forPress.test(line.text))
      const first = own.find((line) => lines.indexOf(line) > forThePress) ?? own[0]
      return first && titled(wordsFrom(lines, lines.indexOf(first)))
    },
    examples: [
      { head: 'Annual Dinner of the Pilots\n12 May 2019', title: 'Annual Dinner of the Pilots' },
      { head: 'The Hon. Ivo Sandor MP\nTreasurer\n\nOpening of the Quay\n\n12 May 2019', title: 'Opening of the Quay' },
    ],
  },
  {
    id: 'person-and-what-goes-on',
    read: (lines) => {
      const person = lines.findIndex((line) => line.kind === 'person')
      return person === -1 ? undefined : titled(wordsFrom(lines, person))
    },
    examples: [
      { head: 'H.E. Ms. Ana Verell\nMinister of Ports\n12 May 2019', title: 'H.E. Ms. Ana Verell Minister of Ports' },
    ],
  },
]

/** The candidates for the title of a head, each with the strategy that reads it. */
export function titleCandidates(
  lines: HeadLine[],
  without?: ReadonlySet<string>,
): (HeadTitle & { rule: string; known: Known<string> })[] {
  return titleStrategies
    .filter(({ id }) => !without?.has(id))
    .flatMap(({ id, read }) => {
      const found = read(lines)
      const first = found?.lines[0]
      if (!found || !first || found.value === '') return []
      const known: Known<string> = {
        value: found.value,
        basis: { kind: 'stated', line: first.number, words: found.value, rule: id },
      }
      return [{ ...found, rule: id, known }]
    })
}

/** The order in which titles are chosen. */
export const titleOrder = titleStrategies.map(({ id }) => id)

/** The block of a title, with its date where that is the last of a few words set in capitals without a line between. */
function wordsFrom(lines: HeadLine[], at: number): HeadLine[] {
  const block = genreBlock(lines, at)
  const last = block.at(-1)
  if (!last) return block
  const below = lines[lines.indexOf(last) + 1]
  const few = joined(block).split(' ').length <= 6
  if (!few || below?.kind !== 'date' || below.dates.length === 0 || below.number !== last.number + 1) return block
  return isCapitals([...block, below]) ? [...block, below] : block
}

function titled(lines: HeadLine[]): HeadTitle | undefined {
  return lines.length > 0 ? { value: joined(lines), lines } : undefined
}

/** Words that are no name, office, place or date: what a title is made of. */
function isOwnWords(line: HeadLine): boolean {
  return line.kind === 'text' && !line.dates.some(({ edtf }) => isWholeDate(edtf)) && !isNameOrOffice(line.text)
}

/** Whether a line is where it happened: right above or below the date. */
function isBesideDate(line: HeadLine, lines: HeadLine[]): boolean {
  const at = lines.indexOf(line)
  return isVenueLine(line.text, lines[at + 1]) || isVenueLine(line.text, lines[at - 1])
}

/** The lines of words of their own right above a line of the head. */
function runAbove(lines: HeadLine[], index: number): HeadLine[] {
  const run: HeadLine[] = []
  for (let at = index - 1; at >= 0; at -= 1) {
    const line = lines[at]
    if (line?.kind !== 'text' || isNameOrOffice(line.text)) break
    run.unshift(line)
  }
  return run
}

/** Whether words break off: what follows belongs to them. */
function isOpenWords(value: string): boolean {
  return /,$/.test(value) || openEnding.test(value)
}

function runs(lines: HeadLine[], holds: (line: HeadLine) => boolean): HeadLine[][] {
  const found: HeadLine[][] = []
  let run: HeadLine[] = []
  for (const line of lines) {
    if (holds(line)) run.push(line)
    else if (run.length > 0) {
      found.push(run)
      run = []
    }
  }
  if (run.length > 0) found.push(run)
  return found
}

function joined(lines: HeadLine[]): string {
  const [first] = lines
  // A date that stands before what the text is, on one line, is no word of the title.
  const cut = first?.kind === 'genre' && first.dates[0]?.start === 0 ? first.dates[0].end : 0
  const words = lines.map((line, index) => (index === 0 ? line.text.slice(cut) : line.text))
  const last = lines.at(-1)
  // Nor is one after a comma at the end, but in a line of capitals, where it may belong to the words before it.
  const end = last && !isCapitals([last]) ? endOfWords(last) : undefined
  if (end !== undefined && words.length > 0)
    words[words.length - 1] = (words.at(-1) ?? '').slice(0, end - (lines.length === 1 ? cut : 0))
  return cleaned(words.join(' '))
}

/** Where the words of a line end before a comma and a date; nothing where it has no such end. */
function endOfWords({ text, dates }: HeadLine): number | undefined {
  const date = dates.find(
    ({ edtf, end }) => isWholeDate(edtf) && /^[\s.)\]]*(?:г|года|year)?\.?$/u.test(text.slice(end)),
  )
  const before = date && /,\s*$/u.exec(text.slice(0, date.start))
  return before && before.index > 0 ? before.index : undefined
}

/** One line; entities of HTML that a text was left with are read. */
function cleaned(text: string): string {
  return text
    .replace(/&#34;|&quot;/g, '"')
    .replace(/&#39;|&apos;/g, "'")
    .replace(/&amp;/g, '&')
    .replace(/[\u2060\uFEFF\u200B\u00AD]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/[\s,;:]+$/, '')
    .trim()
}

function letters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
}
