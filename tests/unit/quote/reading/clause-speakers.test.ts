import { describe, expect, it } from 'vitest'
import { speakersOfClause } from '#lib/quote/reading/clause-speakers.ts'

const found = (text: string, side: 'before' | 'between' | 'after') => [
  ...new Set(speakersOfClause(text, side, []).map(({ start, end }) => text.slice(start, end))),
]

describe('the name of who speaks around quotation marks', () => {
  it.each([
    ['before', 'As noted Tomas Ennis in 1962, ', ['Tomas Ennis']],
    ['before', 'Как отметил Глеб Зотов 2 июня 2008 года, ', ['Глеб Зотов']],
    ['before', 'Глеб Зотов 2020 жылы былай деді: ', ['Глеб Зотов']],
    ['before', 'Tomas Ennis in his speech of 1962: ', ['Tomas Ennis']],
    ['before', 'Ana Verell left. Tomas Ennis said in 1962: ', ['Tomas Ennis']],
    ['before', 'Tomas Ennis said so. The weir fell: ', []],
    ['before', 'To Tomas Ennis, in 1962: ', []],
    ['after', ', said Tomas Ennis in 1962. Ana Verell told the council nothing.', ['Tomas Ennis']],
    ['after', ' — сказал Глеб Зотов в 2008 году.', ['Глеб Зотов']],
    ['between', ', said Tomas Ennis, ', ['Tomas Ennis']],
    ['between', ', and the weir of Selby, ', []],
    ['before', '', []],
  ] as const)('%s the words: %s', (side, text, names) => {
    expect(found(text, side)).toEqual(names)
  })
})
