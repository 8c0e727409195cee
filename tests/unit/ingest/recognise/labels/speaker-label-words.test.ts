import { describe, expect, it } from 'vitest'
import { beginsTurn, readSpeakerLabel } from '#lib/ingest/recognise/labels/speaker-label.ts'

/** What part in a talk words before a colon have. */
const kind = (label: string) => readSpeakerLabel(`${label}: one, two.`)?.kind

describe('who has no name is known in many languages', () => {
  it.each(['Questions', 'Вопросы', 'Сұрақтар', 'Питання', 'Въпрос', 'Domanda', 'Soru', '提问', '질문', 'سؤال'])(
    '%s: somebody asks',
    (label) => expect(kind(label)).toBe('question'),
  )

  it.each(['Reply', 'Жауап', 'Отговор', 'Respuesta', 'Cevap', '回答', 'جواب'])('%s: somebody answers', (label) => {
    expect(kind(label)).toBe('answer')
  })

  it.each(['Reporters', 'Member of the press', 'Журналистка', 'Тілші', 'Periodista', 'Gazeteci', '记者'])(
    '%s: the press asks',
    (label) => expect(kind(label)).toBe('press'),
  )

  it.each(['Host', 'Ведущая', 'Жүргізуші', 'Animatrice', 'Prowadząca', '司会'])('%s: somebody leads', (label) => {
    expect(kind(label)).toBe('moderator')
  })

  it.each([
    'Voice from the floor',
    'Several hon. members',
    'Government members',
    'Unidentified speaker',
    'Interpreter',
    'Реплика из зала',
    'Переводчик',
    'Залдан дауыс',
    'Zwischenruf',
    'Plusieurs voix',
    'Balsas iš salės',
    'Hlas z pléna',
    '観客',
  ])('%s: a voice', (label) => expect(kind(label)).toBe('unnamed'))

  it('asks for a paper, with the word for it between', () => {
    expect(kind('Journalist with the Selby Post')).toBe('press')
    expect(kind('Журналист телеканала «Причал»')).toBe('press')
    expect(kind('Journalist against the Selby Post')).not.toBe('press')
  })

  it.each([
    ['В', 'letter'],
    ['С', 'letter'],
    ['Ж', 'letter'],
    ['P', 'letter'],
    ['D', 'letter'],
    ['F', 'letter'],
    ['R', 'letter'],
    ['О', 'letter'],
  ])('%s: perhaps a question or an answer', (label, found) => expect(kind(label)).toBe(found))
})

describe('words before a colon that name nobody', () => {
  it.each([
    'NB',
    'Sixth',
    'For example',
    'Theme',
    'However',
    'Annex',
    'Chapter',
    'Why',
    'Excellencies',
    'Thesis',
    'Location',
    'Key Figures',
    'Примечание',
    'Во-вторых',
    'Например',
    'Завтра',
    'Заключение',
    'Коллеги',
    'Ескерту',
    'Біріншіден',
    'Назар Аударыңыз',
    'Мекенжай',
    'Достар',
    'Hinweis',
    'Deuxièmement',
    '摘要',
  ])('%s', (label) => expect(kind(label)).toBeUndefined())

  it.each([
    ['a body', 'Selby Assembly'],
    ['a state', 'Ormond Republic'],
    ['a meeting', 'Selby Summit'],
    ['a paper', 'Annual Minutes'],
    ['what is of the world', 'Global Ormond'],
    ['a side of the world', 'Northern Ormond'],
    ['news', 'Selby News'],
    ['a place', 'Selby River'],
    ['those who are addressed', 'Dear Ormond'],
    ['small words', 'Then With Ormond'],
    ['praise', 'Best Ormond'],
    ['a part', 'Phase Ormond'],
    ['a month', 'March Ormond'],
    ['a month in Russian', 'Март Ормонд'],
    ['a day of the week', 'Monday Ormond'],
    ['a day of the week in Russian', 'Среда Ормонд'],
    ['a body in Russian', 'Ормондский Совет'],
    ['a law in Russian', 'Ормондский Закон'],
    ['those who are addressed in Russian', 'Уважаемые Ормондцы'],
    ['words in Russian', 'Каждый Ормонд'],
    ['a body in Kazakh', 'Ормонд Кеңес'],
    ['a plan in Kazakh', 'Ормонд Жоба'],
    ['words in Kazakh', 'Барлық Ормонд'],
  ])('are no name with %s: %s', (_what, label) => expect(kind(label)).toBeUndefined())
})

describe('an article before an office', () => {
  it.each(['The President', 'Le Président', 'El Presidente', 'Der Präsident', 'Il Presidente', 'O Presidente'])(
    'means nothing: %s',
    (label) => expect(kind(label)).toBe('office'),
  )
})

describe('a line that begins a turn', () => {
  it.each([
    ['MODERATOR: We go on with one two three four', true],
    ['MODERATOR: We go on with one two three', false],
    ['MODERATOR: “We go on.”', true],
    ['MODERATOR: We go on. And then', false],
    ['MODERATOR: One  two  three  four', false],
    ['Answer', true],
    ['Question:', true],
    ['MODERATOR', false],
    ['MODERATOR:', false],
  ])('%s: %j', (text, begins) => expect(beginsTurn(text)).toBe(begins))
})
