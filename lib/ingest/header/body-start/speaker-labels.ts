import { question } from '#lib/ingest/header/lexicon/matchers.ts'
import { beginsTurn } from '#lib/ingest/recognise/labels/speaker-label.ts'
import type { BodyStartRule } from './rule.ts'

/** "Mr BRANDT (Ferris–Treasurer)-", the words on the next line; its first word may be misread. */
const title = String.raw`^(?:M\p{L}{1,3}|Sir|Dr|Senator|Hon)\.?\s`
const member = new RegExp(String.raw`${title}[\p{L} .]{0,100}\p{Lu}{3}[\p{L} ]{0,60}\(\s?\p{L}+[- –—]`, 'u')

export const questionOrAnswer: BodyStartRule = {
  id: 'question-or-answer',
  first: true,
  test: ({ text }) =>
    question.test(text) && (/\p{L}{2}.*\p{L}{2}/u.test(text.replace(question, '')) || /:$/.test(text)),
  examples: {
    yes: [
      'Briefing by Ana Verell\nQUESTION: QUAYS AND LAMPS',
      'Briefing\n12 May 2019\nQ: What of the quays?',
      'Брифинг\nВопрос: Что с причалами?',
      'Брифинг\nСұрақ: Айлақтар ше?',
    ],
    no: ['Briefing\nQ&A', 'Questions of Ormond'],
  },
}

export const labelOfSpeaker: BodyStartRule = {
  id: 'label-of-a-speaker',
  first: true,
  test: ({ text }, { kind }) => kind !== 'field' && (beginsTurn(text) || member.test(text)),
  examples: {
    yes: [
      'Debate\nMr BRANDT (Ferris—Treasurer) (3.18 pm)—I welcome the report.',
      'Debate\nMr BRANDT ( Ferris-Treasurer)-',
      'Debate\nMrs. VERELL. Mr. President, the quays are old.',
      'Debate\nTHE PRESIDENT: Good morning.',
      'Debate\nThe Deputy Speaker: The member has the word.',
      'Debate\nHON. O. BRANDT.- I move the motion.',
      'Debate\nRIED A. (Selby). We begin with the quays.',
      'Брифинг\nО. Брандт: Они откроются осенью.',
      'Брифинг\nПредседатель: Слово имеет министр портов.',
    ],
    no: [
      'Remarks\nItem 8: General Debate',
      'Delivered by: Ana Verell',
      'Harbours: a way to live',
      'Speech by\nMr. O. Brandt',
    ],
  },
}
