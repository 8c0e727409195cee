import type { ArchiveDocument } from '#lib/domain/document.ts'
import { soleValue } from '#lib/domain/speakers.ts'
import { sentences } from '#lib/text/sentences.ts'
import { tokens } from '#lib/text/tokens.ts'
import { randomBy } from '#tests/bench/search/random.ts'
import type { Claimed } from './claimed.ts'

/** Who never speaks in an archive. */
const nobody = ['Dora Quill', 'Pavel Dornov', 'Hester A. Lunt', 'Marcus van Ried']

/** How claims are made: how the kind is called, in which forms, and to whom words are given who never speaks. */
export interface ClaimStyle {
  told: string
  among: Readonly<Record<string, Form>>
  nobody: readonly string[]
  /** The forms that give a date as exact as it is known, and not only its year. */
  withDays: ReadonlySet<string>
}

interface Said {
  words: string
  paragraph: string
  speaker: string
  date: string
}

export type Form = (words: string, name: string, date: Dates) => string

interface Dates {
  /** As the archive has it: "1949-01-05". */
  iso: string
  year: string
  /** As exact as it is known: "5 January 1949", "January 1949", "1949". */
  full: string
  american: string
}

/** How people attribute what they quote. */
const forms: Readonly<Record<string, Form>> = {
  dash: (words, name, { year }) => `“${words}” — ${name}, ${year}`,
  'hyphen, straight marks': (words, name, { full }) => `"${words}" - ${name}, ${full}`,
  'surname in brackets': (words, name, { year }) => `“${words}” (${surname(name)}, ${year}, para. 7)`,
  'told before': (words, name, { year }) => `${surname(name)} told Congress in ${year}: "${words}"`,
  'as he said': (words, name, { american }) => `As ${name} said on ${american}, “${words}”`,
  'said after': (words, name, { full }) => `«${words}», said President ${surname(name)} in his speech of ${full}.`,
  'a line of its own': (words, name, { year }) => `“${words}”\n\n${name}, ${year}`,
  'no marks, dash': (words, name, { year }) => `${words} — ${name}, ${year}`,
  'no marks, line': (words, name, { full }) => `${words}\n— ${name}, ${full}`,
  initials: (words, name, { year }) => `„${words}“ (${initialled(name)}, ${year})`,
}

/** How people report what somebody said without quotation marks. */
const reports: Readonly<Record<string, Form>> = {
  'told that': (words, name, { year }) => `${surname(name)} told Congress in ${year} that ${words}`,
  'in the year he said': (words, name, { year }) => `In ${year}, ${name} said ${words}`,
  'as he put it': (words, name, { year }) => `As ${name} put it in ${year}, ${words}`,
  'according to': (words, name, { full }) => `According to ${name}'s speech of ${full}, ${words}`,
  'it was he who said': (words, name, { year }) =>
    `It was President ${surname(name)} who warned in ${year} that ${words}`,
  'said behind': (words, name, { year }) => `${words.replace(/[.!?]$/u, '')}, said ${name} in ${year}`,
  'he said, behind': (words, name, { year }) => `${words.replace(/[.!?]$/u, '')}, as ${surname(name)} said in ${year}.`,
  brackets: (words, name, { year }) => `${words} (${name}, ${year})`,
}

/** The same without quotation marks. */
export function reportedClaims(documents: readonly ArchiveDocument[], seed: number, count: number): Claimed[] {
  return drawClaims(documents, seed, count, { told: 'reported', among: reports, nobody, withDays })
}

/** Quotations that are attributed rightly, to another speaker, to nobody of the archive, and to another year. */
export function attributions(documents: readonly ArchiveDocument[], seed: number, count: number): Claimed[] {
  return drawClaims(documents, seed, count, { told: 'attributed', among: forms, nobody, withDays })
}

/** Claims of a style, each fourth right, and each fourth wrong in one of three ways. */
export function drawClaims(
  documents: readonly ArchiveDocument[],
  seed: number,
  count: number,
  style: ClaimStyle,
): Claimed[] {
  const random = randomBy(seed)
  const all = saidIn(documents)
  const holders = placesOf(documents)
  const drawn = all.filter(() => random() < (count * 2) / all.length)
  const names = [...new Set(all.map(({ speaker }) => speaker))]
  return drawn.slice(0, count).map((said, index) => claimed(said, index, { random, names, holders, style }))
}

