import { isPageTitle } from '#lib/ingest/header/header-date.ts'
import type { HeaderLine } from '#lib/ingest/header/header-line.ts'
import { cleanedTitle, joinedTitle } from './clean-title.ts'
import type { TitleStrategy } from './strategy.ts'

/** A title in quotation marks has no more words: longer ones quote somebody. */
const quotedWords = 15

export const titleInField: TitleStrategy = {
  id: 'title-in-field',
  read: (lines) => {
    const line = lines.find((one) => one.field?.name === 'title' && one.field.value !== '')
    return line?.field ? { value: cleanedTitle(line.field.value), lines: [line] } : undefined
  },
  examples: [{ head: 'Speech\nDate: 12 May 2019\nTitle: On the quays', title: 'On the quays' }],
}

export const titleInQuotationMarks: TitleStrategy = {
  id: 'title-in-quotation-marks',
  read: (lines) => {
    const quoted = runs(lines, (line) => line.kind === 'quoted')[0]
    const first = quoted?.[0]
    if (!quoted || !first) return undefined
    // What a message is called, under the words that say what it is, is a part of its title.
    const above = lines[lines.indexOf(first) - 1]
    if (above?.kind === 'genre' && first.number === above.number + 1) return undefined
    const value = joinedTitle(quoted)
      .replace(/^[“"‘'«]+/u, '')
      .replace(/(?<![”"’'»])[”"’'»]+$/u, '')
      .trim()
    return value.split(' ').length <= quotedWords && !value.endsWith('.') ? { value, lines: quoted } : undefined
  },
  examples: [
    {
      head: 'Address by Ana Verell\nSelby, 12 May 2019\n\n‘A bridge for every town’',
      title: 'A bridge for every town',
    },
  ],
}

export const titleOfPageAgain: TitleStrategy = {
  id: 'title-of-the-page-again',
  read: (lines) => {
    const [pageTitle] = lines
    if (!pageTitle || !isPageTitle(pageTitle, lines)) return undefined
    const again = lines.find(
      (line) =>
        line !== pageTitle &&
        line.text.length > 8 &&
        !isAmongEntries(line, lines) &&
        pageTitle.text.toLowerCase().startsWith(line.text.toLowerCase().slice(0, 60)),
    )
    return again ? { value: cleanedTitle(again.text), lines: [again] } : undefined
  },
  examples: [
    {
      head: 'Remarks by Ana Verell on the Quays | Town of Selby\n\nMAY 14, 2019\n\nRemarks by Ana Verell on the Quays',
      title: 'Remarks by Ana Verell on the Quays',
    },
  ],
}

/** Lines above and below by which a menu is known. */
const around = 2
/** Words of the longest entry of a menu. */
const entryWords = 3

/** Whether a line is among the entries of a menu, which has the site's name as well: short lines above and below. */
function isAmongEntries(line: HeaderLine, lines: HeaderLine[]): boolean {
  const at = lines.indexOf(line)
  const isEntry = ({ kind, text, dates }: HeaderLine) =>
    (kind === 'text' || kind === 'siteSection') && dates.length === 0 && text.split(' ').length <= entryWords
  const above = lines.slice(Math.max(0, at - around), at).filter(isEntry).length
  const below = lines.slice(at + 1, at + 1 + around).filter(isEntry).length
  return above + below > around && below > 0
}

export const titleInStampOfPrint: TitleStrategy = {
  id: 'title-in-the-stamp-of-a-print',
  read: (lines) => {
    const stamps = lines.filter((line) => line.kind === 'publicationStamp').map((line) => letters(line.text))
    for (const run of runs(lines, (line) => line.kind === 'text' || line.kind === 'genre')) {
      const value = joinedTitle(run)
      if (value.split(' ').length >= 3 && stamps.some((stamp) => stamp.includes(letters(value).slice(0, 60))))
        return { value, lines: run }
    }
    return undefined
  },
  examples: [
    {
      head: '9/24/24, 4:31 PM The quays of Selby and their lamps - Town\nTown of Selby and Ormond\n\nUpdated: May 3, 2024\nThe quays of Selby\nand their lamps\nSelby, 3 May 2024',
      title: 'The quays of Selby and their lamps',
    },
  ],
}

function runs(lines: HeaderLine[], holds: (line: HeaderLine) => boolean): HeaderLine[][] {
  const found: HeaderLine[][] = []
  let run: HeaderLine[] = []
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

function letters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
}
