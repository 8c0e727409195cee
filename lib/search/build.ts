import { createHash } from 'node:crypto'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { deflateRawSync } from 'node:zlib'
import type { ArchiveDocument } from '#lib/domain/document.ts'
import { absolute, documentAddress } from '#lib/site/addresses.ts'
import { tokens } from '#lib/text/tokens.ts'
import { bundleWorker } from './bundle.ts'
import { fingerprint, format } from './definition.ts'
import { termOf } from './encode.ts'
import {
  type DocumentEntry,
  facetsFile,
  namePageFile,
  type OtherName,
  type Root,
  rootFile,
  type Start,
  startFile,
  type TermPage,
  termPageFile,
  termPageOf,
  textPageFile,
  toGaps,
  wordPageFile,
} from './format.ts'
import { gatherFacets, type Named } from './gather-facets.ts'
import { gatherNames, Words } from './gather-words.ts'
import { indexFolder } from './index-folder.ts'
import { indexUnits, type Slots } from './slots.ts'
import { type Unit, unitsOf } from './units.ts'

/** How many entries a page of terms has on average: about 30 KB deflated. */
const postingsPerPage = 20_000
/** How much text, in UTF-16 units, is put into one file: about 10 KB deflated. */
const textPerPage = 24_000

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
}

function entryOf(document: ArchiveDocument, first: number): DocumentEntry {
  const entry: DocumentEntry = {
    id: document.id,
    path: documentAddress(document),
    title: document.title,
    language: document.language ?? 'und',
    first,
  }
  if (document.date !== undefined) entry.date = document.date
  if (document.speaker !== undefined) entry.speaker = document.speaker
  return entry
}

function gather(documents: readonly ArchiveDocument[]): { entries: DocumentEntry[]; units: NumberedUnit[] } {
  const entries: DocumentEntry[] = []
  const units: NumberedUnit[] = []
  for (const document of documents) {
    const entry = entryOf(document, units.length)
    entries.push(entry)
    units.push(...unitsOf(document).map((unit) => ({ ...unit, language: entry.language })))
  }
  return { entries, units }
}

/** Number of the first unit of each file of texts: a file is closed when it has enough. */
function divideTexts(units: readonly Unit[]): number[] {
  const starts: number[] = []
  let size = textPerPage
  for (const [number, unit] of units.entries()) {
    if (size >= textPerPage) {
      starts.push(number)
      size = 0
    }
    size += unit.text.length
  }
  return starts
}

function divideTerms(found: ReadonlyMap<string, Slots>, others: ReadonlyMap<string, OtherName[]>): TermPage[] {
  let postings = 0
  for (const slots of found.values()) for (const units of slots) postings += units.length
  const count = Math.max(1, Math.ceil(postings / postingsPerPage))
  const pages = Array.from({ length: count }, (): [string, Slots][] => [])
  for (const [term, slots] of found) pages[termPageOf(term, count)]?.push([term, slots])
  return pages.map((page) => {
    page.sort(([one], [other]) => (one < other ? -1 : 1))
    // By name, so that like terms stand together; `fromEntries` also holds a term called `__proto__`.
    return {
      slots: Object.fromEntries(page.map(([term, slots]) => [term, slots.map(toGaps)])),
      others: Object.fromEntries(page.flatMap(([term]) => (others.has(term) ? [[term, others.get(term) ?? []]] : []))),
    }
  })
}

function textFiles(units: readonly Unit[], starts: readonly number[]): [string, unknown][] {
  return starts.map((start, page) => {
    const inPage = units.slice(start, starts[page + 1] ?? units.length)
    return [textPageFile(page), inPage.map((unit) => [unit.id, unit.number, unit.text])]
  })
}

/** For each record that names someone or something, the forms that are one word: abbreviations, surnames. */
function oneWordForms({ authorities = {} }: Searched): string[][] {
  const records = [...(authorities.speakers ?? []), ...(authorities.venues ?? []), ...(authorities.events ?? [])]
  return records
    .map(({ name, forms }) => [name, ...forms].filter((form) => tokens(form).length === 1))
    .filter((forms) => forms.length > 1)
}

function filesOf(archive: Searched): { files: [string, unknown][]; root: Root; terms: number } {
  const { entries, units } = gather(archive.documents)
  const words = new Words()
  const encoded = units.map(({ text, language }) => {
    const found = tokens(text)
    const terms = found.map((token) => termOf(token.text, language))
    words.add(text, found, terms)
    return terms
  })
  const length = encoded.reduce((sum, terms) => sum + terms.length, 0)
  const averageLength = units.length === 0 ? 1 : length / units.length
  const found = indexUnits(encoded, averageLength)
  const languages = [...new Set(entries.map((entry) => entry.language))].sort()
  const names = gatherNames(words, oneWordForms(archive), languages)
  const wordPages = words.pages()
  const termPages = divideTerms(found, names.others)
  const textPages = divideTexts(units)
  const origin = absolute('')
  const root: Root = {
    ...(origin === undefined ? {} : { origin }),
    languages,
    units: units.length,
    headings: units.flatMap((unit, number) => (unit.number === 0 ? [number] : [])),
    averageLength,
    termPages: termPages.length,
    namePages: names.pages.length,
    wordPages: [...wordPages.keys()],
    textPages,
    documents: entries,
  }
  const files: [string, unknown][] = [
    [rootFile, root],
    [facetsFile, gatherFacets(archive.documents, archive)],
    ...termPages.map((page, number): [string, unknown] => [termPageFile(number), page]),
    ...textFiles(units, textPages),
    ...[...wordPages].map(([page, content]): [string, unknown] => [wordPageFile(page), content]),
    ...names.pages.map((page, number): [string, unknown] => [namePageFile(number), page]),
  ]
  return { files, root, terms: found.size }
}

/**
 * Writes the search index of an archive into `<outFolder>/search/data/` (see `format.ts`), in place of one that was there.
 * Same documents, same bytes.
 */
export async function buildSearchIndex(archive: Searched, outFolder: string): Promise<SearchIndexReport> {
  const { files, root, terms } = filesOf(archive)
  const deflated = files.map(([name, content]) => ({
    name,
    bytes: deflateRawSync(JSON.stringify(content), { level: 9 }),
  }))
  const hash = createHash('sha256')
  for (const { name, bytes } of deflated) hash.update(name).update(bytes)
  const corpus = hash.digest('hex').slice(0, 16)

  const folder = join(outFolder, indexFolder)
  await rm(folder, { recursive: true, force: true })
  await mkdir(join(folder, corpus), { recursive: true })
  for (const { name, bytes } of deflated) await writeFile(join(folder, corpus, name), bytes)
  const start: Start = { format, fingerprint: fingerprint(), corpus, worker: await bundleWorker(folder) }
  await writeFile(join(folder, startFile), `${JSON.stringify(start)}\n`)
  return {
    documents: root.documents.length,
    paragraphs: root.units - root.headings.length,
    terms,
    files: deflated.length,
    bytes: deflated.reduce((sum, { bytes }) => sum + bytes.length, 0),
    corpus,
  }
}