const withDays: ReadonlySet<string> = new Set([
  'hyphen, straight marks',
  'as he said',
  'said after',
  'no marks, line',
  'according to',
])

interface Drawing {
  random: () => number
  names: readonly string[]
  style: ClaimStyle
  holders: (words: string) => readonly { paragraph: string; speaker: string; date: string }[]
}

function claimed(said: Said, index: number, { random, names, holders, style }: Drawing): Claimed {
  const { told, among, nobody, withDays } = style
  const number = Object.keys(among).length
  const [kind = '', form] = Object.entries(among)[index % number] ?? []
  const wrong = (['right', 'speaker', 'nobody', 'year'] as const)[Math.floor(index / number) % 4]
  const pick = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)]
  const others = names.filter((name) => surname(name) !== surname(said.speaker))
  const name = (wrong === 'speaker' ? pick(others) : wrong === 'nobody' ? pick(nobody) : said.speaker) ?? said.speaker
  const year = Number(said.date.slice(0, 4)) + (wrong === 'year' ? 1 + Math.floor(random() * 9) : 0)
  const date = `${year}${said.date.slice(4)}`
  const places = holders(said.words)
  const isYear = !withDays.has(kind)
  const bySpeaker = places.filter(({ speaker }) => surname(speaker) === surname(name))
  const onDate = places.filter((place) => place.date.startsWith(isYear ? String(year) : date))
  const both = bySpeaker.filter((place) => onDate.includes(place))
  const fitting = both.length > 0 ? both : bySpeaker.length > 0 ? bySpeaker : onDate.length > 0 ? onDate : places
  return {
    kind: `${told}, ${wrong === 'right' ? 'rightly' : `wrong ${wrong}`}: ${kind}`,
    pasted: form?.(said.words, name, datesOf(date)) ?? '',
    paragraphs: fitting.map(({ paragraph }) => paragraph),
    speaker: bySpeaker.length > 0,
    date: both.length > 0 || (bySpeaker.length === 0 && onDate.length > 0),
  }
}

/** Sentences of eight words or more that hold no quotation marks and no dash of their own, with who said them. */
function saidIn(documents: readonly ArchiveDocument[]): Said[] {
  return documents.flatMap((document) => {
    const speaker = soleValue(document.speaker)
    const { date } = document
    if (speaker === undefined || date === undefined || !/^\d{4}(-\d\d){0,2}$/u.test(date)) return []
    return document.blocks.flatMap((block) => {
      if (block.type !== 'paragraph' || block.withdrawn || block.voice !== undefined) return []
      return sentences(block.text)
        .map(({ start, end }) => block.text.slice(start, end).trim())
        .filter((words) => tokens(words).length >= 8 && words.length < 400 && !/["“”«»„—–\n]|--| - /u.test(words))
        .map((words) => ({ words, paragraph: block.id, speaker, date }))
    })
  })
}

/** Where all words stand in a row. */
function placesOf(documents: readonly ArchiveDocument[]): Drawing['holders'] {
  const plain = (text: string) =>
    ` ${tokens(text)
      .map((token) => token.text)
      .join(' ')} `
  const paragraphs = documents.flatMap(({ blocks, speaker, date = '' }) =>
    blocks.flatMap((block) =>
      block.type === 'paragraph'
        ? [{ paragraph: block.id, text: plain(block.text), speaker: [speaker].flat()[0] ?? '', date }]
        : [],
    ),
  )
  return (words) => paragraphs.filter(({ text }) => text.includes(plain(words)))
}

const months = 'January February March April May June July August September October November December'.split(' ')

function datesOf(date: string): Dates {
  const [year = '', month, day] = date.split('-')
  const name = month === undefined ? '' : `${months[Number(month) - 1]} `
  const number = day === undefined ? '' : String(Number(day))
  return {
    iso: date,
    year,
    full: `${number}${number && ' '}${name}${year}`,
    american: number === '' ? `${name}${year}` : `${name}${number}, ${year}`,
  }
}

/** The last of the words of a name. */
export function surname(name: string): string {
  return name.split(' ').at(-1) ?? name
}

function initialled(name: string): string {
  return [
    ...name
      .split(' ')
      .slice(0, -1)
      .map((given) => (/^\p{Lu}/u.test(given) ? `${given[0]}.` : given)),
    surname(name),
  ].join(' ')
}
