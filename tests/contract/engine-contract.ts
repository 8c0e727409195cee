import { beforeAll, describe, expect, it } from 'vitest'
import type { ArchiveEngine, EngineAnswer, EngineSearchOptions } from '#lib/engine/archive-engine.ts'
import type { SearchableArchive } from '#lib/search/build/gather-units.ts'
import { QueryError } from '#lib/search/query/query-error.ts'
import { plainExcerpt } from '#lib/search/rank/excerpt.ts'
import { tokens } from '#lib/text/tokens.ts'
import { inventedArchive, writtenArchive, writtenCases } from './invented-archive.ts'

/** Queries with the paragraphs that have all the words, in any order: `b2` is the second of document b. */
const finds: Record<string, readonly [query: string, found: string][]> = {
  'words in all their forms': [
    ['granting of licences', 'b2'],
    ['licence', 'b2'],
    ['bridge', 'b5'],
    ['the clerk of this', 'a3 b5'],
    ['mending', 'a1'],
    ['pay warden', 'a1'],
    ['woman', 'a2'],
    ['women', 'a2'],
    ['leave', 'a3'],
    ['go', 'a2 b3 h3'],
    ['going', 'a2 b3 h3'],
    ['price of bread', 'f6'],
    ['weir', 'a1 b2'],
    ['zzyzx', ''],
  ],
  'forms in Russian and Kazakh': [
    ['мост', 'c1 c4 e1'],
    ['мосты', 'c1 c4 e1'],
    ['мостами', 'c1 c4 e1'],
    ['ёлка', 'c2'],
    ['елки', 'c2'],
    ['болезни', 'c3'],
    ['дороге', 'c2'],
    ['реки', 'c4'],
    ['көпір', 'd1 d3'],
    ['көпірлердің', 'd1 d3'],
    ['қала', 'd1 d3'],
    ['мектеп', 'd2'],
    ['балалар', 'd2'],
  ],
  'exact phrases': [
    ['"old mill"', 'b7'],
    ['“mill old”', ''],
    ['"old licence"', ''],
    ['"old licences"', 'b2'],
    ['"by the river"', 'b7'],
    ['"by a river"', ''],
    ['"women"', 'a2'],
    ['"the toll"', 'b3 g2 g3 h1 h2'],
    ['"Новые мосты построены"', 'c1'],
    ['"новый мост"', ''],
    ['"co-operation among"', 'f1'],
    ['"cooperation among the towns"', 'f1'],
    ['"the co-operation of millers"', 'f1'],
    ['"self government was"', 'f2'],
    ['"AIDS"', 'f3'],
    ['"AIDS was"', 'f3'],
    ['"surgeon AIDS the"', ''],
    ['"surgeon aids the"', 'f3'],
    ['"state of the art"', 'f5'],
    ['"state-of-the-art pump"', 'f5'],
    ['"5 per cent"', 'f4'],
    ['"7%"', 'f4'],
    ['"$9"', 'f4'],
    ['"$5"', ''],
    ['"42,500 crowns"', 'b3'],
    ['old mill "river road"', 'b7'],
  ],
  'words that are near each other': [
    ['mill NEAR/1 old', 'b7'],
    ['clerk NEAR/2 wrote', 'b5'],
    ['wrote NEAR/2 clerk', 'b5'],
    ['weir NEAR/2 mended', 'a1'],
    ['weir NEAR/1 mended', ''],
    ['weir NEAR/3 licences', ''],
    ['weir NEAR licences', 'b2'],
    ['weir NEAR/4 "old licences"', 'b2'],
    ['weir NEAR/2 "old licences"', ''],
    ['cooperation NEAR/1 among', 'f1'],
    ['cooperation NEAR/2 among', 'f1'],
    ['мост NEAR/2 реку', 'c4'],
    ['toll NEAR/1 toll', ''],
  ],
  'either of several': [
    ['ferrymen OR barges', 'b3 b4'],
    ['clerk weir OR nobody', 'b5'],
    ['"old mill" OR barges', 'b4 b7'],
    ['мост OR көпір', 'c1 c4 d1 d3 e1'],
    ['weir NEAR/2 mended OR barges', 'a1 b4'],
    ['licen* OR walkers', 'b2 b4'],
  ],
  'words that are left out': [
    ['road -mill', 'e1'],
    ['road -"old mill"', 'e1'],
    ['toll -ferry -crowns', 'g3 h1'],
    ['weir -licen*', 'a1'],
    ['woman -form:women', 'a2'],
    ['toll -"ferry toll"', 'b3 g3 h1 h2'],
  ],
  'words whose end is open': [
    ['licen*', 'b2'],
    ['bridg*', 'b5'],
    ['мост*', 'c1 c4 e1'],
    ['көпір*', 'd1 d3'],
    ['zzy*', ''],
  ],
  figures: [
    ['42,500', 'b3'],
    ['42500', 'b3'],
    ['42 600', 'b4'],
    ['119000', 'b4'],
    ['100', 'b5'],
    ['1000', 'b4'],
    ['5.4', 'b3'],
    ['5.4%', 'b3'],
    ['66th', 'b3'],
    ['66', ''],
    ['5%', 'f4'],
    ['5 per cent', 'f4'],
    ['7 per cent', 'f4'],
    ['9/11', 'f5'],
  ],
  'one word in several writings': [
    ['co-operation', 'f1'],
    ['cooperation', 'f1'],
    ['self-government', 'f2'],
    ['selfgovernment', 'f2'],
    ['elki OR ёлки', 'c2'],
    ['health care', 'g5'],
  ],
  'names in every script': [
    ['Kulatov', 'c4 e2'],
    ['Кулатов', 'c4 e2'],
    ['Кулатову', 'c4 e2'],
  ],
  'slips of the pen': [
    ['ferymen', 'b3'],
    ['licnece', 'b2'],
    ['daugter barges', ''],
    ['побежденна', 'c3'],
    ['riverroad', 'b7'],
  ],
  'what documents have to be': [
    ['toll speaker:verell', 'b3 g1 g2 g3'],
    ['toll speaker:"Ана Верелл"', 'b3 g1 g2 g3'],
    ['toll -speaker:verell', 'h1 h2'],
    ['weir venue:"great hall"', 'a1 b2'],
    ['toll event:"River Days"', 'b3 g1 g2 g3'],
    ['topic:roads', 'e1 e2'],
    ['kind:report grant', 'f4'],
    ['kind:доклад grant', 'f4'],
    ['lang:kk қала', 'd1 d3'],
    ['lang:Kazakh қала', 'd1 d3'],
    ['collection:debates weir', 'a1 b2'],
    ['year:1862 weir', 'a1'],
    ['year:2018..2019 weir', 'b2'],
    ['year:..1900 wardens', 'a1'],
    ['from:2020 toll', 'g1 g2 g3'],
    ['to:2019-05-10 weir', 'a1 b2'],
    ['from:2020-03-15 grant', 'f4'],
    ['from:2020-04-01 to:2020-04-30 toll', 'g1 g2 g3'],
    ['town:ormond weir', 'a1 b2'],
    ['town:"Port Selby" toll', 'g1 g2 g3'],
    ['session:2 toll', 'b3 g1 g2 g3'],
    ['session:12 toll', ''],
    ['toll said-by:questioner', 'g1'],
    ['toll said-by:brandt', 'g3'],
    ['toll said-by:verell', 'b3 g2'],
    ['toll -said-by:speaker', 'g1'],
    ['said-by:transcriber', 'g4'],
    ['said-by:reporter price', 'f6'],
  ],
}

