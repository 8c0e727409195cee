import { describe, expect, it } from 'vitest'
import { hasKazakhLetter, languageOfWord } from '#lib/text/word-language.ts'

describe('the language whose forms a word has', () => {
  it.each([
    ['weir', 'en', 'en'],
    ['weir', 'EN-GB', 'en'],
    ['мост', 'en', 'ru'],
    ['көпір', 'en', 'kk'],
    ['көпір', 'ru', 'kk'],
    ['мост', 'kk', 'kk'],
    ['weir', 'ru', 'en'],
    ['міст', 'uk', 'uk'],
  ])('%s in a text of %s: %s', (word, language, own) => expect(languageOfWord(word, language)).toBe(own))
})

it('knows the letters that Kazakh has and Russian has not, large and small', () => {
  expect(['Өзен', 'өзен', 'мост', 'weir'].map(hasKazakhLetter)).toEqual([true, true, false, false])
})
