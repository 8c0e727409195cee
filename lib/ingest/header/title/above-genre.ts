import { isPageTitle } from '#lib/ingest/header/header-date.ts'
import type { HeaderLine } from '#lib/ingest/header/header-line.ts'
import { openEnding } from '#lib/ingest/header/lexicon/matchers.ts'
import { endsDanglingInKazakh } from '#lib/ingest/recognise/dangling-endings.ts'
import { isWholeDate } from '#lib/ingest/recognise/dates/calendar-day.ts'
import { joinedTitle } from './clean-title.ts'
import { isBareName, isNameOrOffice } from './exclusions.ts'
import { isCapitals } from './genre-block.ts'
import { isSpeakerLine } from './speaker-lines.ts'
import type { TitleStrategy } from './strategy.ts'

export const blockAboveDateAndGenre: TitleStrategy = {
  id: 'block-above-date-and-genre',
  read: (lines) => {
    const genre = lines.findIndex((line) => line.kind === 'genre')
    if (genre < 2 || lines[genre - 1]?.kind !== 'date') return undefined
    const run = runAbove(lines, genre - 1)
    const value = joinedTitle(run)
    return value.split(' ').length >= 5 ? { value, lines: run } : undefined
  },
  examples: [
    {
      head: 'CONFERRING OF THE DEGREE OF DOCTOR\nAT RIED HALL\n29TH APRIL, 1964\nSpeech by Sir Tomas Ried',
      title: 'CONFERRING OF THE DEGREE OF DOCTOR AT RIED HALL',
    },
  ],
}

export const blockAboveGenre: TitleStrategy = {
  id: 'block-above-genre',
  read: (lines) => {
    const at = lines.findIndex((line) => line.kind === 'genre')
    const genre = lines[at]
    const run = runAbove(lines, at)
    const last = run.at(-1)
    const apart = last && genre && (genre.number > last.number + 1 || !isCapitals(run))
    if (!apart || run.some((line) => line.dates.some(({ edtf }) => isWholeDate(edtf)))) return undefined
    const value = joinedTitle(run)
    if (run.length === 1 && isNameAbove(value, genre.text)) return undefined
    const words = value.split(' ').length
    if (isMenu(run)) return undefined
    return words >= 2 && words <= 20 && !isOpenWords(value) ? { value, lines: run } : undefined
  },
  examples: [
    {
      head: 'A School for Every Valley\n\nSpeech by Ana Verell\n\nSelby, 12 May 2019',
      title: 'A School for Every Valley',
    },
    { head: 'Golden Years\n\nSpeech by Ana Verell to the Pilots\n\n12 May 2019', title: 'Golden Years' },
  ],
}

/** The lines of words of their own right above a line of the head. */
function runAbove(lines: HeaderLine[], index: number): HeaderLine[] {
  const run: HeaderLine[] = []
  for (let at = index - 1; at >= 0; at -= 1) {
    const line = lines[at]
    if (line?.kind !== 'text' || isNameOrOffice(line.text) || isSpeakerLine(line, lines)) break
    if (isPageTitle(line, lines)) break
    run.unshift(line)
  }
  return run
}

/** Lines of the shortest menu, and words of its longest entry. */
const menuLines = 4
const entryWords = 3

/** Whether lines are the entries of a menu, and no title that goes over them. */
function isMenu(run: HeaderLine[]): boolean {
  return run.length >= menuLines && !isCapitals(run) && run.every(({ text }) => text.split(' ').length <= entryWords)
}

const article = /^(?:a|an|the|my|our)\s/iu
const by = /(?<!\p{L})(?:by|par|por|von)\s/iu

/** A name alone above words that say more, and do not say whose they are: who speaks, or who is spoken of. */
function isNameAbove(value: string, genre: string): boolean {
  return isBareName(value) && !article.test(value) && genre.split(' ').length >= 4 && !by.test(genre)
}

/** Whether words break off: what follows belongs to them. */
function isOpenWords(value: string): boolean {
  return /,$/.test(value) || openEnding.test(value) || endsDanglingInKazakh(value)
}
