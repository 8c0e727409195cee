import type { Client } from '@modelcontextprotocol/client'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { wordingHash } from '#lib/text/wording-hash.ts'
import { call, connectedClient, council, type Heard, siteFolder } from './invented-site.ts'

const coins = 'The ferry will not wait for those who count their coins on the landing.'
const crowd = 'The crowd stood in the rain for two hours before the gates were opened to them.'

let client: Client
beforeAll(async () => {
  client = await connectedClient(await siteFolder())
})
afterAll(async () => {
  await client.close()
})

const ask = (name: string, given: Record<string, unknown> = {}): Promise<Heard> => call(client, name, given)

const certificate = {
  archive: 'Council of Ormond',
  documents: council.length,
  paragraphs: 7,
  state: expect.stringMatching(/^[0-9a-f]{24}$/u),
}

describe('search', () => {
  it('gives link, check of the wording, whose words they are, and how sure the date is', async () => {
    const { data, text } = await ask('search', { query: 'coins' })
    expect(data).toMatchObject({
      isInArchive: true,
      found: { paragraphs: 1, documents: 1 },
      hits: [
        {
          words: 'all',
          passage: {
            link: `/documents/1962-12-01-text-0/?c=${wordingHash(coins)}#p-0000001`,
            wordingCheck: wordingHash(coins),
            text: coins,
            isWhole: true,
            voice: { whose: 'speaker', by: ['Ana Verell'] },
          },
          document: { date: { edtf: '1962-12-01', precision: 'day', certainty: 'unqualified' } },
        },
      ],
      searched: certificate,
    })
    expect(text).toContain(`words of Ana Verell: “${coins}”`)
    expect(text).toContain('?c=')
  })

  it('says that a reporter’s words are nobody’s, and that a date is unsure', async () => {
    const { data, text } = await ask('search', { query: 'crowd rain' })
    expect(data).toMatchObject({
      hits: [
        {
          passage: { voice: { whose: 'reporter', by: [] } },
          document: { date: { precision: 'year', certainty: 'uncertain' } },
        },
      ],
    })
    expect(text).toContain('a reporter’s words, not a speaker’s')
    expect(text).toContain('1971 (uncertain) (only the year is known)')
  })

  it('says “not in this archive” with what was looked through, and never takes one word for another', async () => {
    const { data, text } = await ask('search', { query: 'coinage lighthouse' })
    expect(data).toMatchObject({
      isInArchive: false,
      hits: [],
      unknownWords: ['coinage', 'lighthouse'],
      searched: {
        ...certificate,
        lookedFor: [
          { word: 'coinage', forms: [], isNowhere: true },
          { word: 'lighthouse', forms: [], isNowhere: true },
        ],
      },
    })
    expect(text).toMatch(/^Not in this archive: /u)
    expect(text).toContain('Looked through: all 7 paragraphs of all 4 documents of “Council of Ormond”')
    expect(text).toContain('It does not follow that nobody ever said it')
  })

  it('says of no word that is in the archive that it is nowhere', async () => {
    const { data, text } = await ask('search', { query: '"coins idle"' })
    expect(data).toMatchObject({
      isInArchive: false,
      searched: { lookedFor: [{ isNowhere: false }, { isNowhere: false }] },
    })
    expect(text).not.toContain('nowhere')
  })

  it('gives of a long text an excerpt that has the different words', async () => {
    const filler = 'The oar is wet and the wind is cold on this side of the water. '.repeat(30)
    const long = await connectedClient(
      await siteFolder([
        { title: 'Long', lines: [`Gulls, gulls, gulls. ${filler}Here gulls met a lantern. ${filler}`] },
      ]),
    )
    const { data } = await call(long, 'search', { query: 'gulls lantern' })
    expect(data).toMatchObject({
      hits: [{ passage: { isWhole: false, text: expect.stringContaining('gulls met a lantern') } }],
    })
    await long.close()
  })

  it('names words that are spelled like one that is nowhere, without searching for them', async () => {
    const { data } = await ask('search', { query: 'landings coinz' })
    expect(data).toMatchObject({ isInArchive: false, similarWords: [{ word: 'coinz', similar: ['coins'] }] })
  })

  it('is narrowed, and says by what and to how many', async () => {
    const { data, text } = await ask('search', { query: 'gates', speaker: 'sandor', from: '1971', to: '1971-12' })
    expect(data).toMatchObject({
      searched: { narrowedTo: 2, narrowedBy: ['speaker:sandor (Ivo Sandor)', 'from:1971', 'to:1971-12'] },
    })
    expect(text).toContain('Looked through: 2 documents of 4')
    expect((await ask('search', { query: 'crowd', said_by: 'Ivo Sandor' })).data.isInArchive).toBe(false)
  })

  it('gives further hits from an offset on', async () => {
    const of = async (offset: number) =>
      (await ask('search', { query: 'the', limit: 2, offset, order: 'oldest' })).data.hits as {
        passage: { id: string }
      }[]
    const [first, second] = [await of(0), await of(2)]
    expect(new Set([...first, ...second].map(({ passage }) => passage.id)).size).toBe(4)
  })
})

