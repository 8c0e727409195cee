import { describe, expect, it } from 'vitest'
import { interfaceLanguages } from '#lib/i18n/language-tags.ts'
import { sayIn } from '#lib/i18n/languages.ts'
import { nameLetters } from '#lib/site/name-letters.ts'

const lettersIn = (language: string, ...names: string[]) => {
  const letters = nameLetters(sayIn(language))
  return names.map((name) => letters.of(name)).join(' ')
}

describe('the letters of names', () => {
  it('are those of their own writing, in each language', () => {
    const names = ['Ana', 'Жаров', 'Әлия', 'Ғалым', 'Ұлан', 'һәм', 'Өмір', 'Іле', 'Йонас', 'Ёлкина']
    for (const language of ['en', 'ru', 'kk']) expect(lettersIn(language, ...names)).toBe('A Ж Ә Ғ Ұ Һ Ө І Й Ё')
  })

  it('leave out marks that make no letter of their own', () => {
    expect(lettersIn('en', 'Étienne', 'Örn', 'Łukasz', 'Žofia', 'Їжак')).toBe('E O Ł Z І')
    expect(lettersIn('en', 'Йонас'.normalize('NFD'))).toBe('Й')
  })

  it('are found behind what is no letter, and say what is a figure or of a script without letters', () => {
    expect(lettersIn('en', '“The Weir”', '«Мост»', '3rd Committee', '東京', 'Ὅμηρος', 'თამარ', '…')).toBe(
      'T М 0-9 other Ο თ other',
    )
  })

  it('stand in the order of the language: its own script first, figures before all, the rest at the end', () => {
    const order = (language: string) =>
      ['other', 'Я', 'Z', 'І', 'Ә', 'A', 'Б', '0-9', 'А'].sort(nameLetters(sayIn(language)).compare).join(' ')
    expect(order('en')).toBe('0-9 A Z А Ә Б І Я other')
    expect(order('ru')).toBe('0-9 А Ә Б І Я A Z other')
    expect(order('kk')).toBe('0-9 А Ә Б І Я A Z other')
  })

  it('say what sorts as one', () => {
    const { isSame } = nameLetters(sayIn('ru'))
    expect([isSame('Е', 'Ё'), isSame('И', 'Й'), isSame('А', undefined)]).toEqual([true, false, false])
  })

  it('are said as they are, and in words where there are none', () => {
    expect(['Ә', 'other'].map(nameLetters(sayIn('en')).label)).toEqual(['Ә', 'Other scripts'])
  })
})

/** Letters for an index as CLDR 48.2 has them (cldr-misc-full, main/LANGUAGE/characters.json, `index`); `ЕЁ` is one heading. */
const indexLetters: Readonly<Record<string, string>> = {
  en: 'A B C D E F G H I J K L M N O P Q R S T U V W X Y Z',
  ru: 'А Б В Г Д ЕЁ Ж З И Й К Л М Н О П Р С Т У Ф Х Ц Ч Ш Щ Ы Э Ю Я',
  kk: 'А Ә Б В Г Ғ Д Е Ё Ж З И Й К Қ Л М Н Ң О Ө П Р С Т У Ұ Ү Ф Х Һ Ц Ч Ш Щ Ъ Ы І Ь Э Ю Я',
}

it.each(interfaceLanguages)(
  'letters of lists in "%s" are those of CLDR, and letters of one heading sort as one',
  (language) => {
    const say = sayIn(language)
    const headings = indexLetters[language]?.split(' ') ?? []
    expect(say('language.alphabet').replaceAll(' ', '')).toBe(headings.join(''))
    for (const [first = '', ...others] of headings)
      expect(others.every((letter) => nameLetters(say).isSame(first, letter))).toBe(true)
  },
)
