import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ChangedRecords } from '#lib/ingest/cache/changed-records.ts'
import { type ParsedPart, parsePart } from '#lib/ingest/parse-part.ts'
import type { ParsingRecords } from '#lib/ingest/parse-source.ts'
import { discoverSources } from '#lib/ingest/read/discover.ts'
import { SourceError } from '#lib/ingest/read/source-error.ts'
import { readRecords } from '#lib/records/records.ts'
import { randomBy } from '#tests/bench/search/random.ts'

const archive = resolve('tests/fixtures/archive')
const { authorities, collections } = await readRecords(archive)
const given: ParsingRecords = structuredClone({ authorities, collections })
given.authorities.topics.push({ id: 'bread', name: 'Bread', forms: [], terms: { en: ['bread'] } })
const { files } = await discoverSources([resolve(archive, 'sources')], collections)
const parts = files.filter(({ dataset }) => !dataset).map((file) => ({ file }))

async function parsed(records: ParsingRecords): Promise<ParsedPart[]> {
  return Promise.all(parts.map((part) => parsePart(part, records)))
}

/** What came of a part, but for what was asked meanwhile. */
function outcome({ parsed }: ParsedPart): string {
  return parsed instanceof SourceError ? parsed.message : JSON.stringify(parsed)
}

/** The numbers of the parts that a change may concern. */
function concerned(before: readonly ParsedPart[], now: ParsingRecords): number[] {
  const changed = ChangedRecords.between(given, now)
  return before.flatMap(({ parsed, asked }, index) =>
    parsed instanceof SourceError || !asked || !changed || changed.concern(parsed, asked) ? [index] : [],
  )
}

describe('what other records have to do with a source', () => {
  it('is never overlooked: what they are said not to concern is parsed by them as before', async () => {
    const random = randomBy(7)
    const pick = <Item>(items: readonly Item[]): Item | undefined => items[Math.floor(random() * items.length)]
    const before = await parsed(given)
    const words = before.flatMap(({ parsed }) => (parsed instanceof SourceError ? [] : parsed.source.text.split(/\s+/)))
    const phrase = () => {
      const from = Math.floor(random() * words.length)
      return words
        .slice(from, from + 1 + Math.floor(random() * 2))
        .join(' ')
        .toUpperCase()
    }
    let [concernedInAll, unconcernedInAll] = [0, 0]
    for (let round = 0; round < 20; round++) {
      const now = structuredClone(given)
      const record = { id: 'changed', name: phrase(), forms: [phrase()] }
      const kind = pick(['speakers', 'venues', 'events', 'topics'] as const)
      if (kind === 'speakers') now.authorities.speakers.push({ ...record, roles: [{ title: 'Oarsman' }] })
      else if (kind === 'topics') now.authorities.topics.push({ ...record, terms: { en: [phrase(), phrase()] } })
      else if (kind === 'venues') now.authorities.venues.push(record)
      else Object.assign(pick(now.authorities.events) ?? {}, { name: phrase(), forms: [phrase()] })
      const numbers = new Set(concerned(before, now))
      const after = await parsed(now)
      for (const [index, part] of after.entries())
        if (!numbers.has(index)) expect(outcome(part), JSON.stringify(record)).toBe(outcome(before[index] ?? part))
      concernedInAll += numbers.size
      unconcernedInAll += after.length - numbers.size
    }
    expect(concernedInAll).toBeGreaterThan(20)
    expect(unconcernedInAll).toBeGreaterThan(100)
  }, 60_000)

  it('is not known of publishers, nor where records are in another order', () => {
    const others = structuredClone(given)
    others.authorities.publishers.pop()
    const reversed = structuredClone(given)
    reversed.authorities.speakers.reverse()
    expect(ChangedRecords.between(given, others)).toBeUndefined()
    expect(ChangedRecords.between(given, reversed)).toBeUndefined()
  })

  it('is the collection that it belongs to, and no other', async () => {
    const now = structuredClone(given)
    for (const collection of now.collections) collection.description = `${collection.description} Once more.`
    const before = await parsed(given)
    const belongs = before.flatMap(({ parsed }, index) =>
      !(parsed instanceof SourceError) &&
      parsed.segments.some((segment) => 'document' in segment && segment.document.collection !== undefined)
        ? [index]
        : [],
    )
    expect(concerned(before, now)).toEqual(belongs)
  })
})