/** Queries with hits in the order in which they come. */
const orders: readonly [query: string, order: EngineSearchOptions['order'], hits: string][] = [
  ['river road', 'best', 'b7 e1'],
  ['price bread', 'best', 'f6'],
  ['toll', 'newest', 'g1 g2 g3 b3 h1 h2'],
  ['toll', 'oldest', 'b3 g1 g2 g3 h1 h2'],
  ['weir', 'oldest', 'a1 b2'],
  ['weir', 'newest', 'b2 a1'],
  ['"the toll"', 'newest', 'g2 g3 b3 h1 h2'],
  ['year:2019-05-12', 'oldest', 'd1 d2 d3 e1 e2'],
]

const idOf = (paragraph: string) => paragraph.replace(/^[ph]-/u, '')
const shown = ({ hits }: EngineAnswer) => hits.map(({ paragraph }) => idOf(paragraph)).join(' ')
const whole = ({ hits }: EngineAnswer) =>
  hits
    .filter(({ allTerms, number }) => allTerms && number > 0)
    .map(({ paragraph }) => idOf(paragraph))
    .sort()
    .join(' ')

/**
 * What every engine has to answer, whatever its index is made of.
 *
 * @param open puts an archive into an engine
 */
export function engineContract(open: (archive: SearchableArchive, name: string) => Promise<ArchiveEngine>): void {
  let engine: ArchiveEngine
  let writings: ArchiveEngine

  beforeAll(async () => {
    engine = await open(inventedArchive, 'invented')
    writings = await open(writtenArchive, 'written')
  }, 120_000)

  for (const [about, cases] of Object.entries(finds)) {
    describe(about, () => {
      it.each(cases)('%s', async (query, found) => {
        const answer = await engine.search(query, { limit: 100, headings: false })
        expect(whole(answer)).toBe(found)
        expect(answer.total.paragraphs).toBe(found === '' ? 0 : found.split(' ').length)
        expect(answer.certificate).toMatchObject({ isWhole: true, searched: { paragraphs: 31, documents: 8 } })
      })
    })
  }

  describe('the writings of others', () => {
    it.each(writtenCases.map((one) => [one.query, one.finds ? 'finds' : 'does not find', one.text] as const))(
      '%s %s: %s',
      async (query, says, text) => {
        const { hits } = await writings.search(query, { limit: 200 })
        const found = hits.filter((hit) => hit.allTerms && hit.text === text)
        expect(found.length > 0).toBe(says === 'finds')
        if (says === 'finds') expect(found[0]?.highlights.length).toBeGreaterThan(0)
      },
    )
  })

  describe('the order of hits', () => {
    it.each(orders)('%s, %s first', async (query, order = 'best', hits) => {
      expect(shown(await engine.search(query, { limit: 100, order, headings: false }))).toBe(hits)
    })

    it('puts those with all the words before those with some', async () => {
      const { hits, total } = await engine.search('ferrymen port', { limit: 10 })
      expect(hits.map(({ paragraph, allTerms }) => [idOf(paragraph), allTerms])).toEqual([
        ['b3', false],
        ['e1', false],
      ])
      expect(total).toMatchObject({ paragraphs: 0, someTerms: 2 })
    })

    it('never lets a score rise', async () => {
      const { hits } = await engine.search('toll ferry week', { limit: 10 })
      const scores = hits.map(({ score }) => score)
      expect(scores).toEqual(scores.toSorted((one, other) => other - one))
      expect(hits.length).toBeGreaterThan(3)
    })
  })

  describe('pages of hits', () => {
    it.each(['best', 'newest', 'oldest'] as const)('follow each other, %s first', async (order) => {
      const all = await engine.search('toll', { limit: 6, order })
      const pages = await Promise.all([0, 2, 4].map((offset) => engine.search('toll', { limit: 2, offset, order })))
      expect(pages.flatMap(({ hits }) => hits.map(({ paragraph }) => paragraph))).toEqual(
        all.hits.map(({ paragraph }) => paragraph),
      )
      expect(pages.map(({ total }) => total.paragraphs)).toEqual([6, 6, 6])
    })

    it('are empty behind the last', async () => {
      const { hits, total } = await engine.search('toll', { limit: 10, offset: 40 })
      expect([hits, total.paragraphs]).toEqual([[], 6])
    })
  })

  describe('headings and titles', () => {
    it('finds a word that is only in a heading', async () => {
      const answer = await engine.search('daughter', { limit: 10 })
      expect(answer.total).toMatchObject({ paragraphs: 0, headings: 1, documents: 1 })
      expect(answer.hits[0]).toMatchObject({ paragraph: 'h-b6', number: 0, url: '/documents/2019-05-10-text-b/#h-b6' })
    })

    it('finds none where only paragraphs are asked for', async () => {
      expect((await engine.search('daughter', { limit: 10, headings: false })).hits).toEqual([])
    })

    it.each([
      ['Ormond bridge', 'd-b'],
      ['города', 'd-c'],
      ['co-operation', 'd-f'],
      ['Verell questions', 'd-g'],
    ])('finds titles: %s', async (query, document) => {
      expect((await engine.search(query, { limit: 10 })).titles.map(({ id }) => id)).toEqual([document])
    })
  })

  describe('words that are said of a document', () => {
    it('are told apart from those of the text', async () => {
      const answer = await engine.search('Verell ferry', { limit: 10, facets: true })
      expect(answer.total).toMatchObject({ paragraphs: 0, complete: 2 })
      expect(answer.metadataMatches).toEqual({ paragraphs: 2, words: [{ word: 'verell', as: ['speaker'] }] })
      expect(
        answer.hits.slice(0, 2).map(({ paragraph, complete, allTerms }) => [paragraph, complete, allTerms]),
      ).toEqual([
        ['p-g1', true, false],
        ['p-g2', true, false],
      ])
    })

    it('are offered as what may be meant', async () => {
      const { interpretations } = await engine.search('Verell 2019 toll', { limit: 10, facets: true })
      expect(interpretations).toEqual([
        {
          query: 'toll speaker:"Ana Verell" year:2019',
          rest: 'toll',
          filters: [
            { field: 'speaker', value: 'Ana Verell' },
            { field: 'year', value: '2019' },
          ],
          paragraphs: 1,
        },
      ])
    })
  })

  describe('what hits can be narrowed to', () => {
    const facetOf = async (query: string, field: string) => {
      const { facets = [] } = await engine.search(query, { limit: 1, facets: true })
      const values = facets.find((facet) => facet.field === field)?.values ?? []
      return values.map(({ value, count, selected }) => `${value} ${count}${selected ? ' chosen' : ''}`)
    }

    it.each([
      ['toll', 'speaker', ['Ana Verell 4']],
      ['toll', 'year', ['2019 1', '2020 3']],
      ['weir', 'year', ['1861 1', '2019 1']],
      ['toll', 'kind', ['speech 6']],
      ['weir', 'venue', ['Ormond Hall 2']],
      ['қала', 'lang', ['kk 2']],
      ['toll', 'topic', ['bridges 1', 'tolls 1']],
      ['weir', 'town', ['Ormond 2']],
      ['toll', 'session', ['2 4']],
      ['toll speaker:verell', 'speaker', ['Ana Verell 4 chosen']],
      ['toll year:2019', 'year', ['2019 1 chosen', '2020 3']],
      ['weir year:1800..1862', 'year', ['1861 1 chosen', '2019 1']],
      ['ferrymen port', 'speaker', ['Ana Verell 1']],
      ['zzyzx', 'speaker', []],
    ])('%s by %s', async (query, field, values) => {
      expect(await facetOf(query, field)).toEqual(values)
    })

    it('calls a collection by its name', async () => {
      const { facets = [] } = await engine.search('weir', { limit: 1, facets: true })
      expect(facets.find(({ field }) => field === 'collection')?.values).toEqual([
        { value: 'debates', label: 'Debates of the wardens', count: 2, selected: false },
      ])
    })

    it('says how many documents the filters leave', async () => {
      const { certificate } = await engine.search('weir year:2019', { limit: 1 })
      expect(certificate.within).toBe(4)
    })
  })

  describe('what an answer says of its words', () => {
    it('names words that are nowhere', async () => {
      const answer = await engine.search('mill zzyzx', { limit: 10 })
      expect(answer.unknown).toEqual(['zzyzx'])
      expect(idOf(answer.hits[0]?.paragraph ?? '')).toMatch(/^(?:b7|h3)$/u)
    })

    it('names a word that is only said of documents', async () => {
      expect((await engine.search('debates harrow', { limit: 10 })).unknown).toContain('harrow')
    })

    it('says what a misspelt word was taken for', async () => {
      expect((await engine.search('ferymen', { limit: 10 })).widened).toEqual([
        { word: 'ferymen', to: ['ferrymen'], why: 'spelling' },
      ])
    })

    it('takes none for another where spelling is literal', async () => {
      expect(await engine.search('ferymen', { limit: 10, literalSpelling: true })).toMatchObject({
        hits: [],
        unknown: ['ferymen'],
      })
    })

    it('counts the forms', async () => {
      expect((await engine.search('go', { limit: 10 })).forms).toEqual([
        {
          word: 'go',
          forms: [
            { form: 'went', paragraphs: 3 },
            { form: 'go', paragraphs: 1 },
            { form: 'going', paragraphs: 1 },
          ],
          leftOut: [],
        },
      ])
    })

    it('leaves a form out', async () => {
      const { forms } = await engine.search('woman -form:women', { limit: 10 })
      expect(forms).toEqual([{ word: 'woman', forms: [{ form: 'woman', paragraphs: 1 }], leftOut: ['women'] }])
    })
  })

  describe('excerpts', () => {
    it.each([
      ['licence', 'b2', ['licence', 'licences']],
      ['"river road"', 'b7', ['river road']],
      ['мост', 'c4', ['Мост']],
      ['5%', 'f4', ['5 per cent']],
      ['cooperation', 'f1', ['Co-operation', 'cooperation']],
    ])('%s marks what was found', async (query, paragraph, marked) => {
      const { hits } = await engine.search(query, { limit: 10 })
      const hit = hits.find((one) => idOf(one.paragraph) === paragraph)
      expect(hit?.highlights.map(({ start, end }) => hit.text.slice(start, end))).toEqual(marked)
      expect(plainExcerpt(hit?.excerpt ?? { fragments: [], cutBefore: false, cutAfter: false })).toBe(hit?.text)
    })
  })

  describe('queries that can’t be read', () => {
    it.each(['-weir', 'speaker:nobody weir', 'year:1990..1980', '""', 'weir OR', 'form:woman'])('%s', async (query) => {
      await expect(engine.search(query, { limit: 1 })).rejects.toThrow(QueryError)
    })

    it('offers the name that is probably meant', async () => {
      await expect(engine.search('toll speaker:harrox', { limit: 1 })).rejects.toMatchObject({
        instead: 'toll speaker:"Jon Harrow"',
      })
    })
  })

  describe('identifiers', () => {
    it('finds a paragraph, and its document', async () => {
      const answer = await writings.search('p-0000000', { limit: 1 })
      expect(answer.total.paragraphs).toBe(0)
      const found = await engine.search('/documents/2019-05-10-text-b/', { limit: 2 })
      expect(found.total).toMatchObject({ paragraphs: 5, headings: 0, documents: 1 })
      expect(shown(found)).toBe('b2 b3')
    })

    it('gives passages, and nothing for what is not there', async () => {
      const found = await engine.passages(['p-b7', 'h-b1', 'p-zz', 'd-c', 'p-g3'])
      expect(found.map((one) => one && [one.document.id, one.paragraph, one.number, one.voice])).toEqual([
        ['d-b', 'p-b7', 5, undefined],
        ['d-b', 'h-b1', 0, undefined],
        undefined,
        ['d-c', '', 0, undefined],
        ['d-g', 'p-g3', 3, 'Osk Brandt'],
      ])
      expect(found[3]?.text).toBe('О мостах города')
    })
  })

  describe('the paragraph of a quotation', () => {
    it.each([
      ['The ferry toll will not rise, the toll on carts may', 'g2'],
      ['the old mill stood by a river road', 'b7'],
      ['мост через реку открыли', 'c4'],
      ['жаңа көпір қала үшін', 'd3'],
      ['price of bread rose and the baker', 'f6'],
    ])('%s', async (quotation, paragraph) => {
      const words = tokens(quotation).map(({ text }) => text)
      expect(idOf((await engine.nearest(words, { limit: 3 }))[0]?.paragraph ?? '')).toBe(paragraph)
    })

    it('is none where no word is in the archive', async () => {
      expect(await engine.nearest(['zzyzx', 'qqq'], { limit: 3 })).toEqual([])
    })
  })

  describe('counts through the years', () => {
    const years = async (query: string) => {
      const counted = await engine.countByYear(query)
      return {
        years: counted.years.map(({ year, found, paragraphs }) => `${year} ${found} of ${paragraphs}`),
        undated: counted.undated,
        severalYears: counted.severalYears,
      }
    }

    it.each([
      ['toll', ['1861 0 of 3', '2019 1 of 14', '2020 3 of 11'], 2, 0],
      ['weir', ['1861 1 of 3', '2019 1 of 14', '2020 0 of 11'], 0, 1],
      ['toll speaker:verell', ['2019 1 of 5', '2020 3 of 5'], 0, 0],
      ['"old mill"', ['1861 0 of 3', '2019 1 of 14', '2020 0 of 11'], 0, 0],
      ['zzyzx', ['1861 0 of 3', '2019 0 of 14', '2020 0 of 11'], 0, 0],
    ])('%s', async (query, counts, undated, severalYears) => {
      expect(await years(query)).toEqual({ years: counts, undated, severalYears })
    })

    it('counts words of the texts, too', async () => {
      const { years: counted } = await engine.countByYear('year:1861..1862')
      expect(counted).toMatchObject([{ year: '1861', found: 3, paragraphs: 3, words: 33 }])
    })
  })

  describe('what is suggested while one types', () => {
    const labels = async (typed: string) => (await engine.suggest(typed)).map(({ kind, label }) => `${kind} ${label}`)

    it.each([
      ['lice', 'word licences'],
      ['мос', 'word мосты'],
      ['toll ver', 'speaker Ana Verell'],
      ['three bri', 'title On the three bridges of Ormond'],
      ['weir orm', 'value Ormond'],
    ])('%s', async (typed, label) => {
      expect(await labels(typed)).toContain(label)
    })

    it('is nothing for a letter', async () => {
      expect(await labels('l')).toEqual([])
    })
  })
}
