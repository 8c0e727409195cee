import { countries } from '#lib/ingest/recognise/gazetteer/countries.ts'
import { shortForms, states } from '#lib/ingest/recognise/gazetteer/states.ts'
import { townsEn } from '#lib/ingest/recognise/gazetteer/towns-en.ts'
import { townsKk } from '#lib/ingest/recognise/gazetteer/towns-kk.ts'
import { townsRu } from '#lib/ingest/recognise/gazetteer/towns-ru.ts'
import { venueNouns } from '#lib/ingest/recognise/gazetteer/venue-nouns.ts'
import { anyOf, wordEnd, wordPattern, wordStart } from './word-patterns.ts'

const towns = new Set([...townsEn, ...townsRu, ...townsKk].map(key))

/** Names of countries in English, the longest first; "and" written out. */
export const countryNames: readonly string[] = countries
  .flatMap(({ en }) => en)
  .flatMap((name) => (name.includes('&') ? [name, name.replace('&', 'and')] : [name]))
  .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))

const lands = new Set([...countryNames, ...countries.flatMap(({ ru, kk }) => [...ru, ...kk]), ...states].map(key))
/** Written in capitals only: "in" and "or" are words. */
const short = new Set(shortForms)
for (const form of short) lands.delete(key(form))

const nouns = [...venueNouns.en, ...venueNouns.en.map((noun) => `${noun}s`), ...venueNouns.ru, ...venueNouns.kk]

/** Words for what people meet in. */
export const venueNoun = wordPattern(nouns, 'anywhere')

/** Whether words are the name of a town that the gazetteer has. */
export function isCity(words: string): boolean {
  return towns.has(key(words.replace(/(?<![.\s])[.\s]+$/, ''))) || towns.has(key(words))
}

/** Whether words are the name of a country, or of a state or province. */
export function isCountryOrState(words: string): boolean {
  return short.has(words.trim()) || lands.has(key(words)) || lands.has(key(words).replace(/\.$/, ''))
}

/** The town that words end with, as they write it. */
export function cityAtEnd(words: string): string | undefined {
  const parts = words.replace(/(?<![.,\s])[.,\s]+$/, '').split(/\s+/)
  for (let count = Math.min(3, parts.length); count > 0; count -= 1) {
    const tail = parts.slice(-count).join(' ')
    if (isCity(tail)) return tail
  }
  return undefined
}

const inSmallLetters = /(?<=\s)(?:Of|The|And|For|In|At)(?=\s)/gu
const shortForm = new RegExp(`${wordStart}${anyOf(shortForms)}${wordEnd}(?=$|,)`, 'giu')

/** ORMOND BRIDGE → Ormond Bridge; words that are not all capitals stay as they are. */
export function inPlaceCase(place: string): string {
  if (place !== place.toUpperCase()) return place
  return place
    .toLowerCase()
    .replace(/(?<![\p{L}’'])\p{L}/gu, (letter) => letter.toUpperCase())
    .replace(inSmallLetters, (word) => word.toLowerCase())
    .replace(shortForm, (word) => word.toUpperCase())
    .replace(/(?<!\p{L})(?:\p{L}\.){2,}/gu, (word) => word.toUpperCase())
}

/** A name without regard to case, kinds of apostrophe and spacing. */
function key(name: string): string {
  return name.toLowerCase().replace(/['‘`]/g, '’').replace(/\s+/g, ' ').trim()
}
