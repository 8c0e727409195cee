import { describe, expect, it } from 'vitest'
import { english } from '#lib/i18n/english.ts'
import { claimSentences } from '#lib/quote/answer/claim-sentences.ts'
import type { PastedCheck } from '#lib/quote/answer/judge-interpretation.ts'
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
    expect(claimSentences.outcome(english, pasted())).toBe('Said, in exactly these words.')
  })

  it('says what is as claimed', () => {
    const claim = { speaker: { given: 'Verell', right: true }, date: { given: '1862', right: true } }
    expect(claimSentences.outcome(english, pasted({ claim }))).toContain('As claimed, by Ana Verell, in 1862.')
  })

  it('says first who and when it was, where the claim is wrong', () => {
    const claim = { speaker: { given: 'Ivo Sandor', right: false } }
    expect(claimSentences.outcome(english, pasted({ claim }))).toMatch(
      /^Said, but by Ana Verell, .*1862, not by Ivo Sandor\.$/,
    )
    const dated = { date: { given: '3 March 1863', right: false } }
    expect(claimSentences.outcome(english, pasted({ claim: dated }))).toMatch(
      /^Said, but on .*1862, not on 3 March 1863\.$/,
    )
  })

  it('never says of a report’s words that they were said', () => {
    expect(claimSentences.outcome(english, pasted({ whose: 'reporter', by: [] }))).toBe(
      'Found in a report, not in the speaker’s own words.',
    )
  })

  it.each([
    ['publisher', 'Found in the publisher’s words'],
    ['factsheet', 'Found in a factsheet'],
    ['questioner', 'Found in a question'],
    ['transcriber', 'Found in a transcriber’s note'],
  ] as const)('says that words were found with a %s', (whose, found) => {
    expect(claimSentences.outcome(english, pasted({ whose }))).toBe(`${found}, not in the speaker’s own words.`)
  })

  it.each([
    ['near', 'Not in exactly these words: 1 difference.'],
    ['paraphrase', 'In other words: most of it is in one sentence.'],
    ['altered', 'Altered: a figure is not what was written.'],
  ] as const)('says of words in a report that are %s how they are written there', (verdict, words) => {
    const at = { start: 0, end: 2 }
    const figure = { kind: 'replaced', alters: 'figure', said: '42', quoted: '24', saidAt: at, quotedAt: at } as const
    const check = checkOf(verdict, { found: findingOf('near', placeIn({ said: 'the weir' }), [figure]) })
    expect(claimSentences.outcome(english, pasted({ check, whose: 'reporter' }))).toBe(
      `Found in a report, not in the speaker’s own words. ${words}`,
    )
  })

  it('says of a part of a report that it is there', () => {
    const part = { ...findingOf('exact', placeIn({ said: 'the weir' })), words: 'the weir', from: 0 }
    const check = checkOf('part', { found: part, parts: [part] })
    expect(claimSentences.outcome(english, pasted({ check, whose: 'reporter' }))).toContain(
      'Only these words were written: “the weir”.',
    )
  })

  it.each([
    ['4 March 1862', 'on 4 March 1862'],
    ['March 4', 'on March 4'],
    ['1862', 'in 1862'],
    ['1861–65', 'in 1861–65'],
    ['1861-1865', 'in 1861-1865'],
    ['March 1862', 'in March 1862'],
  ])('puts “%s” as a day or as a longer time', (given, when) => {
    const right = { date: { given, right: true } }
    expect(claimSentences.outcome(english, pasted({ claim: right }))).toBe(
      `Said, in exactly these words. As claimed, ${when}.`,
    )
    const wrong = { date: { given, right: false } }
    expect(claimSentences.outcome(english, pasted({ claim: wrong }))).toMatch(new RegExp(`, not ${when}\\.$`, 'u'))
    const unknown = { date: { given, right: null } }
    expect(claimSentences.notKnown(english, pasted({ claim: unknown }))).toContain(
      `Whether it was ${when} is not known`,
    )
  })

  it('says what both were, where both are wrong', () => {
    const claim = { speaker: { given: 'Ivo Sandor', right: false }, date: { given: '1863', right: false } }
    expect(claimSentences.outcome(english, pasted({ claim }))).toBe(
      'Said, but by Ana Verell, 4 March 1862, not by Ivo Sandor in 1863.',
    )
  })

  it('says what was right beside what was wrong in no more words', () => {
    const claim = { speaker: { given: 'Verell', right: true }, date: { given: '1863', right: false } }
    expect(claimSentences.outcome(english, pasted({ claim }))).toBe('Said, but on 4 March 1862, not in 1863.')
  })

  it('names the year where no more is known of the text', () => {
    const found = findingOf('exact', placeIn({ said: 'the weir' }, { date: '1862' }))
    const claim = { date: { given: '1863', right: false } }
    expect(claimSentences.outcome(english, pasted({ check: checkOf('exact', { found }), claim }))).toBe(
      'Said, but in 1862, not in 1863.',
    )
  })

  it('names all who said it together', () => {
    const claim = { speaker: { given: 'Osk Brandt', right: false } }
    expect(claimSentences.outcome(english, pasted({ claim, by: ['Ana Verell', 'Ivo Sandor'] }))).toContain(
      'by Ana Verell and Ivo Sandor, 4 March 1862, not by Osk Brandt',
    )
    const right = { speaker: { given: 'Verell', right: true } }
    expect(claimSentences.outcome(english, pasted({ claim: right, by: [] }))).toContain('As claimed, by Verell.')
  })

  it('gives only what was wrong where neither speaker nor date are known, or several parts have others', () => {
    const claim = { speaker: { given: 'Osk Brandt', right: false } }
    const { date: _, ...document } = placeIn({ said: '' }).document
    const nowhere = { ...placeIn({ said: 'the weir' }), document }
    const check = checkOf('exact', { found: findingOf('exact', nowhere) })
    expect(claimSentences.outcome(english, pasted({ claim, by: [], check }))).toBe('Said, but not by Osk Brandt.')
    const part = { ...findingOf('exact', placeIn({ said: 'the weir' })), words: 'the weir', from: 0 }
    const composed = checkOf('composed', { found: part, parts: [part, part] })
    expect(claimSentences.outcome(english, pasted({ claim, check: composed }))).toMatch(
      / It was not said by Osk Brandt\.$/,
    )
  })

  it('says where it is after a verdict that is not exact', () => {
    const claim = { speaker: { given: 'Osk Brandt', right: false } }
    const check = checkOf('paraphrase', { found: findingOf('paraphrase', placeIn({ said: 'the weir' })) })
    expect(claimSentences.outcome(english, pasted({ claim, check }))).toBe(
      'Said in other words: most of it is in one sentence. It was said by Ana Verell, 4 March 1862, not by Osk Brandt.',
    )
  })
})

