import { describe, expect, test } from 'vitest'
import type { SpeakerRecord, TopicRecord } from '#lib/domain/authority.ts'
import { inferTranslation, readDeliveryAndTranslation } from '#lib/ingest/describe/delivery-and-translation.ts'
import { findTopics } from '#lib/ingest/describe/find-topics.ts'
import type { Metadata } from '#lib/ingest/parsed.ts'
import { linesOf } from '#lib/ingest/read/source.ts'
import type { Draft } from '#lib/ingest/source-segment.ts'

const draft = (text: string, type: 'paragraph' | 'heading' = 'paragraph'): Draft => ({
  type,
  spans: [],
  line: 1,
  text,
  level: 2,
  form: 'plain',
})
const water: TopicRecord = {
  id: 'water',
  name: 'Water',
  forms: [],
  terms: { en: ['well', 'canal house', 'flooding', 'flood'], ru: ['мост'] },
}

describe('findTopics', () => {
  test('finds terms in every form, and names the words that caused it', () => {
    const found = findTopics(
      'A title',
      [draft('The wells are dry. One well is left. The Canal House knows every well.')],
      'en',
      [water],
    )
    expect(found).toEqual({
      value: ['Water'],
      basis: { kind: 'inferred', rule: 'terms-of-the-topic', words: 'Water: well ×3, canal house ×1' },
    })
  })
  test('takes no text that has a term once or twice, unless a heading has it', () => {
    expect(findTopics('A title', [draft('One well is left.')], 'en', [water])).toBeUndefined()
    expect(
      findTopics('A title', [draft('On the wells', 'heading'), draft('One is left.')], 'en', [water])?.value,
    ).toEqual(['Water'])
  })
  test('takes no long text in which the terms are lost', () => {
    const long = `${'There was much talk of other things that day. '.repeat(200)} A well, a well, a well.`
    expect(findTopics('A title', [draft(long)], 'en', [water])).toBeUndefined()
  })
  test('takes a long text that has passages on it', () => {
    const other = draft('There was much talk of other things that day. '.repeat(200))
    const passage = (times: number) =>
      draft(
        `The well was dug before the others, and from this well the town has had what it needs. ${'It was so. '.repeat(10)}`.repeat(
          times,
        ),
      )
    const topicsOf = (...drafts: Draft[]) => findTopics('A title', drafts, 'en', [water])?.value
    expect(topicsOf(other, passage(3), other, passage(3))).toEqual(['Water'])
    expect(topicsOf(other, passage(3), other)).toBeUndefined()
    expect(
      topicsOf(other, draft(`A well. ${'It was so. '.repeat(100)}`), draft(`A well. ${'It was so. '.repeat(100)}`)),
    ).toBeUndefined()
  })
  test('counts two terms of one stem once', () => {
    expect(findTopics('T', [draft('The flood came. The flooding went. Flood!')], 'en', [water])?.basis).toMatchObject({
      words: 'Water: flooding ×3',
    })
  })
  test('reads Russian by Russian terms only', () => {
    const text = 'Мосты стары. У моста ждут. Один мост остался.'
    expect(findTopics('Т', [draft(text)], 'ru', [water])?.value).toEqual(['Water'])
    expect(findTopics('Т', [draft(text)], 'kk', [water])).toBeUndefined()
  })
})

describe('readWhoseWords', () => {
  const read = (text: string) => readDeliveryAndTranslation(linesOf(text))
  test('tells what was prepared from what was delivered', () => {
    expect(read('Speech\n\nPlease check against delivery\n\nDear neighbours').delivery).toEqual({
      value: 'as-prepared',
      basis: { kind: 'stated', line: 3, words: 'Please check against delivery', rule: 'note-of-preparation' },
    })
    expect(read('Remarks by the Speaker (as delivered)\n\nDear neighbours').delivery?.value).toBe('as-delivered')
    expect(read('Dear neighbours').delivery).toBeUndefined()
  })
  test('tells whose translation it is, and from what', () => {
    expect(read('Speech\n[Unofficial translation]\nDear')).toMatchObject({ translation: { value: 'unknown' } })
    expect(read('Speech\nOfficial translation\nDear')).toMatchObject({ translation: { value: 'official' } })
    expect(read('Speech\nTranslated from Kazakh\nDear')).toMatchObject({
      translation: { value: 'unknown' },
      originalLanguage: { value: 'kk' },
    })
    expect(read('Речь\nПеревод с казахского\nДорогие')).toMatchObject({ originalLanguage: { value: 'kk' } })
  })
  test('reads no note inside the text', () => {
    const text = `Title\n${'It held.\n'.repeat(20)}Please check against delivery of the timber.\n${'It held.\n'.repeat(20)}`
    expect(read(text)).toEqual({})
  })
})

describe('inferTranslation', () => {
  const speaker: SpeakerRecord = { id: 'ana', name: 'Ana', forms: [], roles: [], languages: ['kk', 'ru'] }
  const basis = { kind: 'inferred', rule: 'test' } as const
  const metadata = (kind: Metadata['kind']['value'], language: string): Metadata => ({
    title: { value: 'T', basis },
    kind: { value: kind, basis },
    language: { value: language, basis },
  })
  test('knows a translation by the languages of the speaker, and its original where there is only one', () => {
    expect(inferTranslation(metadata('speech', 'en'), speaker)).toEqual({
      translation: { value: 'unknown', basis: { kind: 'inferred', rule: 'languages-of-the-speaker' } },
    })
    expect(inferTranslation(metadata('speech', 'en'), { ...speaker, languages: ['kk'] }).originalLanguage?.value).toBe(
      'kk',
    )
  })
  test('says nothing of a language that the speaker has, of reports, or of unknown speakers', () => {
    expect(inferTranslation(metadata('speech', 'ru'), speaker)).toEqual({})
    expect(inferTranslation(metadata('report', 'en'), speaker)).toEqual({})
    expect(inferTranslation(metadata('speech', 'en'), undefined)).toEqual({})
  })
})
