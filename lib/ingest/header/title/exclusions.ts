import type { HeaderLine } from '#lib/ingest/header/header-line.ts'
import { smallWords } from '#lib/ingest/header/lexicon/matchers.ts'
import { isCity, isCountryOrState, venueNoun } from '#lib/ingest/recognise/gazetteer.ts'
import { readArabicPerson } from '#lib/ingest/recognise/persons/arabic-person.ts'
import { envoyOffice } from '#lib/ingest/recognise/persons/envoy-office.ts'
import { readHanPerson } from '#lib/ingest/recognise/persons/han-person.ts'
import { initialsAndSurname } from '#lib/ingest/recognise/persons/initials.ts'
import { startsWithOfficeOfLexicon } from '#lib/ingest/recognise/persons/office-line.ts'
import { startsWithOffice } from '#lib/ingest/recognise/persons/offices.ts'
import { readPerson } from '#lib/ingest/recognise/persons/read-person.ts'
import { hasNoCapitals } from '#lib/ingest/recognise/prose.ts'

/** Whether a line is a name, with an office or honours or without, or an office alone: who speaks, and no title. */
export function isNameOrOffice(text: string): boolean {
  if (/['’‘]\s?s(?!\p{L})/iu.test(text)) return false
  if (hasNoCapitals(text)) return readHanPerson(text) !== undefined || readArabicPerson(text) !== undefined
  if ((startsWithOffice(text) || startsWithOfficeOfLexicon(text)) && text.split(' ').length < 6) return true
  if (envoyOffice(text)?.length === text.length) return true
  if (initialsAndSurname.test(text) || (text.includes(',') && isBareName(text.split(',')[0] ?? ''))) return true
  const person = readPerson(text)
  if (!person?.honoured) return false
  return person.start + (person.end - person.start) >= text.length * 0.8 || /^\s*,/.test(text.slice(person.end))
}

/** Whether a line is two to four words, not all in capitals, that read as a name and are no town or country: "Osk Brandt". */
export function isBareName(text: string): boolean {
  const words = text.split(' ')
  if (words.length < 2 || words.length > 4 || text === text.toUpperCase()) return false
  const person = readPerson(text)
  return (
    person !== undefined && person.start === 0 && person.end === text.length && !isCity(text) && !isCountryOrState(text)
  )
}

/** Whether a short line of capitalised words names what people meet in, or a town, right beside a date. */
export function isVenueBesideDate(text: string, beside: HeaderLine | undefined): boolean {
  const dated = beside?.kind === 'date' || beside?.kind === 'place' || beside?.kind === 'time'
  const words = text.replace(/(?<![,.])[,.]+$/, '').split(/\s+/)
  if (!dated || words.length > 9 || startsWithOffice(text)) return false
  if (!words.every((word) => /^[\p{Lu}\p{N}(&]/u.test(word) || smallWords.has(word))) return false
  const parts = text.split(/(?:(?<!\s)\s+)?,\s*/).filter((part) => part !== '')
  return parts.some((part) => isCity(part)) || (venueNoun.test(text) && (parts.length > 1 || words.length <= 4))
}
