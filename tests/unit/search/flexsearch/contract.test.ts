import { readFileSync } from 'node:fs'
import { runInNewContext } from 'node:vm'
import { deflateRawSync } from 'node:zlib'
import { build } from 'esbuild'
// biome-ignore lint/style/noRestrictedImports: what is tested is what lib/search relies on of it
import { Index } from 'flexsearch'
import { describe, expect, it } from 'vitest'
import { gatherOccurrences } from '#lib/search/build/gather-occurrences.ts'
import { termPostings } from '#lib/search/build/term-postings.ts'
import { drainTerms, indexUnits } from '#lib/search/flexsearch/index-units.ts'
import { indexOptions } from '#lib/search/flexsearch/options.ts'
import { flexsearchReader } from '#lib/search/flexsearch/reader-modules.ts'
import { TermIndex } from '#lib/search/flexsearch/term-index.ts'
import { impactBucketOf, saturation } from '#lib/search/format/bm25.ts'
import { ByteWriter } from '#lib/search/format/byte-writer.ts'
import { checkedBlock } from '#lib/search/format/checked-block.ts'
import { CommonTerms, quantiseFrequency } from '#lib/search/format/common-terms.ts'
import { impactBucketCount } from '#lib/search/format/format-version.ts'
import { encodeSizes, filledUp } from '#lib/search/format/piece-sizes.ts'
import { type BucketedPostings, writeLexicalEntry, writePostings } from '#lib/search/format/term-page.ts'
import type { ReadBytes } from '#lib/search/storage/read-index-file.ts'
import { TermDictionary } from '#lib/search/storage/term-dictionary.ts'

// What is relied on of FlexSearch, its private parts too. When one of these fails after an update, lib/search/flexsearch
// has to be looked at, and nothing else knows of it.

it('is the version of FlexSearch whose private parts were read', () => {
  const own = JSON.parse(readFileSync('node_modules/flexsearch/package.json', 'utf8'))
  expect(own.version).toBe('0.8.212')
})

describe('what FlexSearch keeps in memory', () => {
  it('is a map from each term to its slots, of which empty ones are left out', () => {
    const index = new Index(indexOptions((terms) => (terms.length > 2 ? 5 : 1)))
    index.add(0, 'weir mill bridge')
    index.add(1, 'weir mill')
    const map: unknown = Reflect.get(index, 'map')
    expect(map).toBeInstanceOf(Map)
    // biome-ignore lint/suspicious/noSparseArray: sparse is what FlexSearch keeps
    expect(map instanceof Map && map.get('weir')).toEqual([, [1], , , , [0]])
    expect(map instanceof Map && [...map.keys()]).toEqual(['weir', 'mill', 'bridge'])
  })

  it('is refused where it is anything else', () => {
    const index = new Index(indexOptions(() => 0))
    Reflect.set(index, 'map', { weir: [[0]] })
    expect(() => drainTerms(index, () => undefined)).toThrow(TypeError)
    Reflect.set(index, 'map', new Map([['weir', 'packed']]))
    expect(() => drainTerms(index, () => undefined)).toThrow('the term weir')
  })
})

describe('a storage in the place of the memory', () => {
  const slots = [[3, 4], [], [1]]

  it('is asked once for a term, and what it gives is what is found', async () => {
    const asked: string[] = []
    const index = new TermIndex({
      get: async (term) => {
        asked.push(term)
        return term === 'weir' ? slots : []
      },
    })
    expect((await index.postingsOf('weir')).flat()).toEqual([3, 4, 1])
    expect((await index.postingsOf('nowhere')).flat()).toEqual([])
    expect(asked).toEqual(['weir', 'nowhere'])
  })

  it('is asked by those modules of FlexSearch alone that a browser gets', async () => {
    const { outputFiles } = await build({
      entryPoints: ['lib/search/flexsearch/term-index.ts'],
      bundle: true,
      write: false,
      minify: true,
      format: 'iife',
      globalName: 'reader',
      plugins: [flexsearchReader()],
    })
    const { TermIndex: Bundled }: { TermIndex: typeof TermIndex } = runInNewContext(
      `${outputFiles[0]?.text ?? ''};reader`,
      {},
    )
    const index = new Bundled({ get: async () => slots })
    expect(JSON.stringify(await index.postingsOf('weir'))).toBe(
      JSON.stringify(await new TermIndex({ get: async () => slots }).postingsOf('weir')),
    )
  })
})

