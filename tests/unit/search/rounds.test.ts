import { describe, expect, it } from 'vitest'
import type { Answer } from '#lib/search/answer/answer.ts'
import { buildSearchIndex } from '#lib/search/build/build.ts'
import { SearchEngine } from '#lib/search/engine.ts'
import { indexFilesIn, readFrom } from '#tests/unit/search/faulty-host.ts'
import { inRounds } from '#tests/unit/search/in-rounds.ts'
import { documentOf, temporaryFolder } from '#tests/unit/search/invented.ts'

// From 2,000 units on a word is common: where it is lies in a file of its own.
const lines = Array.from(
  { length: 2600 },
  (_, number) =>
    `Ferry ${number} left the old town at dawn${number % 650 === 7 ? ' with a lantern from Ormondville' : ''}.`,
)
const folder = await temporaryFolder()
await buildSearchIndex({ documents: [{ title: 'A timetable', lines }].map(documentOf) }, folder, { singleFileBelow: 0 })
const host = readFrom(await indexFilesIn(folder))

function firstAnswer(engine: SearchEngine, query: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    engine.search(query, { limit: 10, facets: true }, resolve).then(resolve, reject)
  })
}

/** What the first answer to a query waits for: round by round the kinds of files that are asked for at once. */
async function roundsFor(query: string): Promise<{ answer: Answer; kinds: string[] }> {
  // Once without rounds, so that all scripts are there.
  await firstAnswer(await SearchEngine.open(host), query)
  const { read, rounds } = inRounds(host)
  const answer = await firstAnswer(await SearchEngine.open(read), query)
  const kindOf = (path: string) => path.replace(/^.*\//, '').replace(/(?:-.*)?\.\w+$/, '')
  return { answer, kinds: rounds.map((paths) => [...new Set(paths.map(kindOf))].sort().join(' ')) }
}

describe('what a first answer waits for, one after the other', () => {
  // A browser has the first two with its page, all at once.
  const begun = ['start', 'root']

  it.each<[string, string, number, string[]]>([
    ['rare words', 'lantern ormondville', 4, ['lengths terms', 'texts']],
    ['a rare word and common ones', 'lantern ferry dawn town', 4, ['common lengths terms', 'texts']],
    ['one word', 'ormondville', 4, ['lengths places terms', 'texts']],
    ['a phrase', '"lantern from Ormondville"', 4, ['lengths places terms', 'texts']],
    ['a phrase of common words', '"the old town at dawn"', 16, ['lengths pairs places', 'texts']],
    ['a misspelled word', 'lantrn ormondville', 4, ['lengths terms', 'names words', 'terms', 'texts']],
    [
      'a misspelled word and common ones',
      'lantrn ferry dawn',
      4,
      ['common lengths terms', 'names words', 'terms', 'texts'],
    ],
    ['a name of a document', 'ferry timetable', 0, ['common lengths terms', 'places', 'texts']],
  ])('%s', async (_, query, paragraphs, waits) => {
    const { answer, kinds } = await roundsFor(query)
    expect(answer.found.paragraphs).toBe(paragraphs)
    expect(kinds).toEqual([...begun, ...waits])
  })
})
