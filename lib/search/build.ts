import { createHash } from 'node:crypto'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { deflateRawSync } from 'node:zlib'
import { measure } from '#lib/archive/measure.ts'
import type { ArchiveDocument } from '#lib/domain/document.ts'
import { absolute, documentAddress } from '#lib/site/addresses.ts'
import { tokens } from '#lib/text/tokens.ts'
import { bundleWorker } from './bundle.ts'
import { fingerprint, format } from './definition.ts'
import { commonTerms, divideTerms } from './divide-terms.ts'
import { termOf } from './encode.ts'
import {
  commonTermFile,
  type DocumentEntry,
  facetsFile,
  namePageFile,
  placesFile,
  type Root,
  rootFile,
  type Sizes,
  type Start,
  sizesFile,
  startFile,
  type TextWindow,
  termFile,
  termPagesPerFile,
  textFile,
  unitsPerWindow,
  windowsPerFile,
  wordPageFile,
} from './format.ts'
import { gatherFacets, type Named } from './gather-facets.ts'
import { commonWords, gatherPairs } from './gather-pairs.ts'
import { gatherNames, Words } from './gather-words.ts'
import { indexFolder } from './index-folder.ts'
import { writePlaces } from './places.ts'
import { packSections } from './sections.ts'
import { indexUnits, type Slots } from './slots.ts'
import { type Unit, unitsOf } from './units.ts'

/** What was written, for the summary of the build. */
export interface SearchIndexReport {
  documents: number
  paragraphs: number
  terms: number
  files: number
  /** Bytes of the data files, deflated. */
  bytes: number
  /** The hash that names this state of the archive. */
  corpus: string
}

/** What is searched of an archive: its documents, with what its records call things. `lib/archive`'s `Archive` is one. */
export interface Searched extends Named {
  documents: readonly ArchiveDocument[]
}

interface NumberedUnit extends Unit {
  language: string
  /** The number of its document. */
  document: number
}

interface IndexFile {
  name: string
  bytes: Uint8Array
}

function entryOf(document: ArchiveDocument): DocumentEntry {
  return {
    id: document.id,
    path: documentAddress(document),
    title: document.title,
    language: document.language ?? 'und',
    ...(document.date !== undefined && { date: document.date }),
    ...(document.speaker !== undefined && { speaker: document.speaker }),
  }
}

/** The units of all documents in a row, and which is the first of each document. */
function gather(documents: readonly ArchiveDocument[]): { firsts: number[]; units: NumberedUnit[] } {
  const firsts: number[] = []
  const units: NumberedUnit[] = []
  for (const [number, document] of documents.entries()) {
    firsts.push(units.length)
    const language = document.language ?? 'und'
    for (const unit of unitsOf(document)) units.push({ ...unit, language, document: number })
  }
  return { firsts, units }
}

function sizesOf(documents: readonly ArchiveDocument[]): Sizes {
  return {
    paragraphs: documents.map((document) => unitsOf(document).filter(({ number }) => number > 0).length),
    words: documents.map((document) => measure(document).words),
  }
}

/** The documents of units in a row, with how many of these are theirs. */
function documentsOf(units: readonly NumberedUnit[], documents: readonly ArchiveDocument[]): TextWindow['documents'] {
  const numbers = [...new Set(units.map(({ document }) => document))]
  return numbers.flatMap((number) => {
    const document = documents[number]
    if (!document) return []
    return [{ number, units: units.filter((unit) => unit.document === number).length, entry: entryOf(document) }]
  })
}

function deflated(content: Uint8Array | string): Uint8Array {
  return deflateRawSync(content, { level: 9 })
}

/** JSON, with maps as objects. */
function json(content: unknown): string {
  return JSON.stringify(content, (_, value: unknown) => (value instanceof Map ? Object.fromEntries(value) : value))
}

function* slices<T>(list: readonly T[], size: number): Generator<T[]> {
  for (let from = 0; from < list.length; from += size) yield list.slice(from, from + size)
}

/** Files of pieces: `perPiece` items in each piece, `perFile` pieces in each file. */
function* pieceFiles<T>(
  items: readonly T[],
  perPiece: number,
  perFile: number,
  nameOf: (file: number) => string,
  contentOf: (items: readonly T[]) => unknown,
): Generator<IndexFile> {
  let file = 0
  for (const inFile of slices(items, perPiece * perFile)) {
    const pieces = [...slices(inFile, perPiece)].map((piece) => deflated(json(contentOf(piece))))
    yield { name: nameOf(file), bytes: packSections(pieces) }
    file += 1
  }
}

/** For each record that names someone or something, the forms that are one word: abbreviations, surnames. */
function oneWordForms({ authorities = {} }: Searched): string[][] {
  const records = [...(authorities.speakers ?? []), ...(authorities.venues ?? []), ...(authorities.events ?? [])]
  return records
    .map(({ name, forms }) => [name, ...forms].filter((form) => tokens(form).length === 1))
    .filter((forms) => forms.length > 1)
}

