import { describe, expect, it } from 'vitest'
import type { PastedCheck } from '#lib/quote/answer/check-pasted.ts'
import { claimSentences } from '#lib/quote/answer/claim-sentences.ts'
import { checkOf, findingOf, placeIn } from '#tests/unit/quote/invented-place.ts'

function pasted(given: Partial<PastedCheck> = {}): PastedCheck {
  const found = findingOf('exact', placeIn({ said: 'the weir' }))
  return {
    quotation: 'the weir',
    check: checkOf('exact', { found }),
    claim: {},
    whose: 'speaker',
    by: ['Ana Verell'],
    paired: [],
    ...given,
  }
}

describe('what became of a claim, in sentences', () => {
  it('is the verdict alone where nothing was claimed', () => {
    expect(claimSentences.outcome(pasted())).toBe('Said, in exactly these words.')
  })

  it('says what is as claimed', () => {
    const claim = { speaker: { given: 'Verell', right: true }, date: { given: '1862', right: true } }
    expect(claimSentences.outcome(pasted({ claim }))).toContain('As claimed, by Ana Verell, in 1862.')
  })

  it('says first who and when it was, where the claim is wrong', () => {
    const claim = { speaker: { given: 'Ivo Sandor', right: false } }
    expect(claimSentences.outcome(pasted({ claim }))).toMatch(/^Said, but by Ana Verell, .*1862, not by Ivo Sandor\.$/)
    const dated = { date: { given: '3 March 1863', right: false } }
    expect(claimSentences.outcome(pasted({ claim: dated }))).toMatch(/^Said, but on .*1862, not on 3 March 1863\.$/)
  })

  it('never says of a report’s words that they were said', () => {
    expect(claimSentences.outcome(pasted({ whose: 'reporter', by: [] }))).toBe(
      'Stands in a report; not as the speaker’s own words.',
    )
  })
})

describe('what can’t be known', () => {
  it('is said with why', () => {
    const claim = { speaker: { given: 'Ana Verell', right: null } }
    expect(claimSentences.notKnown(pasted({ claim, whose: 'reporter' }))).toContain('in words of its own')
    expect(claimSentences.notKnown(pasted())).toBeUndefined()
  })
})

describe('another language', () => {
  it('is named with those that the archive has', () => {
    expect(claimSentences.language({ quotation: 'fr', archive: ['en', 'ru'] })).toContain('English and Russian only')
    expect(claimSentences.language({ quotation: 'fr', archive: ['en'], speaker: 'Ana Verell' })).toContain('Ana Verell')
  })
})
