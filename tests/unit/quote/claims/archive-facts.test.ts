import { describe, expect, it } from 'vitest'
import { ArchiveFacts } from '#lib/quote/claims/archive-facts.ts'
import { claimedDates } from '#lib/quote/reading/claimed-dates.ts'
import { facetsOf, type InventedFacts } from '#tests/unit/quote/invented-facets.ts'

const speech: InventedFacts = { date: '1862-03-04', kind: 'speech', speaker: ['Ana Verell'], lang: ['en'] }
const factsOf = (...documents: Partial<InventedFacts>[]) =>
  new ArchiveFacts(facetsOf(documents.map((given) => ({ ...speech, ...given }))))

describe('what is known of an archive', () => {
  it('is who speaks in it, with the forms of their names', () => {
    const facets = facetsOf([speech, { ...speech, speaker: ['Ivo Sandor'] }], { 'Ivo Sandor': ['I. Sandor'] })
    expect(new ArchiveFacts(facets).speakers).toEqual([
      { name: 'Ana Verell' },
      { name: 'Ivo Sandor', forms: ['I. Sandor'] },
    ])
    expect(new ArchiveFacts({ fields: new Map(), dates: [] } as never).speakers).toEqual([])
  })

  it('is who speaks in a document', () => {
    const facts = factsOf({}, { speaker: ['Ivo Sandor', 'Ana Verell'] }, { speaker: [] })
    const by = (...names: string[]) => [0, 1, 2].map((document) => facts.isSpokenBy(names, document))
    expect(by('Ana Verell')).toEqual([true, true, false])
    expect(by('Ivo Sandor')).toEqual([false, true, false])
    expect(by()).toEqual([false, false, false])
  })

  it('is whether a document is of a time that is claimed', () => {
    const facts = factsOf({}, { date: '1862' }, { date: '' })
    const [day] = claimedDates('4 March 1862')
    const [year] = claimedDates('in 1862')
    if (!day || !year) throw new Error('no date')
    expect([0, 1, 2].map((document) => facts.isDatedWithin(day, document))).toEqual([true, false, false])
    expect([0, 1, 2].map((document) => facts.isDatedWithin(year, document))).toEqual([true, true, false])
  })
})

describe('the languages of an archive', () => {
  const facts = factsOf({ lang: ['ru'] }, { lang: ['en'], speaker: ['Ivo Sandor'] }, { lang: ['en'] })

  it('are those of all its documents, or of somebody’s', () => {
    expect(facts.languagesOf()).toEqual(['en', 'ru'])
    expect(facts.languagesOf(['Ivo Sandor'])).toEqual(['en'])
  })

  it('are not known where that of one document is not', () => {
    const partly = factsOf({}, { lang: [], speaker: ['Ivo Sandor'] })
    expect(partly.languagesOf()).toBeUndefined()
    expect(partly.languagesOf(['Ivo Sandor'])).toBeUndefined()
    expect(partly.languagesOf(['Ana Verell'])).toEqual(['en'])
  })
})

describe('what was said at the occasion that a report is about', () => {
  const spoken: Partial<InventedFacts>[] = [
    { event: ['Opening of the weir'] },
    { event: ['Council'], date: '1862-03-05' },
    { event: [], speaker: ['Ivo Sandor'], date: '1862-03-05' },
  ]
  const report: Partial<InventedFacts> = { event: ['Opening of the weir'], kind: 'report', date: '1862-03-05' }
  const chosenFor = (given: Partial<InventedFacts>, ...others: Partial<InventedFacts>[]) => {
    const facts = factsOf({ ...report, ...given }, ...spoken, ...others)
    return facts.spokenSourcesOf(0).map((source) => [0, 1, 2, 3, 4].filter((one) => facts.meets(source, one)))
  }

  it('is what was said at its event, and then whatever its speaker said', () => {
    expect(chosenFor({})).toEqual([[1], [1, 2]])
    expect(chosenFor({ speaker: ['Ivo Sandor'] })).toEqual([[1], [3]])
  })

  it('is not what was said at another event that was reported on the same day', () => {
    expect(chosenFor({}, { ...report, event: ['Council'] })).toEqual([[1], [1, 2]])
    expect(chosenFor({ event: [] }, report)).toEqual([[], [1, 2]])
  })

  it('is what was said on its day where it names no speaker', () => {
    expect(chosenFor({ speaker: [] })[1]).toEqual([2, 3])
    expect(chosenFor({ speaker: [], date: '1862-03' })[1]).toEqual([1, 2, 3])
  })

  it('is nothing where neither event, nor speaker, nor day are known', () => {
    expect(chosenFor({ event: [], speaker: [], date: '' })).toEqual([[], []])
  })
})

describe('the translations of a document', () => {
  const translations = (...others: Partial<InventedFacts>[]) => factsOf({}, ...others).translationsOf(0)

  it('are the documents of its speaker and day in other languages', () => {
    expect(translations({ lang: ['ru'] }, { lang: ['kk'] })).toEqual([1, 2])
    expect(translations({ lang: ['ru'], date: '1862-03-05' })).toEqual([])
    expect(translations({ lang: ['ru'], speaker: ['Ivo Sandor'] })).toEqual([])
    expect(translations({ lang: [] })).toEqual([])
  })

  it('may name the speaker in another script', () => {
    expect(translations({ lang: ['ru'], speaker: ['Ана Верелл'] })).toEqual([1])
  })

  it('are none in its own language, in whichever country', () => {
    expect(translations({ lang: ['en-GB'] })).toEqual([])
  })

  it('are none of a language in which there are several', () => {
    expect(translations({ lang: ['ru'] }, { lang: ['ru-KZ'] }, { lang: ['kk'] })).toEqual([3])
  })

  it('are none at another event, and no reports', () => {
    const facts = factsOf(
      { event: ['Council'] },
      { lang: ['ru'], event: ['Council'] },
      { lang: ['kk'], event: ['Opening of the weir'] },
      { lang: ['uk'], event: ['Council'], kind: 'report' },
    )
    expect(facts.translationsOf(0)).toEqual([1])
    expect(factsOf({ event: ['Council'] }, { lang: ['ru'], event: [] }).translationsOf(0)).toEqual([1])
  })

  it('are none where its day, its speaker or its language is not known', () => {
    const unknown: Partial<InventedFacts>[] = [{ date: '1862-03' }, { speaker: [] }, { lang: [] }]
    for (const given of unknown) expect(factsOf(given, { ...given, lang: ['ru'] }).translationsOf(0)).toEqual([])
  })
})
