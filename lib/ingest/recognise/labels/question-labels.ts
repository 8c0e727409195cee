import { type LabelParts, labelInTitleCase } from './label-parts.ts'
import type { LabelRule } from './label-rule.ts'
import {
  answerWords,
  letterPairs,
  moderatorWords,
  paperWords,
  pressWords,
  questionWords,
  unnamedWords,
} from './speaker-label-words.ts'

/*
 * Labels that name a part in a talk and nobody by name: who asks, who answers, who leads it, a voice from the hall.
 */

const figureAfter = /(?:(?<!\s)\s+)?(?:[#№]\s*)?\d{1,3}$/u

/** Whether words are one of the set, with a figure after them or not. */
function isOneOf(set: ReadonlySet<string>, folded: string): boolean {
  return set.has(folded) || set.has(folded.replace(figureAfter, ''))
}

const letters = new Set(letterPairs.flat())

export const letterLabel: LabelRule = {
  id: 'letter',
  read: ({ folded, base, separator }) =>
    separator === 'colon' && letters.has(folded) && folded !== 'q' && [...base].length === 1
      ? { kind: 'letter', who: folded, sure: false }
      : undefined,
  examples: { yes: ['В: Что будет?', 'A: They come next.'], no: ['Q: And then?', 'Вопрос: Что будет?'] },
}

const prepositionsOfQuestions = ['from', 'by', 'от', 'из', 'de', 'von']

/** "Q12 Mrs Halm": the number of a question before who asks it, as committees print their evidence. */
const numberedQuestion = /^q\s?\d{1,4}\s+\p{L}[\p{L}’'.-]*(?:\s+\p{L}[\p{L}’'.-]*){0,4}\s*$/u

function asks({ base, separator }: LabelParts): boolean {
  const folded = base.toLowerCase().replace(/^the /, '')
  if (isOneOf(questionWords, folded)) return separator !== 'stop' || folded.length <= 9
  const [first = '', second = ''] = folded.split(' ')
  if (separator === 'colon' && numberedQuestion.test(folded)) return true
  return separator === 'colon' && questionWords.has(first) && prepositionsOfQuestions.includes(second)
}

export const questionLabel: LabelRule = {
  id: 'question',
  read: (parts) => (asks(parts) ? { kind: 'question', who: 'questioner', sure: true, ofRecord: false } : undefined),
  examples: {
    yes: [
      'Q: And then?',
      'Q. And then?',
      'Q Thank you. And then?',
      'Q2: And then?',
      'QUESTION: And then?',
      'Q12 Mrs Halm: And then?',
      'Question (through interpreter): And then?',
      'Question from the Selby Post: And then?',
      'Вопрос: А потом?',
      'ВОПРОС (через переводчика): А потом?',
      'Сұрақ: Содан кейін ше?',
      'Frage: Und dann?',
      '问：然后呢？',
    ],
    no: ['A question: and then?', 'The question is this: and then?', 'Questions remain. And then?', 'Quay: two boats.'],
  },
}

export const answerLabel: LabelRule = {
  id: 'answer',
  read: ({ folded, separator }) =>
    isOneOf(answerWords, folded) && (folded.length <= 9 || separator === 'colon')
      ? { kind: 'answer', who: 'answer', sure: true, ofRecord: false }
      : undefined,
  examples: {
    yes: ['A. They come next.', 'ANSWER: They come next.', 'Ответ: Потом.', 'Жауап: Содан кейін.', '答：以后。'],
    no: ['A boat comes next.', 'My answer: it comes next.', 'Ответ прост: потом.'],
  },
}

/** "JOURNALIST 2", "Корреспондент газеты «Причал»". */
function isPress({ base, folded, separator }: LabelParts): boolean {
  if (separator === 'stop') return false
  if (isOneOf(pressWords, folded)) return true
  const [first = '', ...rest] = base.split(/\s+/)
  const ofPaper = rest.every((word) => /^[«“"]|^\p{Lu}/u.test(word) || paperWords.has(word) || /[»”"]$/u.test(word))
  return separator === 'colon' && rest.length < 7 && ofPaper && pressWords.has(first.toLowerCase())
}

export const pressLabel: LabelRule = {
  id: 'press',
  read: (parts) => (isPress(parts) ? { kind: 'press', who: 'questioner', sure: true, ofRecord: false } : undefined),
  examples: {
    yes: [
      'REPORTER 2: And who will pay?',
      'JOURNALIST: And who will pay?',
      'Journalist (Selby Post): And who will pay?',
      'Корреспондент: Кто заплатит?',
      'Корреспондент газеты «Причал»: Кто заплатит?',
      'Тілші: Кім төлейді?',
      '记者：谁来付钱？',
    ],
    no: [
      'The reporter asked this: who pays?',
      'Press contact: the harbour office.',
      'Журналист спросил: кто заплатит?',
    ],
  },
}

export const moderatorLabel: LabelRule = {
  id: 'moderator',
  read: ({ folded, base, separator, beside }) =>
    isOneOf(moderatorWords, folded) && separator !== 'stop'
      ? { kind: 'moderator', who: labelInTitleCase(base), beside, sure: true, ofRecord: false }
      : undefined,
  examples: {
    yes: [
      'MODERATOR: The floor is yours.',
      'Ведущий: Вам слово.',
      'Жүргізуші: Сөз сізде.',
      '主持人: 请讲。',
      '主持人：请讲。',
    ],
    no: ['The host was late: it rained.', 'Operator error: the gate stayed open.'],
  },
}

export const unnamedLabel: LabelRule = {
  id: 'unnamed',
  read: ({ folded, base, separator }) =>
    isOneOf(unnamedWords, folded) && separator !== 'stop'
      ? { kind: 'unnamed', who: labelInTitleCase(base), sure: separator === 'colon' && !/^all$/.test(folded) }
      : undefined,
  examples: {
    yes: ['Hon. Members: Hear, hear.', 'Голос из зала: Громче!', 'A VOICE: Louder!', 'Залдан: Қаттырақ!'],
    no: ['The voice of the sea: a poem.', 'Members shall pay. All of them.'],
  },
}