describe('read_paragraph', () => {
  it('gives what is before and after, with the paragraph that was asked for marked', async () => {
    const { data, text } = await ask('read_paragraph', { paragraph: 'p-0000001', before: 1, after: 1 })
    expect(data).toMatchObject({
      isInArchive: true,
      passages: [
        { type: 'heading', text: 'Ferries', isAskedFor: false, voice: { whose: null } },
        { type: 'paragraph', text: coins, isAskedFor: true, number: 1 },
        { type: 'paragraph', number: 2 },
      ],
      goesOn: { before: false, after: false },
      wording: null,
    })
    expect(text).toContain(`→ ¶ 1, words of Ana Verell: “${coins}”`)
  })

  it('says whether the words are those that a link was made for', async () => {
    const wording = async (check: string) =>
      (await ask('read_paragraph', { paragraph: `https://record.example/documents/x/${check}#p-0000001` })).data.wording
    expect(await wording(`?c=${wordingHash(coins)}`)).toBe('as when the link was made')
    expect(await wording('?c=00000000')).toBe('changed since the link was made')
    expect(await wording('')).toBe('the link has no check')
  })

  it('says that nothing has an id, and refuses what is none', async () => {
    expect(await ask('read_paragraph', { paragraph: 'p-zzzzzzz' })).toMatchObject({
      isError: false,
      data: { isInArchive: false, passages: [], searched: certificate },
    })
    const refused = await ask('read_paragraph', { paragraph: 'the one on ferries' })
    expect(refused.isError).toBe(true)
    expect(refused.text).toContain('Expected an id such as p-3x9k2m1')
  })
})

describe('verify_quote', () => {
  it('gives the place with what is around the words, and what the archive has of the speaker and time', async () => {
    const { data, text } = await ask('verify_quote', {
      quotation: 'wait for those who count their coins',
      speaker: 'Verell',
      date: 'December 1962',
    })
    expect(data).toMatchObject({
      confirmed: true,
      claim: { speaker: { right: true }, date: { right: true } },
      claimedDocuments: { speakers: ['Ana Verell'], bySpeaker: 2, inTime: 1, both: 1 },
      match: {
        verdict: 'exact',
        place: {
          before: 'The ferry will not ',
          said: 'wait for those who count their coins',
          wordingCheck: [wordingHash(coins)],
        },
      },
      searched: certificate,
    })
    expect(text).toContain('The ferry will not >>wait for those who count their coins<< on the landing.')
  })

  it('says in the words of the quote check what differs', async () => {
    const { data, text } = await ask('verify_quote', {
      quotation: 'We will build 400 new boats before the river freezes',
    })
    expect(data).toMatchObject({ confirmed: false, status: 'sense altered', verdict: 'altered' })
    expect(text).toContain('a figure: said “40”, quoted “400”')
  })

  it('says that a speaker is not in the archive at all, where nothing was found', async () => {
    const { data, text } = await ask('verify_quote', {
      quotation: 'Lanterns are cheaper than wars',
      speaker: 'Osk Brandt',
      date: '1999',
    })
    expect(data).toMatchObject({
      status: 'not in this archive',
      isInArchive: false,
      claimedDocuments: { speakers: [], bySpeaker: 0, inTime: 0, both: 0 },
    })
    expect(text).toContain('nothing by anybody of the claimed name')
  })

  it('does not confirm what a reporter wrote, nor what is claimed of a day that nobody knows', async () => {
    expect((await ask('verify_quote', { quotation: crowd })).data.status).toBe('not a speaker’s words')
    const mills = { quotation: 'The mills of Selby were never idle', speaker: 'Ivo Sandor' }
    expect((await ask('verify_quote', { ...mills, date: '3 May 1971' })).data.status).toBe('attribution not known')
    expect((await ask('verify_quote', { ...mills, date: '1971' })).data.status).toBe('confirmed')
  })

  it.each([
    [{ quotation: '…' }, 'Enter the words of the quotation'],
    [{ quotation: 'mill '.repeat(1001) }, 'at most 1,000 words'],
    [{ quotation: 'mill', date: 'last week' }, 'can’t be read as one date'],
  ])('refuses what can’t be checked', async (given, words) => {
    const { isError, text } = await ask('verify_quote', given)
    expect([isError, text]).toEqual([true, expect.stringContaining(words)])
  })
})

