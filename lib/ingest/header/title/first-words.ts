import type { HeaderLine } from '#lib/ingest/header/header-line.ts'
import { forPress } from '#lib/ingest/header/lexicon/matchers.ts'
import { isWholeDate } from '#lib/ingest/recognise/dates/calendar-day.ts'
import { isCity, isCountryOrState } from '#lib/ingest/recognise/gazetteer.ts'
import { hasNoCapitals } from '#lib/ingest/recognise/prose.ts'
import { joinedTitle } from './clean-title.ts'
import { isNameOrOffice, isVenueBesideDate } from './exclusions.ts'
import { genreBlock, isCapitals } from './genre-block.ts'
import { isSpeakerLine } from './speaker-lines.ts'
import type { TitleLines, TitleStrategy } from './strategy.ts'

export const genreAndWhatGoesOn: TitleStrategy = {
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
    {
      head: 'Budget speech 2019\n\nDelivered by the Keeper, Ms Ana Verell, in the Hall on 12 May 2019',
      title: 'Budget speech 2019',
    },
    {
      head: 'Statement by Rear Admiral Ana Verell\nKeeper of the Locks\nSelby, 12 May 2019',
      title: 'Statement by Rear Admiral Ana Verell',
    },
    {
      head: 'Address by Ana Verell on the wells\nDelivered from the Old Quay, 12th May, 1936',
      title: 'Address by Ana Verell on the wells',
    },
    { head: 'Farewell Address\nChief Librarian Ana Verell\nSelby, 12 May 2019', title: 'Farewell Address' },
    { head: 'Remarks by Ana Verell\n\n(Delivered by Ivo Sandor)\n\n12 May 2019', title: 'Remarks by Ana Verell' },
  ],
}

export const firstWordsOfTheirOwn: TitleStrategy = {
  id: 'first-words-of-their-own',
  read: (lines) => {
    const whole = lines.filter((line) => isOwnWords(line) && !isSpeakerLine(line, lines))
    const several = whole.filter(({ text }) => text.includes(' ') || hasNoCapitals(text))
    // One word is a title where it is the first line of all, and no place.
    const words = several.length > 0 ? several : whole.filter((line) => line === lines[0] && isOneWord(line.text))
    const named = words.filter((line) => !isBesideDate(line, lines))
    const own = named.length > 0 ? named : words
    // A line for the press is under the sender's, above the title.
    const forThePress = lines.findLastIndex((line) => forPress.test(line.text))
    const first = own.find((line) => lines.indexOf(line) > forThePress) ?? own[0]
    return first && titled(wordsFrom(lines, lines.indexOf(first)))
  },
  examples: [
    { head: 'Annual Dinner of the Pilots\n12 May 2019', title: 'Annual Dinner of the Pilots' },
    { head: '堤坝与石头\n市长 林文舟\n2019年5月12日', title: '堤坝与石头' },
    { head: 'Lamps\nSpeaker: Ana Verell\n12 May 2019', title: 'Lamps' },
    { head: 'The Hon. Ivo Sandor MP\nTreasurer\n\nOpening of the Quay\n\n12 May 2019', title: 'Opening of the Quay' },
  ],
}

export const personAndWhatGoesOn: TitleStrategy = {
  id: 'person-and-what-goes-on',
  read: (lines) => {
    const person = lines.findIndex((line) => line.kind === 'person')
    return person === -1 ? undefined : titled(wordsFrom(lines, person))
  },
  examples: [
    { head: 'H.E. Ms. Ana Verell\nMinister of Ports\n12 May 2019', title: 'H.E. Ms. Ana Verell Minister of Ports' },
  ],
}

function isOneWord(text: string): boolean {
  return /^\p{Lu}[\p{L}\p{M}’'-]{3,}$/u.test(text) && !isCity(text) && !isCountryOrState(text)
}

/** The block of a title, with its date where that is the last of a few words set in capitals without a line between. */
function wordsFrom(lines: HeaderLine[], at: number): HeaderLine[] {
  const block = genreBlock(lines, at)
  const last = block.at(-1)
  if (!last) return block
  const below = lines[lines.indexOf(last) + 1]
  const few = joinedTitle(block).split(' ').length <= 6
  if (!few || below?.kind !== 'date' || below.dates.length === 0 || below.number !== last.number + 1) return block
  return isCapitals([...block, below]) ? [...block, below] : block
}

function titled(lines: HeaderLine[]): TitleLines | undefined {
  return lines.length > 0 ? { value: joinedTitle(lines), lines } : undefined
}

/** "2003 No. 512", "№ 4-р". */
export const numberOfDocument = /^[\d\s/.,-]*(?:Nos?|№|N[°º]|Nr)\.?\s*\d[\d\s/\p{L}-]*$/iu

/** Words that are no name, office, place or date: what a title is made of. */
function isOwnWords(line: HeaderLine): boolean {
  if (numberOfDocument.test(line.text)) return false
  return line.kind === 'text' && !line.dates.some(({ edtf }) => isWholeDate(edtf)) && !isNameOrOffice(line.text)
}

/** Whether a line is where it happened: right above or below the date. */
function isBesideDate(line: HeaderLine, lines: HeaderLine[]): boolean {
  const at = lines.indexOf(line)
  return isVenueBesideDate(line.text, lines[at + 1]) || isVenueBesideDate(line.text, lines[at - 1])
}
