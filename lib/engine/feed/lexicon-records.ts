import { indexForm } from '#lib/engine/opensearch/index-form.ts'
import { type KeyRecord, type MetadataRecord, metadataRecord, recordId } from '#lib/engine/opensearch/records.ts'
import { FormGroups } from '#lib/search/build/form-groups.ts'
import { searchedFields } from '#lib/search/build/gather-facets.ts'
import type { SearchableArchive } from '#lib/search/build/gather-units.ts'
import { gatherNames, gatherWords } from '#lib/search/build/gather-words.ts'
import { oneWordForms } from '#lib/search/build/index-parts.ts'
import { loadLemmas } from '#lib/search/build/lemma/load-lemmas.ts'
import type { WordFrequency } from '#lib/search/build/unit-words.ts'
import type { Facets } from '#lib/search/format/index-files.ts'
import { languageOfWord } from '#lib/text/word-language.ts'
import type { WordFacts } from './word-facts.ts'

/** A record of the words or values of an archive: its identifier, and its JSON. */
export interface LexiconRecord {
  id: string
  json: string
}

/** What of an archive is said with its words. */
export interface LexiconSource {
  archive: SearchableArchive
  facets: Facets
  facts: WordFacts
  units: number
  voices: readonly string[]
  corpus: string
  origin: string | undefined
}

/**
 * Makes what is known of the words and values of an archive, by the same rules as the index in files
 * (`lib/search/build/index-parts.ts`); what is said of the whole comes last. Rejects where a package with lists of lemmas is missing.
 */
export async function lexiconRecords(source: LexiconSource): Promise<LexiconRecord[]> {
  const { archive, facets, facts, units, voices, corpus, origin } = source
  const languages = [...new Set(archive.documents.map(({ language = 'und' }) => language))].sort()
  const isEnglish = (word: string) => languages.some((language) => languageOfWord(word, language) === 'en')
  const hasEnglish = [...facts.words.keys()].some(isEnglish)
  const groups = new FormGroups(hasEnglish ? await loadLemmas((word) => facts.countsOf(word)) : undefined)
  const keys = languagesByKey(facts, groups)
  const uses = [...facts.words].flatMap(([word, { count, capitals }]): WordFrequency[] => {
    if (count === 0 || /^\p{N}/u.test(word)) return []
    return [{ word, count, capitals, keys: [...(keys.get(word)?.keys() ?? [])].sort() }]
  })
  const names = gatherNames(uses, oneWordForms(archive), languages)
  const { pages, rare } = gatherWords(uses)
  const metadata: MetadataRecord = {
    form: indexForm(),
    corpus,
    ...(origin !== undefined && { origin }),
    languages,
    units,
    averageLength: units === 0 ? 1 : facts.length / units,
    fields: searchedFields(archive),
    namePages: names.pages.length,
    voices: [...voices],
  }
  const record = (id: string, content: unknown): LexiconRecord => ({ id, json: JSON.stringify(content) })
  return [
    ...[...groups.lexicalEntries()].map(([key, head]) =>
      record(
        recordId('key', key),
        keyRecord(key, { ...head, nameVariants: names.variants.get(key) ?? [] }, facts, keys),
      ),
    ),
    ...[...pages].map(([page, words]) => record(recordId('words', page), words)),
    ...[...rare].map(([page, words]) => record(recordId('rare', page), words)),
    ...names.pages.map((page, number) => record(recordId('names', number), [...page])),
    ...[...facets.fields].map(([field, { values }]) => record(recordId('values', field), values)),
    record(metadataRecord, metadata),
  ]
}

/** Of each word the keys under which it lies, and in texts of which languages under each. */
type KeysOfWords = Map<string, Map<string, string[]>>

function languagesByKey({ words }: WordFacts, groups: FormGroups): KeysOfWords {
  const all: KeysOfWords = new Map()
  for (const [word, { units }] of words) {
    const keys = new Map<string, string[]>()
    for (const language of [...units.keys()].sort()) {
      const key = groups.keyFor(word, language)
      keys.set(key, [...(keys.get(key) ?? []), language])
    }
    all.set(word, keys)
  }
  return all
}

type Head = Pick<KeyRecord, 'lemma'> & {
  forms: readonly { word: string; lemmas: readonly string[] }[]
  elsewhere: readonly KeyRecord['elsewhere'][number][]
  nameVariants: readonly (readonly [string, string])[]
}

function keyRecord(key: string, head: Head, { words }: WordFacts, keys: KeysOfWords): KeyRecord {
  const { lemma, forms, elsewhere, nameVariants } = head
  return {
    lemma,
    forms: forms.map(({ word, lemmas }) => {
      const fact = words.get(word)
      const own = keys.get(word)
      const languages = own?.get(key)
      if (!fact || !own || !languages) return { word, lemmas: [...lemmas], spans: [], units: 0 }
      return {
        word,
        lemmas: [...lemmas],
        spans: [...fact.spans].sort(),
        units: languages.reduce((sum, language) => sum + (fact.units.get(language) ?? 0), 0),
        ...(own.size > 1 && { languages }),
      }
    }),
    elsewhere: [...elsewhere],
    nameVariants: nameVariants.map(([term, shown]) => [term, shown]),
  }
}
