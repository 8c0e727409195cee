import { expect, it } from 'vitest'
import { comparedText } from '#lib/compare/compared-text.ts'
import { comparedLanguage, languagesDiffer } from '#lib/compare/languages.ts'
import { relationOf } from '#lib/compare/relation.ts'
import type { ArchiveDocument, Paragraph } from '#lib/domain/document.ts'

const paragraph = (id: string, more: Partial<Paragraph> = {}): Paragraph => {
  return { type: 'paragraph', id, form: 'plain', text: `Words of ${id}`, ...more }
}

it('compares what somebody says, by the numbers that the page has', () => {
  const document: ArchiveDocument = {
    id: 'd-0000001',
    slug: 'on-the-weir',
    title: 'On the weir',
    kind: 'speech',
    language: 'en',
    source: { file: 'weir.txt', sha256: '', lineage: 'weir.txt', lines: [1, 9] },
    basis: {},
    blocks: [
      { type: 'heading', id: 'h-0000001', level: 2, text: 'The weir' },
      paragraph('p-1'),
      paragraph('p-2', { text: '(Applause.)' }),
      paragraph('p-3', { withdrawn: true }),
      { type: 'divider' },
      paragraph('p-4', { voice: 'publisher' }),
    ],
  }
  expect(comparedText(document)).toEqual({
    language: 'en',
    paragraphs: [
      { id: 'p-1', number: 1, text: 'Words of p-1' },
      { id: 'p-4', number: 4, text: 'Words of p-4' },
    ],
  })
})

it('compares texts of one language, whatever its region', () => {
  expect(languagesDiffer('en-GB', 'en')).toBe(false)
  expect(languagesDiffer('en', 'ru')).toBe(true)
  expect(languagesDiffer(undefined, 'ru')).toBe(false)
  expect(comparedLanguage(undefined, 'ru-KZ')).toBe('ru')
  expect(comparedLanguage(undefined, undefined)).toBe('en')
})

it('tells the same words from other words and from telling', () => {
  const words = 'The weir at Tarn will be rebuilt of oak before the winter comes'
  expect(relationOf([words, `${words}, I trust`], [1, 1], 1)).toBe('kept')
  expect(relationOf([words, 'Before winter, oak will make the Tarn weir new'], [0.6, 0.5], undefined)).toBe('reworded')
  expect(relationOf([words, 'The Tarn weir'], [0.2, 1], 4)).toBe('told')
  expect(relationOf([words, 'The Tarn weir'], [0.2, 1], 2)).toBe('perhaps')
})