describe('what can’t be known', () => {
  it('is said with why', () => {
    const claim = { speaker: { given: 'Ana Verell', right: null } }
    expect(claimSentences.notKnown(english, pasted({ claim, whose: 'reporter' }))).toContain('in its own words')
    expect(claimSentences.notKnown(english, pasted())).toBeUndefined()
    expect(claimSentences.notKnown(english, pasted({ claim, by: [] }))).toBe(
      'Whether Ana Verell said it is not known: the document names no speaker.',
    )
    const abroad = { speaker: { given: 'Оск Брандт', right: null } }
    expect(claimSentences.notKnown(english, pasted({ claim: abroad }))).toBe(
      'Whether Оск Брандт said it is not known: it was said by Ana Verell, and the archive has no form of that name in this alphabet.',
    )
  })

  it('is said of the date with what the text has', () => {
    const claim = { date: { given: '3 May 1862', right: null } }
    const dated = checkOf('exact', { found: findingOf('exact', placeIn({ said: 'the weir' }, { date: '1862' })) })
    expect(claimSentences.notKnown(english, pasted({ claim, check: dated }))).toBe(
      'Whether it was on 3 May 1862 is not known: the document has the date 1862.',
    )
    const { date: _, ...document } = placeIn({ said: '' }).document
    const undated = checkOf('exact', { found: findingOf('exact', { ...placeIn({ said: 'the weir' }), document }) })
    expect(claimSentences.notKnown(english, pasted({ claim, check: undated }))).toContain('the document has no date.')
  })

  it('is said of both, a sentence each', () => {
    const claim = { speaker: { given: 'Verell', right: null }, date: { given: '1862', right: null } }
    expect(claimSentences.notKnown(english, pasted({ claim }))?.match(/Whether/g)).toHaveLength(2)
  })

  it('is not said of what occurs nowhere, nor of what is known', () => {
    const claim = { speaker: { given: 'Verell', right: null } }
    expect(claimSentences.notKnown(english, pasted({ claim, check: checkOf('none') }))).toBeUndefined()
    const known = { speaker: { given: 'Verell', right: true }, date: { given: '1863', right: false } }
    expect(claimSentences.notKnown(english, pasted({ claim: known }))).toBeUndefined()
  })
})

describe('another language', () => {
  it('is named with those that the archive has', () => {
    expect(claimSentences.language(english, { quotation: 'fr', archive: ['en', 'ru'] })).toContain(
      'English and Russian only',
    )
    expect(claimSentences.language(english, { quotation: 'fr', archive: ['en'], speaker: 'Ana Verell' })).toContain(
      'Ana Verell',
    )
  })
})

describe('the same in another language', () => {
  const { document } = placeIn({ said: '' }, { language: 'ru' })

  it('is the passage, or no more than what the speaker said on that day', () => {
    expect(claimSentences.paired(english, { document, place: placeIn({ said: 'плотина' }) })).toBe(
      'The same passage in Russian',
    )
    expect(claimSentences.paired(english, { document })).toBe('By the same speaker on the same day, in Russian')
  })
})

it('says whose words they are', () => {
  expect(english('claims.whose.speaker')).toBe('the speaker’s own words')
  expect(english('claims.whose.reporter')).toBe('the reporter’s words')
})
