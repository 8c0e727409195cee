import { describe, expect, it } from 'vitest'
import { translationProblems, translationsOf } from '#lib/archive/translations.ts'
import type { ArchiveDocument } from '#lib/domain/document.ts'
import { documentWith } from './invented.ts'

const one = (number: number, language: string | undefined, translationOf?: number): ArchiveDocument => {
  const { language: _, ...plain } = documentWith({ id: `d-000000${number}`, slug: `text-${number}` })
  return {
    ...plain,
    ...(language !== undefined && { language }),
    ...(translationOf !== undefined && { translationOf: `d-000000${translationOf}` }),
  }
}
const problems = (...documents: ArchiveDocument[]) => translationProblems(documents).map(({ message }) => message)
const numbers = (of: number, ...documents: ArchiveDocument[]) =>
  translationsOf(documents)
    .get(`d-000000${of}`)
    ?.map(({ id }) => Number(id.slice(-1)))

describe('the translations of a document', () => {
  it('are the others of its kind, the original first, then by language', () => {
    const all = [one(3, 'ru', 2), one(4, 'kk', 2), one(2, 'en'), one(1, 'en')]
    expect(numbers(2, ...all)).toEqual([4, 3])
    expect(numbers(3, ...all)).toEqual([2, 4])
    expect(numbers(4, ...all)).toEqual([2, 3])
    expect(numbers(1, ...all)).toBeUndefined()
    expect(problems(...all)).toEqual([])
  })

  it.each([
    ['the document itself', [one(1, 'ru', 1)], 'the document itself'],
    ['no document', [one(1, 'ru', 9)], 'no document of this archive'],
    ['another translation', [one(1, 'en'), one(2, 'ru', 1), one(3, 'kk', 2)], 'itself a translation, of d-0000001'],
    ['the same language', [one(1, 'ru'), one(2, 'ru', 1)], 'the same language (ru)'],
    ['an unknown language', [one(1, undefined), one(2, 'ru', 1)], 'not known'],
    ['a withdrawn text', [{ ...one(1, 'en'), withdrawn: { reason: 'asked' } }, one(2, 'ru', 1)], 'withdrawn'],
  ])('are not taken where they name %s, and that is said', (_, documents, message) => {
    expect(problems(...documents)).toEqual([expect.stringContaining(message)])
    expect(translationsOf(documents).get(documents.at(-1)?.id ?? '')).toBeUndefined()
  })
})
