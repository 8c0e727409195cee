import { describe, expect, it } from 'vitest'
import { english } from '#lib/i18n/english.ts'
import type { MessageTree } from '#lib/i18n/message.ts'
import { createSay, type MessageKey } from '#lib/i18n/say.ts'

/** A language of a few messages; their keys are those of English. */
const russian = createSay('ru', {
  language: { locale: 'ru-RU' },
  common: { and: '{before} и {last}', or: '{before} или {last}' },
  counts: {
    documents: {
      one: '{count} документ',
      few: '{count} документа',
      many: '{count} документов',
      other: '{count} документа',
    },
  },
  found: {
    paragraphs: {
      text: '{paragraphs} в {documents}',
      paragraphs: {
        one: '{paragraphs} абзац',
        few: '{paragraphs} абзаца',
        many: '{paragraphs} абзацев',
        other: '{paragraphs} абзаца',
      },
      documents: {
        one: '{documents} документе',
        few: '{documents} документах',
        many: '{documents} документах',
        other: '{documents} документа',
      },
    },
  },
  lists: { pageOf: 'Страница {page} из {pages}' },
} satisfies MessageTree)

describe('a message', () => {
  it('has its values where its placeholders are', () => {
    expect(russian('lists.pageOf', { page: 2, pages: 10 })).toBe('Страница 2 из 10')
  })

  it('writes numbers as the language does, and text as it is', () => {
    expect(english('lists.pageOf', { page: 1234, pages: '1234' })).toBe('Page 1,234 of 1234')
    expect(russian('lists.pageOf', { page: 12345, pages: 1 })).toBe('Страница 12\u00A0345 из 1')
  })

  it.each([
    [1, '1 документ'],
    [3, '3 документа'],
    [5, '5 документов'],
    [11, '11 документов'],
    [21, '21 документ'],
  ])('takes the form of %i', (count, words) => {
    expect(russian('counts.documents', { count })).toBe(words)
  })

  it('takes a form for each of several numbers', () => {
    expect(russian('found.paragraphs', { paragraphs: 2, documents: 1 })).toBe('2 абзаца в 1 документе')
    expect(english('found.paragraphs', { paragraphs: 1, documents: 2 })).toBe('1 paragraph in 2 documents')
  })

  it('leaves values that look like placeholders as they are', () => {
    expect(russian('lists.pageOf', { page: '{pages}', pages: '$&' })).toBe('Страница {pages} из $&')
  })

  it('that was not handed down is an error that names it', () => {
    expect(() => russian('titles.search')).toThrow('no message "titles.search" in "ru"')
    expect(() => english('no.such' as MessageKey)).toThrow('no message "no.such"')
  })
})

describe('the words of a language', () => {
  it('join names', () => {
    expect(english.list(['A', 'B', 'C'])).toBe('A, B and C')
    expect(english.list(['A'])).toBe('A')
    expect(english.list([])).toBe('')
    expect(russian.list(['А', 'Б', 'В'])).toBe('А, Б и В')
    expect(english.alternatives(['A', 'B'])).toBe('A or B')
  })

  it('give what comes before each of some names', () => {
    expect(english.separators(3)).toEqual(['', ', ', ' and '])
    expect(russian.separators(2)).toEqual(['', ' и '])
  })

  it('write shares, and none of what is there as nothing', () => {
    expect(english.share(1, 2)).toBe('50%')
    expect(english.share(1, 100_000)).toBe('< 0.1%')
    expect(english.share(0, 0)).toBe('0%')
    expect(russian.share(1, 100_000)).toMatch(/^< 0,1\s%$/u)
  })

  it('name languages', () => {
    expect(english.languageName('kk')).toBe('Kazakh')
    expect(russian.languageName('kk')).toBe('казахский')
  })
})
