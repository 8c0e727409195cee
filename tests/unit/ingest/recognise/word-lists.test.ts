import { expect, it } from 'vitest'
import { splitPhrases, splitWords } from '#lib/ingest/recognise/word-lists.ts'

it('has the words of a list, over lines and wide space, and none that is empty', () => {
  expect(splitWords('  oar weir \n  ferry ')).toEqual(['oar', 'weir', 'ferry'])
  expect(splitWords(' ')).toEqual([])
})

it('has phrases apart by bars or semicolons, without the space about them, and none that is empty', () => {
  expect(splitPhrases('old weir| new  ferry ; oar|')).toEqual(['old weir', 'new  ferry', 'oar'])
  expect(splitPhrases('')).toEqual([])
})
