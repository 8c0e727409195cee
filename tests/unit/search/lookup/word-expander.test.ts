import { describe, expect, it } from 'vitest'
import type { LexicalEntry } from '#lib/search/format/term-page.ts'
import type { LookupOptions } from '#lib/search/lookup/term-expansion.ts'
import { WordExpander, type WordVocabulary } from '#lib/search/lookup/word-expander.ts'

const entryOf = (
  lemma: string,
  words: readonly string[],
  variants: LexicalEntry['nameVariants'] = [],
): LexicalEntry => ({
  lemma,
  forms: words.map((word) => ({ word, lemmas: [lemma] })),
  elsewhere: [],
  nameVariants: variants,
})

/** The words of an archive, by their keys. */
const entries = new Map([
  ['weir', entryOf('weir', ['weir', 'weirs'])],
  ['mill', entryOf('mill', ['mill'])],
  ['pond', entryOf('pond', ['pond', 'ponds'])],
  ['verel', entryOf('verell', ['verell'], [['верел', 'верелл']])],
  // What is under a stem is of no word that has a name.
  ['верел', entryOf('', ['верелл'])],
])

const nothing = { words: [], prefixed: [] }

/** What is asked of the vocabulary of an archive which has neither slips nor names but those of the entries. */
const vocabulary = {
  withPrefix: async () => [],
  similarTo: async () => [],
  prefetchSimilar: () => nothing,
  firstConstituents: async (written: string) => (written.startsWith('mill') ? ['mill'] : []),
  nameVariants: async () => [],
} as unknown as WordVocabulary

function expander(options: LookupOptions = {}): WordExpander {
  const dictionary = {
    entry: async (key: string) => entries.get(key),
    occur: async (forms: readonly { word: string }[]) => forms.length > 0,
  }
  return new WordExpander(dictionary, async () => vocabulary, ['en'], options)
}

const words = (forms: readonly { word: string }[] = []) => forms.map(({ word }) => word).sort()

describe('what a word is taken for', () => {
  it('its forms, whichever of them was written', async () => {
    for (const written of ['weir', 'weirs'])
      expect(words((await expander().expansion(written)).forms)).toEqual(['weir', 'weirs'])
  })

  it('nothing else where it is looked for as it is written', async () => {
    expect(words(await expander().exactForm('weirs'))).toEqual(['weirs'])
  })

  it('not the forms that a query leaves out, which it says', async () => {
    const own = expander({ excludedForms: ['weirs'] })
    expect([own.excludesForms, own.isExcluded('weirs'), own.isExcluded('weir')]).toEqual([true, true, false])
    const { forms, excludedForms } = await own.expansion('weir')
    expect([words(forms), excludedForms]).toEqual([['weir'], ['weirs']])
  })

  it('the other spellings of a name, which it says', async () => {
    const { forms, widened } = await expander().expansion('verell')
    expect(words(forms)).toEqual(['verell', 'верелл'])
    expect(widened).toEqual([{ word: 'verell', to: ['верелл'], why: 'name' }])
  })

  it('nothing where it is nowhere and like no other', async () => {
    const { forms = [], widened } = await expander().expansion('zyzzyx')
    expect([forms, widened]).toEqual([[], undefined])
  })
})

describe('a word that is written as one', () => {
  it('is two of the archive', async () => {
    expect(await expander().decompound('millpond')).toEqual(['mill', 'pond'])
  })

  it('is left as it is where the second is nowhere, or spelling is to be taken as it is', async () => {
    expect(await expander().decompound('millstone')).toBeUndefined()
    expect(await expander({ literalSpelling: true }).decompound('millpond')).toBeUndefined()
  })
})