describe('the score of FlexSearch', () => {
  it('is called once for each different term of a unit, with all of its terms', () => {
    const calls: [string[], string][] = []
    const index = new Index(
      indexOptions((terms, term) => {
        calls.push([[...terms], term])
        return 0
      }),
    )
    index.add(0, 'weir mill weir')
    expect(calls).toEqual([
      [['weir', 'mill', 'weir'], 'weir'],
      [['weir', 'mill', 'weir'], 'mill'],
    ])
  })

  it('decides the slot, and so the order', () => {
    const index = new Index(indexOptions((terms) => (terms.length > 2 ? 5 : 1)))
    index.add(0, 'weir mill bridge')
    index.add(1, 'weir mill')
    expect(index.search('weir')).toEqual([1, 0])
    expect(index.search('weir', { resolve: false }).result).toEqual([
      undefined,
      [1],
      undefined,
      undefined,
      undefined,
      [0],
    ])
  })
})

function termsOf(units: readonly string[][]): Map<string, readonly number[][]> {
  const found = new Map<string, readonly number[][]>()
  drainTerms(indexUnits(units), (term, slots) => found.set(term, slots))
  return found
}

describe('indexing units', () => {
  const units = [['weir', 'mill', 'weir'], ['mill'], [], ['weir', 'bridge', 'mill', 'ford', 'lock', 'barge']]
  const found = termsOf(units)

  it('puts each unit into the slot of how often it has the term', () => {
    expect(found.get('weir')).toEqual([[], [3], [0]])
    expect(found.get('mill')).toEqual([[], [0, 1, 3]])
  })

  it('has every term, words like constructor too, and no more', () => {
    expect([...found.keys()].sort()).toEqual(['barge', 'bridge', 'ford', 'lock', 'mill', 'weir'])
    expect(
      termsOf([['constructor', '__proto__']])
        .get('constructor')
        ?.flat(),
    ).toEqual([0])
  })
})

/** The terms of units as a build weighs them, where all are of one document. */
function weighedTermsOf(units: readonly string[][], averageLength: number): Map<string, BucketedPostings> {
  const words = [...new Set(units.flat())]
  const document = {
    first: 0,
    language: 'en',
    words: Uint32Array.from(words.keys()),
    ...gatherOccurrences(units, new Map(words.map((word, number) => [word, number]))),
  }
  const { terms } = termPostings(
    [document],
    Uint32Array.from(units, (unit) => unit.length),
    averageLength,
    (number) => ({
      key: words[number] ?? '',
      word: words[number] ?? '',
    }),
  )
  return new Map([...terms].map(({ word, buckets }) => [word, buckets]))
}

describe('the storage over files, in the place of the memory of FlexSearch', () => {
  const units = [
    ['weir', 'mill'],
    ['mill', 'mill'],
    ['ford', 'weir', 'constructor'],
    ['mill', 'ford'],
  ]
  const options = indexOptions((terms, term) =>
    impactBucketOf(saturation(terms.filter((other) => other === term).length, terms.length, 2), impactBucketCount),
  )
  const inMemory = new Index(options)
  for (const [number, terms] of units.entries()) inMemory.add(number, terms.join(' '))

  const found = weighedTermsOf(units, 2)
  const filled = (found: readonly unknown[]) =>
    JSON.stringify(found)
      .replaceAll('[]', 'null')
      .replace(/(,?null)+\]$/, ']')

  it.each(['weir', 'mill', 'constructor', 'weir mill', 'mill ford', 'weir nowhere', 'nowhere'])(
    'finds the same for "%s"',
    async (query) => {
      const index = new TermIndex({ get: (term) => Promise.resolve(found.get(term) ?? []) })
      const expected = inMemory.search(query, { resolve: false }).result
      expect(filled(await index.postingsOf(query))).toBe(filled(expected))
    },
  )

  const page = new ByteWriter()
  for (const [word, slots] of found) {
    writeLexicalEntry(page, word, {
      lemma: word,
      forms: [{ word, lemmas: [word] }],
      elsewhere: [],
      nameVariants: [],
    })
    writePostings(page, slots)
  }
  const block = (path: string) => new Uint8Array(checkedBlock(path, 0, deflateRawSync(page.bytes())))
  const piece = (path: string) => new Uint8Array(filledUp(block(path), 256))
  const read: ReadBytes = (path) => Promise.resolve(path.includes('common') ? block(path) : piece(path))
  const storage = new TermDictionary(
    read,
    'corpus',
    { termSizes: String.fromCharCode(256) + encodeSizes([piece('terms')], 256), bigramSizes: '' },
    new CommonTerms({ common: 'mill', levels: [quantiseFrequency(3)] }),
    { givesParts: undefined },
  )

  it.each(['weir', 'mill', 'constructor', 'nowhere'])('finds where "%s" is in the files', async (word) => {
    const expected = inMemory.search(word, { resolve: false }).result
    expect(filled(await storage.postingsOf(word, word))).toBe(filled(expected))
  })
})