/** Gives the terms of each unit, and gathers the words on the way. */
function encode(units: readonly NumberedUnit[], words: Words): string[][] {
  return units.map(({ text, language }) => {
    const found = tokens(text)
    const terms = found.map((token) => termOf(token.text, language))
    words.add(text, found, terms)
    return terms
  })
}

/** Where the terms of the units stand. By itself, so that the terms of each unit are not kept longer. */
function indexed(units: readonly NumberedUnit[], words: Words): { found: Map<string, Slots>; averageLength: number } {
  const encoded = encode(units, words)
  const length = encoded.reduce((sum, terms) => sum + terms.length, 0)
  const averageLength = units.length === 0 ? 1 : length / units.length
  return { found: indexUnits(encoded, averageLength), averageLength }
}

/** Terms, and pairs of words as if they were terms, all in one slot. */
function* withPairs(
  found: ReadonlyMap<string, Slots>,
  pairs: ReadonlyMap<string, number[]>,
): Generator<[string, Slots]> {
  yield* found
  for (const [pair, units] of pairs) yield [pair, [units]]
}

function* indexFiles(
  archive: Searched,
  tell: (size: Pick<SearchIndexReport, 'paragraphs' | 'terms'>) => void,
): Generator<IndexFile> {
  const { documents } = archive
  const { firsts, units } = gather(documents)
  const words = new Words()
  const { found, averageLength } = indexed(units, words)
  const languages = [...new Set(documents.map(({ language = 'und' }) => language))].sort()
  const names = gatherNames(words, oneWordForms(archive), languages)
  const pairs = gatherPairs(units, commonWords(languages, commonTerms(found)))
  const { pages, own } = divideTerms(withPairs(found, pairs), names.others)
  const wordPages = words.pages()
  const starts = new Set(firsts)
  const headings = units.flatMap(({ number }, unit) => (number === 0 && !starts.has(unit) ? [unit] : []))
  const origin = absolute('')
  const root: Root = {
    ...(origin !== undefined && { origin }),
    languages,
    units: units.length,
    paragraphs: units.length - firsts.length - headings.length,
    documents: firsts.length,
    averageLength,
    termPages: pages.length,
    common: own.map(({ term, frequency }) => [term, frequency]),
    namePages: names.pages.length,
    wordPages: [...wordPages.keys()],
  }
  tell({ paragraphs: root.paragraphs, terms: found.size })
  yield { name: rootFile, bytes: deflated(json(root)) }
  yield { name: placesFile, bytes: deflated(writePlaces(firsts, headings)) }
  yield { name: facetsFile, bytes: deflated(json(gatherFacets(documents, archive))) }
  yield { name: sizesFile, bytes: deflated(json(sizesOf(documents))) }
  let file = 0
  for (const inFile of slices(pages, termPagesPerFile)) {
    yield { name: termFile(file), bytes: packSections(inFile.map(deflated)) }
    file += 1
  }
  for (const [number, { page }] of own.entries()) yield { name: commonTermFile(number), bytes: deflated(page) }
  yield* pieceFiles(units, unitsPerWindow, windowsPerFile, textFile, (piece) => ({
    ids: piece.map(({ id }) => id),
    numbers: piece.map(({ number }) => number),
    texts: piece.map(({ text }) => text),
    documents: documentsOf(piece, documents),
  }))
  for (const [page, content] of wordPages) yield { name: wordPageFile(page), bytes: deflated(json(content)) }
  for (const [page, content] of names.pages.entries()) {
    yield { name: namePageFile(page), bytes: deflated(json(content)) }
  }
}

/**
 * Writes the search index of an archive into `<outFolder>/search/data/` (see `format.ts`), in place of one that was there.
 * Same documents, same bytes.
 */
export async function buildSearchIndex(archive: Searched, outFolder: string): Promise<SearchIndexReport> {
  const files: IndexFile[] = []
  const report: SearchIndexReport = {
    documents: archive.documents.length,
    paragraphs: 0,
    terms: 0,
    files: 0,
    bytes: 0,
    corpus: '',
  }
  const hash = createHash('sha256')
  for (const file of indexFiles(archive, (size) => Object.assign(report, size))) {
    hash.update(file.name).update(file.bytes)
    files.push(file)
    report.files += 1
    report.bytes += file.bytes.length
  }
  report.corpus = hash.digest('hex').slice(0, 16)

  const folder = join(outFolder, indexFolder)
  await rm(folder, { recursive: true, force: true })
  await mkdir(join(folder, report.corpus), { recursive: true })
  for (const { name, bytes } of files) await writeFile(join(folder, report.corpus, name), bytes)
  const start: Start = {
    format,
    fingerprint: fingerprint(),
    corpus: report.corpus,
    worker: await bundleWorker(folder),
  }
  await writeFile(join(folder, startFile), `${JSON.stringify(start)}\n`)
  return report
}
