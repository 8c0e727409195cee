import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { publishDocument } from '#lib/archive/publish-document.ts'
import type { Anchors } from '#lib/domain/anchors.ts'
import type { ArchiveDocument } from '#lib/domain/document.ts'
import { ingest } from '#lib/ingest/ingest.ts'
import { publisherSchema } from '#lib/records/publisher.ts'
import type { Records } from '#lib/records/records.ts'

let work: string
beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'items-'))
})
afterAll(() => rm(work, { recursive: true }))

const feed = publisherSchema.parse({
  id: 'feed',
  name: 'Feed',
  marks: ['River Feed'],
  layout: 'items',
  date_order: 'dmy',
})
const records: Records = {
  anchors: new Map(),
  authorities: { speakers: [], venues: [], events: [], topics: [], publishers: [feed] },
  catalogue: new Map(),
  collections: [],
}

const items: Record<string, string> = {
  lamps: 'The lamps of the quay are lit again, and the boats that come late are counted in their light.',
  clay: 'Clay for the lower sluice was bought at Selby, forty carts of it, and paid for by the lower towns.',
  oars: 'The price of oars has fallen by a tenth since the timber of the last winter came down the river.',
}

async function taken(anchors: Anchors, texts: Record<string, string>): Promise<ArchiveDocument[]> {
  const parts = Object.entries(texts).map(([title, text]) => `News of the ${title} 05.02.2024\n\n${text}\n`)
  const path = join(work, 'feed.txt')
  await writeFile(path, `River Feed\n\n${parts.join('\n')}`)
  return (await ingest([{ path, file: 'feed.txt' }], { ...records, anchors })).documents
}

function publish(documents: readonly ArchiveDocument[]): Anchors {
  return new Map(documents.map((one) => [one.id, publishDocument(one, undefined, undefined, '2026-01-01')]))
}

const idsByTitle = (documents: readonly ArchiveDocument[]) => new Map(documents.map(({ title, id }) => [title, id]))

test('of many documents in one source each keeps its id, whatever comes before it, changes in it, or leaves', async () => {
  const first = await taken(new Map(), items)
  expect(first).toHaveLength(3)
  const before = idsByTitle(first)
  const { lamps = '', clay = '', oars = '' } = items
  const second = await taken(publish(first), {
    gauges: 'Every school by the water has a gauge of its own now, and reads it at noon.',
    oars,
    lamps: lamps.replace('counted', 'seen'),
    clay: clay.replace('forty carts', 'fifty carts'),
  })
  const after = idsByTitle(second)
  expect(after.size).toBe(4)
  expect([...after]).toEqual(expect.arrayContaining([...before]))
  expect(new Set(second.map(({ id }) => id)).size).toBe(4)
})

test('another document under the path of a published one is not taken for it', async () => {
  const first = await taken(new Map(), { lamps: items.lamps ?? '' })
  const [other] = await taken(publish(first), { gauges: 'Every school by the water reads a gauge of its own at noon.' })
  expect(other?.id).not.toBe(first[0]?.id)
})
