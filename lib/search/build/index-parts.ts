import { countText } from '#lib/archive/text-counts.ts'
import type { ArchiveDocument } from '#lib/domain/document.ts'
import type { KeptBytes } from '#lib/domain/kept-bytes.ts'
import { analyze } from '#lib/search/format/analyzer.ts'
import { encodeCommonKey, quantiseFrequency } from '#lib/search/format/common-terms.ts'
import { idPagesPerFile, idsFile } from '#lib/search/format/id-files.ts'
import {
  bigramFile,
  bigramPagesPerFile,
  chunksPerFile,
  commonTermFile,
  type DocumentLengths,
  documentLengthsFile,
  facetsFile,
  termFile,
  termPagesPerFile,
  textFile,
  textSizesFile,
  unitsPerChunk,
  unitTableFile,
  voicesFile,
} from '#lib/search/format/index-files.ts'
import { indexedUnitsOf } from '#lib/search/format/indexed-units.ts'
import { type IndexMetadata, metadataFile } from '#lib/search/format/manifest.ts'
import { writeUnitTable } from '#lib/search/format/unit-table.ts'
import { namePagesPerFile, namesFile, rarePageFile, wordPageFile } from '#lib/search/format/vocabulary-files.ts'
import type { Addresses } from '#lib/site/addresses.ts'
import { languageOfWord } from '#lib/text/word-language.ts'
import { encodeDocuments } from './encode-documents.ts'
import { fillTermPages } from './fill-term-pages.ts'
import { FormGroups } from './form-groups.ts'
import { gatherFacets, searchedFields } from './gather-facets.ts'
import { gatherIds, gatherVoices } from './gather-ids.ts'
import { gatherUnits, type SearchableArchive } from './gather-units.ts'
import { gatherNames, gatherWords } from './gather-words.ts'
import type { HashedPages } from './hashed-pages.ts'
import { loadLemmas } from './lemma/load-lemmas.ts'
import { PieceFiles } from './piece-files.ts'
import { textChunkOf } from './text-chunk.ts'
import { UnitWords } from './unit-words.ts'
import { deflatedBlock, type IndexFile, json } from './write-blocks.ts'

/** Is told what the build is at, for whoever waits: how many units, or terms, of how many are done. */
export type Progress = (step: 'words' | 'terms' | 'files', done: number, total: number) => void

/** How long documents are. */
export function documentLengthsOf(documents: readonly ArchiveDocument[]): DocumentLengths {
  return {
    paragraphs: documents.map((document) => indexedUnitsOf(document).filter(({ number }) => number > 0).length),
    words: documents.map((document) => countText(document).words),
  }
}

/** A list in slices of a size. */
function* slices<T>(list: readonly T[], size: number): Generator<T[]> {
  for (let from = 0; from < list.length; from += size) yield list.slice(from, from + size)
}

/** For each record that names someone or something, the forms that are one word: abbreviations, surnames. */
export function oneWordForms({ authorities = {} }: SearchableArchive): string[][] {
  const records = [...(authorities.speakers ?? []), ...(authorities.venues ?? []), ...(authorities.events ?? [])]
  return records
    .map(({ name, forms }) => [name, ...forms].filter((form) => analyze(form).words.length === 1))
    .filter((forms) => forms.length > 1)
}

/** All words of the units. */
async function wordsOf(
  { units, firsts }: ReturnType<typeof gatherUnits>,
  kept: KeptBytes | undefined,
  onProgress: Progress,
): Promise<UnitWords> {
  const words = new UnitWords()
  const documents = firsts.map((first, document) => units.slice(first, firsts[document + 1]))
  const texts = documents.map((own) => own.map(({ text, metadataTerms = '' }) => `${text}\n${metadataTerms}`))
  let next = 0
  await encodeDocuments(
    texts,
    (encoded) => {
      words.add(encoded, documents[next++]?.[0]?.language ?? 'und')
    },
    { kept, onProgress: (done) => onProgress('words', done, units.length) },
  )
  return words
}

/** Passes things on, and says now and then how many there were. */
function* reportEach<T>(things: Iterable<T>, tell: (done: number) => void): Generator<T> {
  let done = 0
  for (const thing of things) {
    yield thing
    done += 1
    if (done % 1000 === 0) tell(done)
  }
}

/** Who is told of it, and what an earlier build made of texts. */
interface IndexOptions {
  onProgress: Progress
  kept?: KeptBytes | undefined
}

/** The files of an index, and what is counted of it. */
export interface IndexParts {
  /** Each file begins to be made when it is asked for: the bytes of all together need not be held. */
  files: Iterable<Promise<IndexFile>>
  paragraphs: number
  terms: number
  /** Whether any of the words, or of the names in the records, is Cyrillic. */
  cyrillic: boolean
}

/**
 * Makes the files of the index of an archive, apart from the manifest and the scripts. Rejects with what went wrong in a thread.
 *
 * @param corpus name of the folder that the files belong to (`checked-block.ts`)
 */
