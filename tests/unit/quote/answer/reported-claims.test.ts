import { beforeAll, describe, expect, it } from 'vitest'
import { checkPasted } from '#lib/quote/answer/check-pasted.ts'
import type { PastedCheck } from '#lib/quote/answer/judge-interpretation.ts'
import { reportedSpeech } from '#lib/quote/reading/reported-speech.ts'
import type { SearchEngine } from '#lib/search/engine.ts'
import { engineOver } from '#tests/unit/search/invented.ts'
import { authorities, claimedSayings, furtherSayings, speeches } from './claimed-sayings.ts'

let engine: SearchEngine
beforeAll(async () => {
  engine = await engineOver(speeches, { authorities })
})

async function check(pasted: string): Promise<PastedCheck> {
  return await checkPasted(pasted, await engine.passageSource())
}

describe('a claim beside words', () => {
  it.each([...claimedSayings, ...furtherSayings])(
    'is read and judged: $pasted',
    async ({ pasted, verdict, speaker, date }) => {
      const { check: found, claim } = await check(pasted)
      expect(found.verdict).toBe(verdict)
      if (verdict === 'none') expect(claim.speaker?.right).toBeNull()
      else expect([claim.speaker?.right, claim.date?.right]).toEqual([speaker, date])
    },
  )

  it('is the same with quotation marks and without', async () => {
    const words = 'the time of the great toll houses has come to an end'
    for (const lead of ['Ana Verell told the council in 1862 that', 'Quill said in 1997 that', 'Dora Pell said that']) {
      const [marked, unmarked] = [await check(`${lead} “${words}”`), await check(`${lead} ${words}`)]
      expect(unmarked.claim).toEqual(marked.claim)
      expect([unmarked.check.verdict, unmarked.quotation]).toEqual(['exact', words])
    }
  })
})

describe('words of a text that read like a claim', () => {
  const own = speeches.flatMap(({ lines, facts }) => lines.map((line) => ({ line, speaker: String(facts?.speaker) })))
  const reporting = own.filter(({ line }) => reportedSpeech(line, []).length > 0)

  it('are among these', () => expect(reporting.length).toBeGreaterThan(1))

  it.each(own)('are its own as written, and nothing is claimed: $line', async ({ line, speaker }) => {
    const { check: found, claim, by, quotation } = await check(line)
    expect([found.verdict, claim, by, quotation]).toEqual(['exact', {}, [speaker], line])
  })

  it.each([
    ['a word left out', 'In 1962, Ana Verell said the ferry would run night, and it did.'],
    ['another year', 'In 1963, Ana Verell said the ferry would run all night, and it did.'],
    ['another name', 'In 1962, Marta Quill said the ferry would run all night, and it did.'],
    ['a word put in', 'In 1962, Ana Verell famously said the ferry would run all night, and it did.'],
    [
      'another end',
      'In 1962, Ana Verell said the ferry would run all night, and the whole town danced on golden barges.',
    ],
    ['another figure', 'My father said that the weir would outlive us all, and in 1932 the council believed him.'],
  ])('are its own with %s', async (_what, pasted) => {
    const { check: found, claim, quotation } = await check(pasted)
    expect([found.verdict === 'none', claim, quotation]).toEqual([false, {}, pasted])
  })

  it('are its own beside what somebody claims of them', async () => {
    const {
      check: found,
      claim,
      quotation,
    } = await check('Ivo Sandor said that in 1962, Ana Verell said the ferry would run all night, and it did')
    expect(found.verdict).not.toBe('none')
    expect(claim.speaker?.right).not.toBe(false)
    expect(quotation).toContain('Ana Verell')
  })
})
