import { expect, test } from 'vitest'
import { similarSpeakers } from '#lib/archive/similar-speakers.ts'
import { documentWith } from './invented.ts'

const { source } = documentWith()
const spoken = (speaker: string, collection = 'debates', qualifier?: string) =>
  documentWith({
    speaker,
    source: { ...source, collection },
    ...(qualifier && { namesAsWritten: [{ name: speaker, written: 'VERELL', qualifier }] }),
  })

test('names of one family that may be one person’s are named beside each other', () => {
  const similar = similarSpeakers([
    spoken('Verell (Ormond)', 'debates', 'Ormond'),
    spoken('Ana Verell'),
    spoken('Tomas Verell'),
    spoken('A. Verell'),
    spoken('Sandor'),
  ])
  expect(similar.get('Verell (Ormond)')).toEqual(['Ana Verell', 'Tomas Verell', 'A. Verell'])
  expect(similar.get('A. Verell')).toEqual(['Verell (Ormond)', 'Ana Verell'])
  expect(similar.get('Tomas Verell')).toEqual(['Verell (Ormond)'])
  expect(similar.has('Sandor')).toBe(false)
})

test('accents and collections', () => {
  expect(similarSpeakers([spoken('Ana Vérell'), spoken('Ana Verell')]).get('Ana Verell')).toEqual(['Ana Vérell'])
  expect(similarSpeakers([spoken('Verell', 'letters'), spoken('Ana Verell')]).size).toBe(0)
})
