import { describe, expect, it } from 'vitest'
import * as matchers from '#lib/ingest/header/lexicon/matchers.ts'

const { fieldNamed, fieldOf, forPress, genreAtStart, openEnding, pageMark, published, question, byPhrase, theme } =
  matchers

describe('words of heads in any language', () => {
  it.each([
    ['what a text is', genreAtStart, ['Opening statement by', '«Вступительное слово', 'Сөйлеген сөзі'], ['Stated']],
    ['a number of a page', pageMark, ['Page 1 of 4', '- 2 -', '3/12', 'Стр. 2'], ['Page of history', '12']],
    ['by whom', byPhrase, ['by Ana Verell', 'Translated by Ivo Sandor'], ['bypass of Selby']],
    ['a day of publication', published, ['Published: 12 May 2019', 'Опубликовано 12 мая'], ['Publishers of Selby']],
    ['a line for the press', forPress, ['FOR PRESS', 'For press'], ['Pressing matters']],
    ['a question', question, ['Q: What of the quays?', 'Вопрос: Что?'], ['Quays: old']],
    ['a theme', theme, ['Theme: “Quays', 'On the theme “Water”'], ['Theme parks']],
    ['an open ending', openEnding, ['at the opening of', 'Speech by'], ['at the opening']],
  ])('know %s', (_what, pattern, yes, no) => {
    expect(yes.filter((text) => !pattern.test(text))).toEqual([])
    expect(no.filter((text) => pattern.test(text))).toEqual([])
  })
})

describe('a label', () => {
  it('names its field, whatever its case and colon', () => {
    expect([fieldNamed('Venue:'), fieldNamed('DATE'), fieldNamed('место'), fieldNamed('quay')]).toEqual([
      'venue',
      'date',
      'venue',
      undefined,
    ])
  })

  it('is before its words', () => {
    expect(fieldOf('Venue: Ormond Hall')).toEqual({ name: 'venue', value: 'Ormond Hall' })
    expect(fieldOf('Venue | Ormond Hall')).toEqual({ name: 'venue', value: 'Ormond Hall' })
    expect(fieldOf('Quay: old')).toBeUndefined()
  })
})
