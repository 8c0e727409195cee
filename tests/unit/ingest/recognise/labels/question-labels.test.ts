import { describe, expect, it } from 'vitest'
import { readSpeakerLabel } from '#lib/ingest/recognise/labels/speaker-label.ts'

function label(text: string) {
  const read = readSpeakerLabel(text)
  return read && [read.kind, read.who, read.sure, read.ofRecord]
}

describe('a part in a talk', () => {
  it.each([
    ['Q: And then?', 'question', 'questioner', true],
    ['Q And then?', 'question', 'questioner', true],
    ['Q. And then?', 'question', 'questioner', true],
    ['Q 12: And then?', 'question', 'questioner', true],
    ['Question #2: And then?', 'question', 'questioner', true],
    ['The Question: And then?', 'question', 'questioner', true],
    ['Question by Ana Verell: And then?', 'question', 'questioner', true],
    ['Вопрос от газеты: А потом?', 'question', 'questioner', true],
    ['A. They come.', 'answer', 'answer', true],
    ['Answer: They come.', 'answer', 'answer', true],
    ['Answer 2: They come.', 'answer', 'answer', true],
    ['В: Что будет?', 'letter', 'в', false],
    ['JOURNALIST 2: Who pays?', 'press', 'questioner', true],
    ['Корреспондент газеты «Причал»: Кто?', 'press', 'questioner', true],
    ['REPORTER – Who pays?', 'press', 'questioner', true],
    ['MODERATOR: Begin.', 'moderator', 'Moderator', true],
    ['MODERATOR – Begin.', 'moderator', 'Moderator', true],
    ['A VOICE: Louder!', 'unnamed', 'A Voice', true],
    ['Hon. Members: Hear!', 'unnamed', 'Hon. Members', true],
    ['All: Hear!', 'unnamed', 'All', false],
    ['Q №2: And then?', 'question', 'questioner', true],
    ['QUESTION. And then?', 'question', 'questioner', true],
    ['Questions. And then?', 'question', 'questioner', true],
    ['Otázka. A potom?', 'question', 'questioner', true],
    ['Respuesta. Después.', 'answer', 'answer', true],
    ['Odpowiedź – Potem.', 'answer', 'answer', true],
    ['Atsakymas. Tada.', 'answer', 'answer', true],
    ['Journalist  from  Selby: Who pays?', 'press', 'questioner', true],
    ['Journalist “the post”: Who pays?', 'press', 'questioner', true],
    ['Journalist A B C D E F: Who pays?', 'press', 'questioner', true],
    ['Voices – Hear!', 'unnamed', 'Voices', false],
    ['All 3: Hear!', 'unnamed', 'All 3', true],
  ])('%s', (text, kind, who, sure) => {
    expect(label(text)?.slice(0, 3)).toEqual([kind, who, sure])
    expect(label(text)?.[3]).toBe(false)
  })

  it('has its words behind it, and what brackets say beside it', () => {
    const text = 'MODERATOR (from the hall): Begin.'
    const read = readSpeakerLabel(text)
    expect([text.slice(read?.end), read?.beside]).toEqual(['Begin.', ['from the hall']])
  })

  it.each([
    'Questions remain. And then?',
    'Question about ports: And then?',
    'Question from Selby. And then?',
    'MODERATOR. Begin.',
    'REPORTER. Who pays?',
    'A VOICE. Louder!',
    'Journalist said this to us: go.',
    'Journalist Selby said: go.',
    'Journalist A B C D E F G: go.',
    'Question from the floor. And then?',
    'Question and the answer: no',
    'Over the question: no',
    'Question 2 of Selby: no',
    'Q2x: And then?',
    'W: And then?',
  ])('is none: %s', (text) => {
    const kind = readSpeakerLabel(text)?.kind
    expect(['question', 'answer', 'letter', 'press', 'moderator']).not.toContain(kind)
  })
})
