import { beforeAll, describe, expect, it } from 'vitest'
import { english } from '#lib/i18n/english.ts'
import { checkClaimed, readClaimedDate } from '#lib/quote/answer/check-claimed.ts'
import { claimSentences } from '#lib/quote/answer/claim-sentences.ts'
import type { PastedCheck } from '#lib/quote/answer/judge-interpretation.ts'
import type { SearchEngine } from '#lib/search/engine.ts'
import { engineOver, type Told } from '#tests/unit/search/invented.ts'

const ferry = 'The ferry will not wait for those who count their coins on the landing.'
const oath = 'The harbour keeps what the river brings, and gives back nothing'
const told: Told[] = [
  { title: 'On the ferry', lines: [ferry], facts: { date: '1962-12-01', speaker: 'Ana Verell' } },
  {
    title: 'On the harbour',
    lines: [`Ten years ago Ana Verell said in this hall: “${oath}.” She was right, and we pay for it.`],
    facts: { date: '1972-03-01', speaker: 'Ivo Sandor' },
  },
]

let engine: SearchEngine
beforeAll(async () => {
  engine = await engineOver(told)
})

async function check(quotation: string, speaker?: string, date?: string): Promise<PastedCheck> {
  const claimed = date === undefined ? undefined : readClaimedDate(date)
  return await checkClaimed(
    { quotation, ...(speaker !== undefined && { speaker }), ...(claimed && { date: claimed }) },
    await engine.passageSource(),
  )
}

describe('a quotation with what is claimed of it apart', () => {
  it.each([
    ['Ana Verell', '1962', true, true],
    ['President Verell', 'December 1962', true, true],
    ['Ivo Sandor', '1 December 1962', false, true],
    ['Dora Quill', '1963', false, false],
  ])('by %s in %s', async (speaker, date, isSpeaker, isThen) => {
    const { check: found, claim } = await check(ferry, speaker, date)
    expect(found.verdict).toBe('exact')
    expect([claim.speaker?.right, claim.date?.right]).toEqual([isSpeaker, isThen])
  })

  it('takes marks around all of it for none, and no word of it for a claim', async () => {
    expect((await check(`“${ferry}”`)).check.verdict).toBe('exact')
    expect((await check(`"${ferry}" — Ana Verell, 1962`)).check.verdict).not.toBe('exact')
    expect((await check(`He never said “${ferry}”`)).check.verdict).not.toBe('exact')
  })

  it('can’t tell by whom or when words were said that the speaker quotes', async () => {
    const quoted = await check(oath, 'Ana Verell', '1962')
    expect(quoted).toMatchObject({
      isQuoted: true,
      by: ['Ivo Sandor'],
      claim: { speaker: { right: null }, date: { right: null } },
    })
    expect(claimSentences.outcome(english, quoted)).toBe(
      'Said, in exactly these words. It is in quotation marks there: Ivo Sandor may be quoting somebody.',
    )
    expect(claimSentences.notKnown(english, quoted)).toContain(
      'Whether Ana Verell said it is not known: it was said by Ivo Sandor, who may be quoting.',
    )
    expect((await check(oath, 'Ivo Sandor', '1972')).claim).toMatchObject({
      speaker: { right: true },
      date: { right: true },
    })
  })
})

describe('a claimed date', () => {
  it.each(['1862', 'December 1862', '1862-12', '1862-12-01', '1 December 1862', 'the 1860s', '1860–1865'])(
    '%s',
    (date) => expect(readClaimedDate(date)).toBeDefined(),
  )

  it.each(['', 'yesterday', '1862 or 1864'])('none in “%s”', (date) => expect(readClaimedDate(date)).toBeUndefined())
})