describe('count_by_year', () => {
  it('counts paragraphs by year, with the forms that were counted, and how much each year has', async () => {
    const { data } = await ask('count_by_year', { query: 'boat' })
    expect(data).toMatchObject({
      total: 2,
      years: [
        { year: '1962', found: 1, of: 2 },
        { year: '1971', found: 1, of: 4 },
      ],
      forms: [{ word: 'boat', forms: expect.arrayContaining([{ form: 'boats', paragraphs: 1 }]) }],
    })
  })

  it('counts none for a word that is nowhere, and says so', async () => {
    const { data, text } = await ask('count_by_year', { query: 'boatz' })
    expect(data).toMatchObject({ isInArchive: false, total: 0, unknownWords: ['boatz'], searched: certificate })
    expect(text).toMatch(/^Not in this archive: /u)
  })

  it('counts apart what is in documents without a year', async () => {
    expect((await ask('count_by_year', { query: 'weir' })).data).toMatchObject({ total: 1, undated: 1 })
  })
})

describe('list_documents', () => {
  it('says without arguments what the archive has', async () => {
    const { data, text } = await ask('list_documents')
    expect(data).toMatchObject({ total: 4, nextOffset: null, searched: certificate })
    expect(text).toContain('speaker: Ana Verell (2), Ivo Sandor (2)')
    expect(text).toContain('On the mills · speech · Ivo Sandor · 1971 (only the year is known)')
  })

  it('is read page by page', async () => {
    const first = await ask('list_documents', { limit: 3, order: 'oldest' })
    expect(first.data).toMatchObject({ total: 4, nextOffset: 3, documents: [{ title: 'On the ferry' }, {}, {}] })
    const second = await ask('list_documents', { limit: 3, offset: 3, order: 'oldest' })
    expect(second.data).toMatchObject({ nextOffset: null, documents: [{ title: 'A note' }] })
  })

  it('says that there is none, and offers a name that is like one that nobody has', async () => {
    expect((await ask('list_documents', { kind: 'factsheet' })).text).toContain('called “factsheet”')
    expect((await ask('list_documents', { from: '1990' })).text).toMatch(/^Not in this archive: /u)
    expect((await ask('list_documents', { speaker: 'Sandro Verel' })).isError).toBe(true)
    expect((await ask('list_documents', { from: '1990', to: '1980' })).text).toContain('Exchange them')
  })
})

describe('limits', () => {
  it.each([
    ['search', { query: 'x', limit: 21 }],
    ['search', { query: 'x'.repeat(501) }],
    ['search', { query: '' }],
    ['search', { query: 'x', offset: 201 }],
    ['search', { query: 'x', colour: 'red' }],
    ['search', { query: 'x', from: '1962-13' }],
    ['read_paragraph', { paragraph: 'p-0000001', before: 11 }],
    ['verify_quote', { quotation: 'x'.repeat(12_001) }],
    ['list_documents', { limit: 0 }],
    ['count_by_year', {}],
  ])('%s refuses %j, in words', async (name, given) => {
    const { isError, text } = await ask(name, given)
    expect([isError, text]).toEqual([true, expect.stringMatching(/Invalid arguments/u)])
  })

  it('are said of a query that can’t be read', async () => {
    const { isError, text } = await ask('search', { query: 'tax OR' })
    expect([isError, text]).toEqual([true, expect.stringContaining('After OR')])
  })
})
