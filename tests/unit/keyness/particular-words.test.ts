import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { groupByCollection, groupByName } from '#lib/archive/group-by-name.ts'
import type { ArchiveDocument, Block } from '#lib/domain/document.ts'
import { countWords } from '#lib/keyness/count-words.ts'
import { particularWordQuery } from '#lib/keyness/particular-word-query.ts'
import { findParticularWords, searchedKinds } from '#lib/keyness/particular-words.ts'
import type { ParticularWords } from '#lib/keyness/particular-words-data.ts'
import { buildSearchIndex } from '#lib/search/build/build.ts'
import { SearchEngine } from '#lib/search/engine.ts'
import { readFromDisk } from '#lib/search/storage/disk.ts'
import { archiveOf, documentWith } from '#tests/unit/archive/invented.ts'

/** Sentences that all texts have, so that there is something to compare. */
const common = 'The council met and heard the report of the clerk, and the year went on as the years before it had.'

let made = 0
function paragraphsOf(texts: readonly string[], voice?: string): Block[] {
  return texts.map((text) => {
    made += 1
    const id = `p-${made
      .toString(32)
      .padStart(7, '0')
      .replaceAll(/[ilou]/g, 'z')}`
    return { type: 'paragraph', id, form: 'plain', text, ...(voice !== undefined && { voice }) }
  })
}

function letter(number: number, given: Partial<ArchiveDocument>, ...texts: string[]): ArchiveDocument {
  const filler = Array.from({ length: 15 }, () => common)
  const blocks = [...paragraphsOf([...texts, ...filler]), ...(given.blocks ?? [])]
  return documentWith({ language: 'en', ...given, id: `d-000000${number}`, slug: `letter-${number}`, blocks })
}

/** Four letters of each of two speakers; the first speaks of weirs, always with a hyphen of co-operation, and of Ormond. */
const weirs = 'Our weirs and the co-operation of Ormond hold the river; the weirs held in Ormond.'
const mills = 'The mills grind, and cooperation among the mills is no matter of ours.'
const documents = [
  ...[1, 2, 3, 4].map((number) =>
    letter(
      number,
      {
        speaker: 'Ana Verell',
        topics: ['Rivers'],
        venue: 'Town Hall',
        blocks:
          number === 1
            ? paragraphsOf(
                Array.from({ length: 9 }, () => 'Wolves howl, wolves.'),
                'publisher',
              )
            : [],
      },
      weirs,
      weirs,
      weirs,
    ),
  ),
  ...[5, 6, 7, 8].map((number) => letter(number, { speaker: 'Bo Lind', topics: ['Trade'] }, mills, mills, mills)),
  letter(9, { speaker: 'Bo Lind', language: 'kk' }, 'Су мен көпір туралы.'),
]
const archive = archiveOf(documents)
const groups = { ...groupByName(archive), collections: groupByCollection(archive) }
const found = findParticularWords(countWords(documents), groups, () => true)
const wordsOf = (words: ParticularWords | undefined) => words?.words.map(({ written }) => written) ?? []

describe('particular words', () => {
  it('are those that one has more often, as they are mostly written, the most particular first', () => {
    expect(wordsOf(found.speakers?.['ana-verell']).slice(0, 2).sort()).toEqual(['Ormond', 'weirs'])
    expect(wordsOf(found.speakers?.['bo-lind'])[0]).toBe('mills')
    expect(wordsOf(found.topics?.trade)[0]).toBe('mills')
  })

  it('of a speaker are never words that are the publisher’s', () => {
    expect(wordsOf(found.speakers?.['ana-verell'])).not.toContain('wolves')
  })

  it('are in more than one document', () => {
    expect(wordsOf(found.topics?.rivers)).not.toContain('wolves')
  })

  it('are no words that all have, nor those that say nothing', () => {
    for (const { words } of Object.values(found.speakers ?? {}))
      for (const { word } of words) expect(['council', 'clerk', 'the', 'and', 'of']).not.toContain(word)
  })

  it('have counts with which the likelihood can be worked out again', () => {
    const { words = [], languages = [] } = found.speakers?.['ana-verell'] ?? {}
    const ormond = words.find(({ word }) => word === 'ormond')
    expect([ormond?.occurrences, ormond?.elsewhere, ormond?.paragraphs]).toEqual([24, 0, 12])
    expect(languages.map(({ language }) => language)).toEqual(['en'])
  })

  it('are none where there is nothing to compare with', () => {
    expect(found.collections).toEqual({})
    expect(findParticularWords(countWords(documents), groups, () => false).speakers).toEqual({})
  })

  it('are none of a name that a search would take for another as well', () => {
    const other = { record: { id: 'other', name: 'Other', forms: ['Ana Verell'] }, documents: [] }
    const found = findParticularWords(
      countWords(documents),
      { ...groups, speakers: [...groups.speakers, other] },
      () => true,
    )
    expect(Object.keys(found.speakers ?? {})).toEqual(['bo-lind'])
  })
})

describe('the search', () => {
  let folder: string
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'keyness-'))
    await buildSearchIndex(archive, folder)
  }, 120_000)
  afterAll(() => rm(folder, { recursive: true }))

  it('counts for each of them as many paragraphs as are said to have it', async () => {
    const engine = await SearchEngine.open(readFromDisk(folder))
    let asked = 0
    for (const kind of searchedKinds)
      for (const { record } of groups[kind])
        for (const word of found[kind]?.[record.id]?.words ?? []) {
          const query = particularWordQuery(kind, record.name, word)
          asked += 1
          expect([query, (await engine.count(query)).paragraphs]).toEqual([query, word.paragraphs])
        }
    expect(asked).toBeGreaterThan(4)
  })
})
