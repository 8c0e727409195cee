import { describe, expect, it } from 'vitest'
import { preferClaimed } from '#lib/quote/answer/prefer-claimed.ts'
import { indexedArchive } from '#lib/quote/answer/quoted-archive.ts'
import { claimedDates } from '#lib/quote/reading/claimed-dates.ts'
import type { Claim } from '#lib/quote/reading/read-claim.ts'
import { checkQuotation } from '#lib/quote/verdict/check-quotation.ts'
import { sourceOf } from '#tests/unit/quote/invented-source.ts'
import type { Told } from '#tests/unit/search/invented.ts'

const common = 'Long live the river and all the people who live from it.'
const changed = 'Long live the ferry and all the people who live from it.'

const by = (title: string, speaker: string, date: string, line = common): Told => ({
  title,
  lines: [line, `Nobody else says this of ${title}.`],
  facts: { speaker, date },
})
const told = [
  by('One', 'Ana Verell', '1962-12-01'),
  by('Two', 'Ivo Sandor', '1962-12-01'),
  by('Three', 'Ivo Sandor', '1971'),
  by('Four', 'Osk Brandt', '1980', changed),
  ...Array.from({ length: 8 }, (_, index) => by(`Other ${index}`, 'Ida Tarn', `19${20 + index}`)),
]

const source = sourceOf(told)
const { finder, facts } = await indexedArchive(source)

async function preferred(claim: Omit<Claim, 'date'> & { date?: string }, quotation = common) {
  const { date: written, ...others } = claim
  const [date] = claimedDates(written ?? '')
  const first = await checkQuotation(quotation, finder)
  const check = await preferClaimed({ quotation, claim: { ...others, ...(date && { date }) } }, first, finder, facts)
  return { first, check, title: check.found?.place.document.title }
}

describe('a quotation that occurs in several places', () => {
  it('is shown where it was said first, if nothing is claimed', async () => {
    const { first, check } = await preferred({})
    expect(check).toEqual(first)
    expect(check.found?.place.document.title).toBe('Other 0')
  })

  it('is shown where the speaker is as claimed, or the date, or both', async () => {
    expect((await preferred({ speaker: 'Ana Verell' })).title).toBe('One')
    expect((await preferred({ date: '1971' })).title).toBe('Three')
    expect((await preferred({ speaker: 'Sandor', date: '1962' })).title).toBe('Two')
    expect((await preferred({ speaker: 'Sandor', date: '1971' })).title).toBe('Three')
  })

  it('is shown by its speaker where the date is that of nobody’s words', async () => {
    expect((await preferred({ speaker: 'Ana Verell', date: '1850' })).title).toBe('One')
  })

  it('is shown where a link leads', async () => {
    expect((await preferred({ paragraph: 'p-2000000' })).title).toBe('Three')
    expect((await preferred({ paragraph: 'p-2000001' })).title).toBe('Other 0')
  })

  it('is not shown where the words are others, whoever is claimed to have said them', async () => {
    const { check, title } = await preferred({ speaker: 'Osk Brandt' })
    expect(check.verdict).toBe('exact')
    expect(title).not.toBe('Four')
  })

  it('keeps the other places, each once, at most five, without its own', async () => {
    const { first, check } = await preferred({ speaker: 'Ana Verell' })
    const urls = check.alternatives.map(({ place }) => place.url)
    expect(urls).toContain(first.found?.place.url)
    expect(urls).not.toContain(check.found?.place.url)
    expect(new Set(urls).size).toBe(urls.length)
    expect(urls).toHaveLength(5)
  })

  it('keeps them where the place was among them', async () => {
    const { first, check, title } = await preferred({ date: '1921' })
    expect(first.alternatives.map(({ place }) => place.document.title)).toContain(title)
    expect(title).toBe('Other 1')
    expect(check.alternatives.map(({ place }) => place.document.title)).not.toContain('Other 1')
    expect(check.alternatives[0]?.place.document.title).not.toBe(undefined)
  })
})

it('leaves a quotation that occurs nowhere as it is', async () => {
  const { first, check } = await preferred({ speaker: 'Ana Verell' }, 'Vinegar and herring for xylophones')
  expect(check).toBe(first)
})
