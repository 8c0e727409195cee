import { beforeAll, describe, expect, it } from 'vitest'
import { judgeInterpretation, type PastedCheck } from '#lib/quote/answer/judge-interpretation.ts'
import { indexedArchive } from '#lib/quote/answer/quoted-archive.ts'
import type { Claim } from '#lib/quote/reading/read-claim.ts'
import { checkQuotation } from '#lib/quote/verdict/check-quotation.ts'
import type { SearchEngine } from '#lib/search/engine.ts'
import { engineOver } from '#tests/unit/search/invented.ts'

const toll = 'Every barge shall pay one crown at the upper gate'

let engine: SearchEngine
beforeAll(async () => {
  engine = await engineOver([
    { title: 'On tolls', lines: [`${toll}.`], facts: { date: '1901-05-01', speaker: 'Ana Verell' } },
    { title: 'On tolls again', lines: [`${toll}.`], facts: { date: '1902-05-01', speaker: 'Ivo Sandor' } },
    {
      title: 'Tolls at the gates',
      lines: ['Barges that pass the upper gate have to pay one crown each, the town said on Monday.'],
      facts: { kind: 'report', date: '1902-05-02', speaker: 'Ivo Sandor' },
    },
  ])
})

async function judged(quotation: string, claim: Claim = {}): Promise<PastedCheck> {
  const { finder, facts } = await indexedArchive(await engine.passageSource())
  return await judgeInterpretation({ quotation, claim }, await checkQuotation(quotation, finder), finder, facts)
}

describe('a quotation that was looked for', () => {
  it.each(['Ana Verell', 'Ivo Sandor'])('is judged where %s has it, who is claimed', async (speaker) => {
    expect(await judged(toll, { speaker })).toMatchObject({
      by: [speaker],
      claim: { speaker: { right: true } },
      whose: 'speaker',
    })
  })

  it('has beside a reporter’s words the nearest that was said', async () => {
    const found = await judged('Barges that pass the upper gate have to pay one crown each')
    expect(found).toMatchObject({ whose: 'reporter', by: [] })
    expect(found.spoken?.said).toContain(toll)
  })

  it('is nobody’s where it is nowhere', async () => {
    const found = await judged('Seven lighthouses were painted green before breakfast', { speaker: 'Ana Verell' })
    expect(found).toMatchObject({ check: { verdict: 'none' }, by: [], claim: { speaker: { right: null } } })
    expect(found.whose).toBeUndefined()
  })
})
