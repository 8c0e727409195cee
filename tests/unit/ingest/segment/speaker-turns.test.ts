import { describe, expect, test } from 'vitest'
import { attributePreamble } from '#lib/ingest/segment/publisher-preamble.ts'
import { attributeTurns } from '#lib/ingest/segment/speaker-turns.ts'
import type { Draft } from '#lib/ingest/source-segment.ts'

const draft = (text: string): Draft => ({ type: 'paragraph', spans: [], line: 1, text, level: 2, form: 'plain' })

function voices(texts: string[], speaker?: string, role?: string): (string | undefined)[] {
  return attributeTurns(texts.map(draft), speaker, role).map(({ voice }) => voice)
}

describe('a transcript', () => {
  test('of several speakers of one document has their whole names where labels have the surname', () => {
    const texts = ['MAYOR VERELL: Good morning.', 'GOVERNOR RIED: And a long one.', 'MAYOR SANDOR: Indeed.']
    const speakers = ['Ana Verell', 'Tomas Ried']
    expect(attributeTurns(texts.map(draft), undefined, undefined, speakers).map(({ voice }) => voice)).toEqual([
      'Ana Verell',
      'Tomas Ried',
      'Sandor',
    ])
  })

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
  test('knows a name with its office and a colon on a line of their own, though neither recurs', () => {
    const texts = ['The council met.', 'Ted Marsh, Treasurer:', 'We have no oars.', 'Ana Moss, Mayor:', 'We buy some.']
    expect(voices(texts).slice(1)).toEqual(['Ted Marsh', 'Ted Marsh', 'Ana Moss', 'Ana Moss'])
  })
  test('takes one such line for no transcript', () => {
    expect(voices(['I met her.', 'Ana Moss, Mayor:', 'a good name for a boat.'])).toEqual([
      undefined,
      undefined,
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

describe('questions and answers', () => {
  test.each([
    ['letters', 'Q: Will it hold?', 'A: It will.'],
    ['letters with stops', 'Q. Will it hold?', 'A. It will.'],
    ['words in capitals', 'QUESTION: Will it hold?', 'ANSWER: It will.'],
    ['Russian', 'Вопрос: Она выдержит?', 'Ответ: Выдержит.'],
    ['Russian letters', 'В: Она выдержит?', 'О: Выдержит.'],
    ['Kazakh', 'Сұрақ: Ол шыдай ма?', 'Жауап: Шыдайды.'],
    ['Chinese', '问：它会坚持吗？', '答：会。'],
    ['Spanish', 'Pregunta: ¿Aguantará?', 'Respuesta: Sí.'],
  ])('in %s: an answer is the speaker’s', (_, question, answer) => {
    expect(voices([question, answer, question, answer])).toEqual(['questioner', undefined, 'questioner', undefined])
  })
  test('an answer without a label is not the questioner’s', () => {
    expect(
      voices(['Q: Will it hold?', 'It will.', 'I am sure.', 'Q: Until when?', 'Until May.'], 'Ana Verell'),
    ).toEqual(['questioner', undefined, undefined, 'questioner', undefined])
  })
  test('a question of several paragraphs is one, where answers have labels', () => {
    const texts = [
      'Q: I have two questions.',
      'Will it hold?',
      'MS. VERELL: It will.',
      'Q: When?',
      'MS. VERELL: In May.',
    ]
    expect(voices(texts, 'Ana Verell')).toEqual(['questioner', 'questioner', undefined, 'questioner', undefined])
  })
  test('after a speech leave the speech to its speaker', () => {
    const texts = ['Good evening. We have mended the weir.', 'It holds.', 'Q: And the lamps?', 'DR. VERELL: They, too.']
    expect(voices(texts, 'Ana Verell')).toEqual([undefined, undefined, 'questioner', undefined])
  })
  test('that a speaker asks and answers are one speaker’s', () => {
    const ends = ['I was asked two things.', 'That is all.']
    for (const asked of [
      ['Question: what is old? The weir is.', 'Question: what is new? The lamps are.'],
      ['Question: What is old? Answer: The weir is.', 'Question: What is new? Answer: The lamps are.'],
      ['Q: What is old? A: The weir is.', 'Q: What is new? A: The lamps are.'],
      ['Вопрос: что старо? Плотина.', 'Вопрос: что ново? Фонари.'],
      ['My answer: the weir is old.', 'Answer: the lamps are new.'],
    ]) {
      expect(new Set(voices([ends[0] ?? '', ...asked, ends[1] ?? ''], 'Ana Verell'))).toEqual(new Set([undefined]))
    }
  })
  test('one who leads a talk asks, or only gives the word', () => {
    expect(voices(['Ведущий: Она выдержит?', 'А. Верель: Да.', 'Ведущий: Когда?', 'А. Верель: В мае.'])[0]).toBe(
      'questioner',
    )
    expect(voices(['MODERATOR: The floor is yours.', 'MS. VERELL: It holds.', 'MR. RIED: It does.'])[0]).toBe(
      'Moderator',
    )
  })
})

describe('in a debate each turn has its own voice', () => {
  test.each([
    [
      'with brackets and dashes',
      [
        'Mr RIED (Ferris—Prime Minister) (3.18 pm)—It holds.',
        'Mr IVO SANDOR (Selby) (3.20 pm)—I doubt it.',
        'Mr OSK SANDOR (Ormond) (3.21 pm)—I do not.',
        'The DEPUTY SPEAKER (Ms AB Halm)—Order!',
      ],
      ['Ried', 'Ivo Sandor', 'Osk Sandor', 'AB Halm'],
    ],
    [
      'with stops',
      ['Mr. RIED. Madam Chairman, it holds.', 'The CHAIRMAN. Thank you.', 'Ms. VERELL of Selby. I doubt it.'],
      ['Ried', 'The Chairman', 'Verell'],
    ],
    [
      'with a stop and a dash',
      ['HON. T. RIED.- Mr. Speaker, Sir, it holds.', 'HON. SPEAKER.- Order!', 'It does.'],
      ['T. Ried', 'Hon. Speaker', 'Hon. Speaker'],
    ],
    [
      'by full names once, then by surnames',
      ['Hon. Tomas Ried (Minister of Ports, Lib.): It holds.', 'The Speaker: Order.', 'Mr. Ried: It does.'],
      ['Tomas Ried', 'The Speaker', 'Tomas Ried'],
    ],
    [
      'in French',
      ['M. le Président. La séance est ouverte.', 'Mme Ana Verell. La digue tient.', 'M. le Président. Merci.'],
      ['M. le Président', 'Ana Verell', 'M. le Président'],
    ],
    [
      'in Russian',
      ['Председательствующий. Начинаем.', 'Рид Т. О. Плотина стоит.', 'Верель А.И. Сомневаюсь.'],
      ['Председательствующий', 'Рид Т. О.', 'Верель А.И.'],
    ],
    [
      'in Lithuanian',
      ['PIRMININKĖ (I. HALMIENĖ, TS-LKD). Pradedame.', 'T. RIEDAS (TS-LKD). Užtvanka laiko.'],
      ['I. Halmienė', 'T. Riedas'],
    ],
  ])('%s', (_, texts, expected) => {
    expect(voices(texts)).toEqual(expected)
  })
  test('of the same surname as the speaker there may be another', () => {
    const texts = ['Mr IVO SANDOR (Selby)—It holds.', 'Mr OSK SANDOR (Ormond)—I doubt it.']
    expect(voices(texts, 'Ivo Sandor')).toEqual([undefined, 'Osk Sandor'])
  })
})

describe('a label that no rule knows', () => {
  test('ends the voice before it', () => {
    const texts = [
      'Q: Will it hold?',
      'MS. VERELL: It will.',
      'KEEPER OF THE WEIR: It will not.',
      'MS. VERELL: We shall see.',
    ]
    expect(voices(texts, 'Ana Verell')).toEqual(['questioner', undefined, 'Keeper of the Weir', undefined])
  })
  test('is none where its words are ordinary ones, or nothing else is labelled', () => {
    expect(voices(['Clean Water: a right.', 'Safe Roads: a duty.', 'We want clean water and safe roads.'])).toEqual([
      undefined,
      undefined,
      undefined,
    ])
    expect(voices(['NOTE: it rained.', 'SOURCE: the board.'])).toEqual([undefined, undefined])
  })
})

describe('names on lines of their own', () => {
  test('are labels where they occur so again', () => {
    const texts = ['Ana Verell', 'It holds.', 'Tomas Ried', 'I doubt it.', 'Ana Verell', 'It does.', 'It will.']
    expect(voices(texts)).toEqual([
      'Ana Verell',
      'Ana Verell',
      'Tomas Ried',
      'Tomas Ried',
      'Ana Verell',
      'Ana Verell',
      'Ana Verell',
    ])
  })
  test('are headings where each occurs once', () => {
    expect(voices(['Ana Verell', 'She kept the weir.', 'Tomas Ried', 'He kept the ferry.'])).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ])
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

describe('what is above the first label', () => {
  const turns = ['Q: Will it hold?', 'MS. VERELL: It will.']
  test.each([
    'The following is the transcript of the talk.',
    'Below is the text of the interview.',
    'Ниже приводится стенограмма беседы.',
    'Төменде сұхбаттың мәтіні берілген.',
    'Ana Verell met the press in Ormond.',
  ])('is the publisher’s where it says so: %s', (above) => {
    expect(voices([above, ...turns], 'Ana Verell')[0]).toBe('publisher')
  })
  test.each(['Good morning.', 'We have mended the weir, and I thank the keepers.', 'The House met at ten o’clock.'])(
    'else it is not: %s',
    (above) => {
      expect(voices([above, ...turns], 'Ana Verell')[0]).toBeUndefined()
    },
  )
})

test('what a publisher says above a speech is the publisher’s', () => {
  const drafts = ['The session was held in writing.', 'The full text of her speech is as follows:', 'It held.'].map(
    draft,
  )
  expect(attributePreamble(drafts, 'speech').map(({ voice }) => voice)).toEqual(['publisher', 'publisher', undefined])
  expect(attributePreamble(drafts, 'report').every(({ voice }) => voice === undefined)).toBe(true)
})

describe('what publishers add', () => {
  const talk = ['Ana Verell: The gate is mended.', 'Ivo Sandor: Who pays?', 'Ana Verell: The towns pay, as ever.']
  const voicesBelow = (...below: string[]) => voices([...talk, ...below], 'Ana Verell').slice(talk.length)

  test.each([
    ['[End of transcript]'],
    ['Editor’s note: The mayor later corrected the figure.'],
    ['Source: minutes of the harbour board'],
    ['For further information contact the harbour office, 12 34.'],
    ['Notes to editors', 'The board was founded in 1790.'],
    ['Media contact: Osk Ford', '12 34, on weekdays'],
    ['Конец стенограммы', 'Порт Мерроу, 2019'],
    ['Қосымша ақпарат алу үшін: 12 34'],
    ['About the Harbour Board', 'The Harbour Board keeps the gates of the towns.'],
    ['This interview has been edited for length.', 'Source: Harbour Board'],
  ])('is theirs at the foot of a transcript: %s', (...below) => {
    expect(voicesBelow(...below)).toEqual(below.map(() => 'publisher'))
  })

  test.each([
    ['The end of the transcript is not the end of the work.'],
    ['For more information is what we asked, and we waited.'],
    ['Source of it all is the river.'],
    ['Contact', 'Our contact with the towns is good.'],
    ['Source: the river.', 'That is my answer.'],
  ])('is not what only sounds like it: %s', (...below) => {
    expect(voicesBelow(...below)).toEqual(below.map(() => undefined))
  })

  test('is theirs between two speakers, and the speaker goes on', () => {
    const texts = [...talk, 'Editor’s note: She meant the north gate.', 'We thank them.', 'Ivo Sandor: So do we.']
    expect(voices(texts, 'Ana Verell').slice(3)).toEqual(['publisher', undefined, 'Ivo Sandor'])
  })

  test('is theirs below a line across the page', () => {
    const line: Draft = { ...draft('* * *'), type: 'divider' }
    const drafts = [...talk.map(draft), line, draft('1 The figure is of 2018.'), draft('2 See the ledger.')]
    expect(attributeTurns(drafts, 'Ana Verell', undefined).map(({ voice }) => voice)).toEqual([
      ...[undefined, 'Ivo Sandor', undefined, undefined],
      ...['publisher', 'publisher'],
    ])
  })

  test('is nobody’s where no speech is', () => {
    expect(voices(['The board met.', 'Source: Harbour Board'])).toEqual([undefined, undefined])
  })
})
