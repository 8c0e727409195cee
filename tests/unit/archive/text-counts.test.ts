import { expect, it } from 'vitest'
import { countTexts } from '#lib/archive/text-counts.ts'
import { documentWith, paragraph } from './invented.ts'

it('counts paragraphs and words, with figures, in any script, without punctuation', () => {
  const blocks = [
    { type: 'heading', id: 'h-1', level: 2, text: 'Water, first' } as const,
    paragraph('p-1', 'We counted 312 wells — no more.'),
    { type: 'divider' } as const,
    paragraph('p-2', 'Су — өмір көзі'),
  ]
  expect(countTexts([documentWith({ blocks }), documentWith()])).toEqual({ documents: 2, paragraphs: 2, words: 11 })
})

it('counts nothing that was withdrawn, which no search finds', () => {
  const blocks = [
    paragraph('p-1', 'We counted 312 wells.'),
    { ...paragraph('p-2', 'Withdrawn by the editor.'), withdrawn: true },
  ]
  expect(countTexts([documentWith({ blocks })])).toMatchObject({ paragraphs: 1, words: 4 })
})
