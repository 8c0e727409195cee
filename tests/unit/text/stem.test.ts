import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { fold } from '#lib/text/fold.ts'
import { stem } from '#lib/text/stem.ts'

test.each([
  ['en', "bridge bridges bridge's"],
  ['en', 'promise promised promising promises'],
  ['en', 'nation nations'],
  ['ru', 'мост моста мостом мосты мостами'],
  ['ru', 'корь корью кори'],
  ['ru', 'президент президента президентом президенты'],
  ['kk', 'көпір көпірлер көпірлердің көпірге көпірден көпірмен көпірі көпіріміз көпіріміздегі'],
  ['kk', 'халық халқы халқының халыққа халықтар халқымыз'],
  ['kk', 'ел елдер елге еліміздің елінде елдегі'],
  ['kk', 'кітап кітабы кітаптар кітабын кітаптан'],
  ['kk', 'қала қалалар қаласы қаласында қаладан қалалардағы'],
  ['kk', 'жұмыс жұмысы жұмысын жұмыстар жұмысқа'],
  ['kk', 'қазақстан қазақстанның қазақстанмен қазақстанда қазақстандағы'],
  ['kk', 'дос достар достың досқа достан доспен доспыз достай'],
  ['kk', 'бала балалар баланың балаға баланы балада баладан баламен балаңыз баладай'],
  ['kk', 'қыз қыздар қыздың қызға қыздан қызбен қызбыз'],
  ['kk', 'көш көштің көшке көштен көшпен көштегі'],
  ['kk', 'мектеп мектептер мектептің мектепке мектебі мектебіне'],
  ['kk', 'орын орны орынға орындар'],
])('forms of one word meet (%s): %s', (language, words) => {
  expect(new Set(words.split(' ').map((word) => stem(word, language))).size).toBe(1)
})

test.each([
  ['en', 'bridge bride'],
  ['ru', 'мост мода'],
  ['kk', 'мұнай мұнда'],
  ['kk', 'қазақстан қазақ'],
  ['kk', 'адам ада'],
])('different words stay apart (%s): %s', (language, words) => {
  expect(new Set(words.split(' ').map((word) => stem(word, language))).size).toBe(2)
})

test('a tag with a region is read by its language', () => {
  expect(stem('bridges', 'en-GB')).toBe('bridg')
})

test.each(['66th', '1990s', '42500', 'co2'])('figures and words with figures stay as they are: %s', (token) => {
  for (const language of ['en', 'ru', 'kk']) expect(stem(token, language)).toBe(token)
})

test('a language without a stemmer leaves words as they are', () => {
  expect(stem('mostami', 'sk')).toBe('mostami')
  expect(stem('bridges', 'und')).toBe('bridges')
})

test('no word comes to nothing', () => {
  const letters = fc.string({ unit: fc.constantFrom(..."абвгдейықңөіүұәhst'"), minLength: 1 })
  fc.assert(
    fc.property(letters, fc.constantFrom('en', 'ru', 'kk'), (word, language) => {
      expect(stem(word, language)).not.toBe('')
    }),
    { numRuns: 1000 },
  )
})

const corpora = join(process.cwd(), '../shared/corpora/multilingual')
const sentence = z.object({ tokens: z.array(z.tuple([z.string(), z.string(), z.string()])) })

/** Forms of each lemma of a treebank, of nouns and names only. */
function nouns(file: string): { lemma: string; forms: string[] }[] {
  const forms = new Map<string, Set<string>>()
  for (const line of readFileSync(join(corpora, file), 'utf8').trim().split('\n')) {
    for (const [form, lemma, kind] of sentence.parse(JSON.parse(line)).tokens) {
      if ((kind !== 'NOUN' && kind !== 'PROPN') || !/^\p{L}+$/u.test(form)) continue
      const key = fold(lemma)
      forms.set(key, (forms.get(key) ?? new Set()).add(fold(form)))
    }
  }
  return [...forms].map(([lemma, set]) => ({ lemma, forms: [...set] }))
}

function pairs<Item>(items: Item[]): [Item, Item][] {
  return items.flatMap((first, index) => items.slice(index + 1).map((second): [Item, Item] => [first, second]))
}

/** Shares after Paice (1996): of pairs of forms of one lemma those kept apart, of all that meet those of two lemmas. */
function shares(file: string, language: string) {
  const lemmas = nouns(file)
  const same = lemmas.flatMap(({ forms }) => pairs(forms))
  const met = same.filter(([a, b]) => stem(a, language) === stem(b, language)).length
  const byStem = new Map<string, { lemma: string; form: string }[]>()
  for (const { lemma, forms } of lemmas) {
    for (const form of forms) {
      const key = stem(form, language)
      byStem.set(key, [...(byStem.get(key) ?? []), { lemma, form }])
    }
  }
  const wrong = [...byStem.values()].flatMap(pairs).filter(([a, b]) => a.lemma !== b.lemma && a.form !== b.form).length
  return { apart: 1 - met / same.length, wrong: wrong / (wrong + met) }
}

describe.skipIf(!existsSync(corpora))('on nouns of treebanks (skipped where ../shared/corpora is missing)', () => {
  test('Kazakh forms of one lemma meet, of different ones do not', () => {
    const { apart, wrong } = shares('kk-ud-ktb.jsonl', 'kk')
    console.info(`Kazakh: ${(apart * 100).toFixed(1)} % kept apart, ${(wrong * 100).toFixed(1)} % wrongly together`)
    expect(apart).toBeLessThan(0.09)
    expect(wrong).toBeLessThan(0.05)
  })

  test('Russian forms of one lemma meet, of different ones do not', () => {
    const { apart, wrong } = shares('ru-ud-gsd.jsonl', 'ru')
    console.info(`Russian: ${(apart * 100).toFixed(1)} % kept apart, ${(wrong * 100).toFixed(1)} % wrongly together`)
    expect(apart).toBeLessThan(0.12)
    expect(wrong).toBeLessThan(0.2)
  })
})
