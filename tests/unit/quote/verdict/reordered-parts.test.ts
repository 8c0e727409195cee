import { beforeAll, describe, expect, it } from 'vitest'
import { CandidateFinder } from '#lib/quote/candidates/candidate-finder.ts'
import { checkQuotation } from '#lib/quote/verdict/check-quotation.ts'
import type { SearchEngine } from '#lib/search/engine.ts'
import { engineOver } from '#tests/unit/search/invented.ts'

let engine: SearchEngine
beforeAll(async () => {
  engine = await engineOver([
    {
      title: 'On the weir',
      lines: [
        'Tonight, my neighbours of Ormond, I wish to close with some very old words of thanks.',
        'Every miller lifts his wheel in April, before the floods of spring arrive.',
      ],
    },
  ])
})

async function check(quotation: string) {
  return await checkQuotation(quotation, new CandidateFinder(await engine.passageSource()))
}

describe('parts of one paragraph', () => {
  it('are one sentence in another order', async () => {
    expect((await check('With some very old words of thanks, my neighbours of Ormond, I wish to close')).verdict).toBe(
      'paraphrase',
    )
  })

  it('are not composed of what was said where one of them is denied', async () => {
    const { verdict, parts } = await check(
      'With some very old words of thanks, my neighbours of Ormond, I do not wish to close',
    )
    expect(['part', 'none', 'altered']).toContain(verdict)
    expect(parts.map((part) => part.verdict)).not.toContain('altered')
  })
})
