import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { EngineClient } from '#lib/engine/opensearch/client.ts'
import { EngineError } from '#lib/engine/opensearch/errors.ts'
import { indexForm } from '#lib/engine/opensearch/index-form.ts'
import { type IndexNames, indexNames, liveAlias, liveState } from '#lib/engine/opensearch/index-names.ts'
import { searchedFields } from '#lib/search/build/gather-facets.ts'
import type { SearchableArchive } from '#lib/search/build/gather-units.ts'
import type { Addresses } from '#lib/site/addresses.ts'
import { BulkWriter } from './bulk-writer.ts'
import type { FeedOptions, Part } from './feed-options.ts'
import { feedUnits } from './feed-units.ts'
import { lexiconRecords } from './lexicon-records.ts'
import { prepareIndices } from './prepare-indices.ts'
import { removeFromLive } from './remove-from-live.ts'
import { UnitRecords } from './unit-records.ts'
import { WordFacts } from './word-facts.ts'

/** What was done. */
export interface FeedReport {
  /** The hash that names this state of the archive. */
  state: string
  /** Records that were sent, and documents that lay in the engine already. */
  sent: number
  unchanged: number
  /** Units that were taken out of what was asked for at the beginning, before anything else. */
  removed: number
  /** How often the engine asked to come again later. */
  refused: number
  /** Whether this state is asked for now; else other parts are missing. */
  isLive: boolean
}

/** How many words one record of facts has. */
const wordsInPiece = 5000

const pieceShape = z.object({ docs: z.array(z.object({ _source: z.object({ json: z.string() }).optional() })) })

/**
 * Feeds an archive, or a part of it, to an engine. What was taken out of the archive leaves the engine first; then a new state is
 * made beside the one that is asked for, of which only documents are sent that differ; and when all parts of it are there, it takes
 * the other's place at once. Where it was ended half way it goes on when it is called again. Rejects with `EngineError`.
 */
export async function feedArchive(
  client: EngineClient,
  archive: SearchableArchive,
  addresses: Addresses,
  options: FeedOptions,
): Promise<FeedReport> {
  const { name, part, size } = options
  const state = stateOf(archive, addresses)
  const live = await liveState(client, name)
  const none: FeedReport = { state, sent: 0, unchanged: archive.documents.length, removed: 0, refused: 0, isLive: true }
  if (live === state) return none
  const names = indexNames(name, state)
  const liveNames = live === undefined ? undefined : indexNames(name, live)
  const records = new UnitRecords(archive, addresses)
  const removed = liveNames ? await removeFromLive(client, liveNames.units, archive, records) : 0
  await prepareIndices(client, names, liveNames, size, searchedFields(archive))
  const facts = new WordFacts()
  const fed = await feedUnits(client, names, archive, records, facts, options)
  const words = new BulkWriter(client, names.words)
  await writeFacts(words, facts, part)
  const isLive = await joinParts(client, names, liveNames, archive, addresses, records, options)
  return {
    state,
    sent: fed.sent + words.sent,
    unchanged: fed.unchanged,
    removed,
    refused: fed.refused + words.refused,
    isLive,
  }
}

/** Names the state of an archive: what lies of it in an engine is a function of this alone. */
function stateOf({ documents, authorities, collections }: SearchableArchive, addresses: Addresses): string {
  const hash = createHash('sha256').update(indexForm())
  hash.update(JSON.stringify([authorities, collections, addresses.absolute(''), addresses.search('')]))
  for (const document of documents) hash.update(JSON.stringify(document))
  return hash.digest('hex').slice(0, 16)
}

const factsId = ({ number, of }: Part, piece: number | 'count') => `facts:${number}/${of}:${piece}`

/** Writes what a part knows of its words; how many pieces that is comes last, and says that the part is whole. */
async function writeFacts(writer: BulkWriter, facts: WordFacts, part: Part): Promise<void> {
  let count = 0
  for (const piece of facts.pieces(wordsInPiece)) {
    await writer.write([{ id: factsId(part, count), source: { json: JSON.stringify(piece) } }])
    count += 1
  }
  const whole = { pieces: count, length: facts.length }
  await writer.write([{ id: factsId(part, 'count'), source: { json: JSON.stringify(whole) } }])
}

async function readRecords(
  client: EngineClient,
  index: string,
  ids: readonly string[],
): Promise<(string | undefined)[]> {
  if (ids.length === 0) return []
  const { docs } = pieceShape.parse(await client.ask('POST', `/${index}/_mget`, { ids }))
  return docs.map(({ _source }) => _source?.json)
}

const wholeShape = z.object({ pieces: z.number(), length: z.number() })

/** Where all parts are there: makes what is known of the words of all, and puts the state in the place of the one before. */
async function joinParts(
  client: EngineClient,
  names: IndexNames,
  live: IndexNames | undefined,
  archive: SearchableArchive,
  addresses: Addresses,
  records: UnitRecords,
  { name, part }: FeedOptions,
): Promise<boolean> {
  const parts = Array.from({ length: part.of }, (_, at): Part => ({ number: at + 1, of: part.of }))
  const markers = await readRecords(
    client,
    names.words,
    parts.map((one) => factsId(one, 'count')),
  )
  const facts = new WordFacts()
  for (const [at, marker] of markers.entries()) {
    const own = parts[at]
    if (marker === undefined || !own) return false
    const { pieces, length } = wholeShape.parse(JSON.parse(marker))
    facts.length += length
    for (let piece = 0; piece < pieces; piece++) {
      const [json] = await readRecords(client, names.words, [factsId(own, piece)])
      if (json === undefined) throw new EngineError('failed', `${names.words} lacks the facts of part ${own.number}.`)
      facts.addPiece(JSON.parse(json))
    }
  }
  await client.ask('POST', `/${names.units}/_refresh`)
  const [found] = await client.searchAll(names.units, [{ query: { match_all: {} }, size: 0 }])
  const count = found?.hits.total?.value ?? 0
  if (count !== records.count || !found || found._shards.successful < found._shards.total)
    throw new EngineError(
      'failed',
      `${names.units} has ${count} units, expected ${records.count}; it is not asked for. Run the same command again.`,
    )
  const { facets, voices, count: units } = records
  const origin = addresses.absolute('')
  const writer = new BulkWriter(client, names.words)
  const corpus = names.units.slice(indexNames(name, '').units.length)
  await writer.write(
    (await lexiconRecords({ archive, facets, facts, units, voices, corpus, origin })).map(({ id, json }) => ({
      id,
      source: { json },
    })),
  )
  await putInPlace(client, name, names, live)
  return true
}

/** What is asked for is the new state from one moment to the next. The state before stays, for questions that are being answered; older ones go. */
async function putInPlace(
  client: EngineClient,
  name: string,
  names: IndexNames,
  live: IndexNames | undefined,
): Promise<void> {
  const alias = liveAlias(name)
  await client.ask('POST', '/_aliases', {
    actions: [
      ...(live ? [{ remove: { index: live.units, alias, must_exist: false } }] : []),
      { add: { index: names.units, alias } },
    ],
  })
  const kept = new Set([names, ...(live ? [live] : [])].flatMap(({ units, words }) => [units, words]))
  const { units: unitsOf, words: wordsOf } = indexNames(name, '')
  const all = Object.keys(z.record(z.string(), z.unknown()).parse(await client.ask('GET', `/${unitsOf}*,${wordsOf}*`)))
  for (const index of all.filter((one) => !kept.has(one)))
    await client.ask('DELETE', `/${index}?ignore_unavailable=true`)
}
