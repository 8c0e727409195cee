import { describe, expect, it } from 'vitest'
import english from '#lib/i18n/en.json'
import kazakh from '#lib/i18n/kk.json'
import type { MessageTree } from '#lib/i18n/message.ts'
import { createReword } from '#lib/i18n/reword.ts'
import russian from '#lib/i18n/ru.json'

const files: Record<string, MessageTree> = { en: english, ru: russian, kk: kazakh }
const reword = (from: string, to: string) =>
  createReword({ language: from, messages: files[from] ?? {} }, { language: to, messages: files[to] ?? {} })
const toRussian = reword('en', 'ru')

describe('words of the interface in another language', () => {
  it.each([
    ['5 paragraphs', '5 абзацев'],
    ['1,234 paragraphs', '1 234 абзаца'],
    ['14 May 2019', '14 мая 2019'],
    ['May 2019', 'май 2019'],
    ['c. 1862', 'примерно 1862'],
    ['Kazakh', 'казахский'],
  ])('"%s" is "%s"', (text, other) => {
    expect(toRussian.sure(text)?.replaceAll(/\s/gu, ' ')).toBe(other)
  })

  it('numbers choose the form of the other language', () => {
    const said = [1, 2, 5, 21].map((count) => toRussian.sure(`${count} paragraph${count === 1 ? '' : 's'}`))
    expect(said.map((one) => one?.replaceAll(/\s/gu, ' '))).toEqual(['1 абзац', '2 абзаца', '5 абзацев', '21 абзац'])
  })

  it.each([
    'Letter of 1870',
    'Speaker of the Assembly',
    'Measuring and Teaching',
    '18 of 2024, for the good name of a person',
    '2019',
    '',
  ])('"%s" is none', (text) => {
    expect(toRussian.sure(text)).toBeUndefined()
  })

  it('of several messages with one text that differ elsewhere, takes only the one that is hinted', () => {
    expect(toRussian.sure('Cite')).toBeUndefined()
    expect(toRussian.sure('Cite', 'cite.cite')).toBe('Цитировать')
  })

  it('a value that is not known stays as it is, and only where the message has words enough', () => {
    expect(toRussian.sure('read by the rule “by the moon”')).toBeUndefined()
    expect(toRussian.likely('read by the rule “by the moon”')).toBe('прочитано по правилу «by the moon»')
    expect(toRussian.likely('Letter of Ivo')).toBeUndefined()
  })

  it('a date is read by itself where other words are the record’s', () => {
    expect(toRussian.date('6 March 2024')?.replaceAll(/\s/gu, ' ')).toBe('6 марта 2024')
    expect(toRussian.date('6 paragraphs')).toBeUndefined()
    expect(toRussian.date('June 3')).toBeUndefined()
  })
})
