import type { Span } from '#lib/domain/ledger.ts'
import type { Hints } from '#lib/ingest/read/hints.ts'
import { wordPattern } from '#lib/ingest/recognise/word-patterns.ts'
import type { Draft } from '#lib/ingest/source-segment.ts'

/** Fewer bold questions may be a speaker's own, set apart. */
const least = 2

const talks = wordPattern(
  [
    ...['interview', 'interviewed', 'questions and answers', 'question and answer', 'q&a', 'conversation with'],
    ...['press conference', 'интервью', 'беседа', 'вопросы и ответы', 'ответы на вопросы', 'пресс-конференция'],
    ...['сұхбат', 'сұхбаты', 'сұрақ-жауап', 'entretien', 'entrevista', 'interview mit', 'gespräch mit', 'інтерв’ю'],
  ],
  'anywhere',
)
/** Words that speak to one who is asked. */
const asked = wordPattern(
  [
    ...['you', 'your', 'yours', 'вы', 'вас', 'вам', 'вами', 'ваш', 'ваша', 'ваше', 'ваши', 'вашей', 'сіз', 'сізге'],
    ...['сіздің', 'сізді', 'сізден', 'сізше', 'vous', 'votre', 'vos', 'usted', 'ustedes', 'ihnen', 'você', 'ви', 'вам'],
  ],
  'anywhere',
)
const question = /[?？؟]["”»’)\]]*$/u

/**
 * Gives questions that a page or a document sets in bold, with the answers in plain letters below, to who asks: in a talk that
 * says it is one, or where they are put to somebody ("What do you …?"). A speaker's own question stays the speaker's.
 */
export function attributeBoldQuestions(drafts: Draft[], title: string, hints: Hints | undefined): Draft[] {
  const bold = (hints?.headings ?? []).filter((heading) => heading.bold)
  if (bold.length < least) return drafts
  const isBold = (draft: Draft) => bold.some((place) => draft.spans.some((span) => overlaps(span, place)))
  const set = drafts.filter(isBold)
  const questions = new Set(
    drafts.filter((draft, index) => {
      const next = drafts[index + 1]
      const isQuestion = draft.type === 'paragraph' && !draft.voice && question.test(draft.text) && isBold(draft)
      return isQuestion && next?.type === 'paragraph' && !isBold(next)
    }),
  )
  const put = [...questions].filter(({ text }) => asked.test(text))
  if (questions.size < least || questions.size * 2 <= set.length) return drafts
  if (!talks.test(title) && put.length < least) return drafts
  return drafts.map((draft) => (questions.has(draft) ? { ...draft, voice: 'questioner' } : draft))
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}