export async function indexParts(
  archive: SearchableArchive,
  addresses: Addresses,
  corpus: string,
  { onProgress, kept }: IndexOptions,
): Promise<IndexParts> {
  const { documents } = archive
  const { firsts, units } = gatherUnits(archive)
  const words = await wordsOf({ firsts, units }, kept, onProgress)
  const averageLength = units.length === 0 ? 1 : words.length / units.length
  const languages = [...new Set(documents.map(({ language = 'und' }) => language))].sort()
  const hasEnglish = words.words.some((word) => languages.some((language) => languageOfWord(word, language) === 'en'))
  const groups = new FormGroups(hasEnglish ? await loadLemmas((word) => words.countsOf(word), kept) : undefined)
  const postings = words.postings((word, language) => groups.keyFor(word, language), averageLength)
  const reported = reportEach(postings.terms, (done) => onProgress('terms', done, postings.count))
  const uses = [...words.frequencies()]
  const names = gatherNames(uses, oneWordForms(archive), languages)
  const lengths = units.map(({ text, metadataTerms }) =>
    metadataTerms === undefined ? undefined : analyze(text).words.length,
  )
  const pages = fillTermPages(reported, words, groups, languages, names.variants, lengths)
  const common = pages.common()
  const { pages: wordPages, rare: rarePages } = gatherWords(uses)
  const starts = new Set(firsts)
  const headings = units.flatMap(({ number }, unit) => (number === 0 && !starts.has(unit) ? [unit] : []))
  const origin = addresses.absolute('')
  const fields = searchedFields(archive)
  const metadata: Omit<IndexMetadata, 'termSizes' | 'bigramSizes' | 'nameSizes' | 'idSizes'> = {
    ...(origin !== undefined && { origin }),
    languages,
    units: units.length,
    paragraphs: units.length - firsts.length - headings.length,
    documents: firsts.length,
    averageLength,
    common: common.map(({ key, isAmbiguous }) => encodeCommonKey(key, isAmbiguous)).join('\n'),
    levels: common.map(({ frequency }) => quantiseFrequency(frequency)),
    wordPages: [...wordPages.keys()],
    rarePages: [...rarePages.keys()],
    ...(fields.length > 0 && { fields }),
  }

  const file = async (name: string, content: Uint8Array | string): Promise<IndexFile> => ({
    name,
    bytes: await deflatedBlock(`${corpus}/${name}`, 0, content),
  })
  // How many of each kind a query reads: words mostly, phrases now and then, names where a word is nowhere, identifiers seldom.
  const ids = new PieceFiles(corpus, {
    nameOf: idsFile,
    perFile: idPagesPerFile,
    pieces: gatherIds(units, documents),
    contentOf: json,
    read: 0.1,
  })
  const [terms, bigrams] = [
    pagesInFiles(termFile, termPagesPerFile, pages.terms, 4),
    pagesInFiles(bigramFile, bigramPagesPerFile, pages.bigrams, 1),
  ]
  const chunks = new PieceFiles(corpus, {
    nameOf: textFile,
    perFile: chunksPerFile,
    pieces: [...slices(units, unitsPerChunk)],
    contentOf: (own) => json(textChunkOf(own, documents, addresses)),
    read: 4,
  })
  const nameFiles = new PieceFiles(corpus, {
    nameOf: namesFile,
    perFile: namePagesPerFile,
    pieces: names.pages,
    contentOf: json,
    read: 0.3,
  })
  function pagesInFiles(nameOf: (file: number) => string, perFile: number, hashed: HashedPages, read: number) {
    return new PieceFiles(corpus, { nameOf, perFile, pieces: [...hashed.pages()], contentOf: (page) => page, read })
  }
  function* files(): Generator<Promise<IndexFile>> {
    yield file(unitTableFile, writeUnitTable(firsts, headings))
    yield file(facetsFile, json(gatherFacets(documents, archive)))
    yield file(documentLengthsFile, json(documentLengthsOf(documents)))
    yield file(voicesFile, json(gatherVoices(units)))
    yield* ids.files()
    yield* terms.files()
    yield* bigrams.files()
    for (const [number, { page }] of common.entries()) yield file(commonTermFile(number), page)
    let written = 0
    for (const texts of chunks.files()) {
      yield texts
      written += unitsPerChunk * chunksPerFile
      onProgress('files', Math.min(units.length, written), units.length)
    }
    for (const [page, content] of wordPages) yield file(wordPageFile(page), json(content))
    for (const [page, content] of rarePages) yield file(rarePageFile(page), json(content))
    yield* nameFiles.files()
    yield chunks.sizes().then((sizes) => file(textSizesFile, json(sizes)))
    const sizes = Promise.all([terms.sizes(), bigrams.sizes(), nameFiles.sizes(), ids.sizes()])
    yield sizes.then(([termSizes, bigramSizes, nameSizes, idSizes]) =>
      file(metadataFile, json({ ...metadata, termSizes, bigramSizes, nameSizes, idSizes } satisfies IndexMetadata)),
    )
  }
  const forms = oneWordForms(archive).flat()
  return {
    files: files(),
    paragraphs: metadata.paragraphs,
    terms: new Set(uses.flatMap(({ keys }) => keys)).size,
    cyrillic: [...words.words, ...forms].some((word) => /\p{Script=Cyrillic}/u.test(word)),
  }
}
