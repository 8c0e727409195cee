import { describe, expect, it } from 'vitest'
import { ArchiveFacts } from '#lib/quote/claims/archive-facts.ts'
import { languageMismatch } from '#lib/quote/claims/language-mismatch.ts'
import { facetsOf } from '#tests/unit/quote/invented-facets.ts'

const russian = 'Мы не будем ждать, пока река вернётся в свои берега и на мосту не станет воды'
const english = 'We will not wait for the river to go back to its bed'

/** An archive of one speech in each of some languages, each by its own speaker. */
function archiveIn(languages: Record<string, string[]>): ArchiveFacts {
  const of = (speaker: string, lang: string[]) => ({ date: '1862', kind: 'speech', speaker: [speaker], lang })
  return new ArchiveFacts(facetsOf(Object.entries(languages).map(([speaker, lang]) => of(speaker, lang))))
}

const both = archiveIn({ 'Ana Verell': ['en-GB'], 'Ivo Sandor': ['ru'] })

describe('words that were not found', () => {
  it('are said to be in a language that the archive has not', async () => {
    const english = archiveIn({ 'Ana Verell': ['en-GB'], 'Ivo Sandor': ['en-US'] })
    expect(await languageMismatch(russian, {}, english)).toEqual({ quotation: 'ru', archive: ['en'] })
  })

  it('are said to be in a language in which it has not who is claimed to have said them', async () => {
    const mismatch = { quotation: 'ru', archive: ['en'], speaker: 'Ana Verell' }
    expect(await languageMismatch(russian, { speaker: 'Verell' }, both)).toEqual(mismatch)
    expect(await languageMismatch(english, { speaker: 'A. Verell' }, both)).toBeUndefined()
  })

  it('are no matter of language where the archive has it', async () => {
    expect(await languageMismatch(russian, {}, both)).toBeUndefined()
    expect(await languageMismatch(russian, { speaker: 'Ivo Sandor' }, both)).toBeUndefined()
  })

  it('are judged by the whole archive where the speaker is nobody or more than one of it', async () => {
    const verells = archiveIn({ 'Ana Verell': ['en'], 'Ida Verell': ['kk'] })
    expect(await languageMismatch(russian, { speaker: 'Verell' }, verells)).toEqual({
      quotation: 'ru',
      archive: ['en', 'kk'],
    })
    expect(await languageMismatch(russian, { speaker: 'Osk Brandt' }, both)).toBeUndefined()
  })

  it('are not judged where a language is not known', async () => {
    expect(await languageMismatch('Ormond', {}, both)).toBeUndefined()
    expect(await languageMismatch(russian, {}, archiveIn({ 'Ana Verell': ['en'], 'Ivo Sandor': [] }))).toBeUndefined()
    expect(await languageMismatch(russian, {}, archiveIn({}))).toBeUndefined()
  })

  it('are told by their letters alone only where no language of the archive has these', async () => {
    const short = 'Шлюз открыт'
    expect(await languageMismatch(short, {}, archiveIn({ 'Ana Verell': ['en'] }))).toEqual({
      quotation: 'und-Cyrl',
      archive: ['en'],
    })
    expect(await languageMismatch(short, {}, archiveIn({ 'Ana Verell': ['en'], 'Ivo Sandor': ['kk'] }))).toBeUndefined()
  })
})
