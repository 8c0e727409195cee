import { describe, expect, test } from 'vitest'
import { attributePreamble } from '#lib/ingest/segment/publisher-preamble.ts'
import { attributeTurns } from '#lib/ingest/segment/speaker-turns.ts'
import type { Draft } from '#lib/ingest/source-segment.ts'

const draft = (text: string): Draft => ({ type: 'paragraph', spans: [], line: 1, text, level: 2, form: 'plain' })

function voices(texts: string[], speaker?: string, role?: string): (string | undefined)[] {
  return attributeTurns(texts.map(draft), speaker, role).map(({ voice }) => voice)
}

describe('a transcript', () => {
  test('gives each paragraph the speaker of the last label', () => {
    const texts = [
      'The Speaker met the keeper in Ormond.',
      'Speaker of the Assembly Ana Verell: Good afternoon.',
      'We have much to count.',
      'Tomas Ried: Indeed: much.',
      'It rained.',
      'Ana Verell: Thank you.',
    ]
    expect(voices(texts, 'Ana Verell')).toEqual([
      'publisher',
      undefined,
      undefined,
      'Tomas Ried',
      'Tomas Ried',
      undefined,
    ])
  })
  test('knows those who ask, however they are labelled', () => {
    const texts = [
      'QUESTION: Will it hold?',
      'MS. VERELL: It will.',
      'Q. Until when?',
      'MS. VERELL: Until it does not.',
      'Вопрос: А потом?',
    ]
    expect(voices(texts, 'Ana Verell')).toEqual(['questioner', undefined, 'questioner', undefined, 'questioner'])
  })
  test('knows the speaker by the office', () => {
    const texts = ['The Prime Minister: It will hold.', 'The Treasurer: It must.', 'PRIME MINISTER: Thank you.']
    expect(voices(texts, 'Ana Verell', 'Prime Minister of the River Towns')).toEqual([
      undefined,
      'The Treasurer',
      undefined,
    ])
  })
  test('gives nobody the words of an office that is not in the lists of offices', () => {
    const texts = [
      'Mr O RIED: Chairperson, the weir has burst.',
      'The MINISTER OF WEIRS: It has been mended.',
      'Mr O RIED: Not the lower one.',
      'The Chief Council Whip: It has.',
    ]
    expect(voices(texts)).toEqual(['O Ried', 'The Minister of Weirs', 'O Ried', 'The Chief Council Whip'])
  })
  test('is none for one label, or for words that only end in a colon', () => {
    expect(voices(['Fellow Citizens of the Assembly: It held.', 'It was late.'])).toEqual([undefined, undefined])
    expect(
      voices(['The rule is this: count.', 'Let me add: count twice.', 'First: the wells. Second: the roads.']),
    ).toEqual([undefined, undefined, undefined])
  })
})

test('stage directions are the transcriber’s', () => {
  expect(voices(['It held.', '(Applause.)', '[Laughter]', 'It held (as I said) well.'])).toEqual([
    undefined,
    'transcriber',
    'transcriber',
    undefined,
  ])
})

test('what a publisher says above a speech is the publisher’s', () => {
  const drafts = ['The session was held in writing.', 'The full text of her speech is as follows:', 'It held.'].map(
    draft,
  )
  expect(attributePreamble(drafts, 'speech').map(({ voice }) => voice)).toEqual(['publisher', 'publisher', undefined])
  expect(attributePreamble(drafts, 'report').every(({ voice }) => voice === undefined)).toBe(true)
})
