import type { DataInput } from '#lib/data/data-input.ts'
import { recordsOf } from '#lib/data/data-input.ts'
import { documentObject } from '#lib/data/formats/jsonl.ts'
import { documentRow } from '#lib/data/table.ts'
import { annotationContext, annotationTargets } from '#lib/export/annotation-target.ts'
import type { DocumentRecord } from '#lib/export/document-record.ts'
import { hasDocumentFiles } from '#lib/site/document-files.ts'
import { writeJsonFile } from './json-file.ts'
import { nameLists, yearList } from './name-lists.ts'
import { openApi } from './open-api.ts'

/** Documents in a page of the list, without their texts: some 100 KB. */
const documentsInPage = 100
/** Most UTF-16 units of texts that share a file, in an archive with too many documents for a file each; a longer one is alone. */
const sharedFileLength = 1_000_000

/** What was made. */
export interface WrittenApi {
  files: number
  /** Whether there is a file for each document. */
  isByDocument: boolean
  /** The path of the file that has each document, by its id. */
  places: ReadonlyMap<string, string>
}

/**
 * Writes the API into its folder: files of JSON that any host serves, described by OpenAPI. A small archive has a file for each
 * document; in a large one several share a file, and the list says which. Rejects with the system's error.
 */
export async function writeApi(input: DataInput, folder: string, version: string): Promise<WrittenApi> {
  const { documents } = input.archive
  const isByDocument = hasDocumentFiles(documents.length)
  let files = 0
  const write = async (path: string, value: unknown) => {
    files++
    await writeJsonFile(folder, path, value)
  }
  const places = await writeTexts(input, isByDocument, write)
  const addressOf = apiAddress(input)
  const pages = Math.max(1, Math.ceil(documents.length / documentsInPage))
  let page = 1
  let entries: object[] = []
  const writePage = async () => {
    const at = (number: number) => (number < 1 || number > pages ? null : addressOf(pagePath(number)))
    await write(pagePath(page), {
      total: documents.length,
      page,
      pages,
      previous: at(page - 1),
      next: at(page + 1),
      documents: entries,
    })
    page++
    entries = []
  }
  for (const record of recordsOf(input)) {
    entries.push({ ...documentRow(record), paragraphs_in: addressOf(places.get(record.id) ?? '') })
    if (entries.length === documentsInPage) await writePage()
  }
  if (entries.length > 0 || page === 1) await writePage()
  await write('ids.json', Object.fromEntries([...places].map(([id, path]) => [id, addressOf(path)])))
  const lists = nameLists(input)
  for (const { kind, names } of lists) await write(`names/${kind}.json`, { kind, names })
  await write('years.json', yearList(input))
  await write('openapi.json', openApi(input, { isByDocument, version }))
  const { name, description, licence } = input.archive.settings
  await write('index.json', {
    api: 1,
    name,
    description,
    licence: licence ?? null,
    version,
    documents: documents.length,
    description_of_api: addressOf('openapi.json'),
    first_page: addressOf(pagePath(1)),
    ids: addressOf('ids.json'),
    years: addressOf('years.json'),
    names: Object.fromEntries(lists.map(({ kind }) => [kind, addressOf(`names/${kind}.json`)])),
    data: absolute(input, input.addresses.dataFile('datapackage.json')),
  })
  return { files, isByDocument, places }
}

/** Writes the texts, and gives the path of the file that has each, by the id of its document. */
async function writeTexts(
  input: DataInput,
  isByDocument: boolean,
  write: (path: string, value: unknown) => Promise<void>,
): Promise<Map<string, string>> {
  const places = new Map<string, string>()
  let shared: object[] = []
  let length = 0
  let number = 1
  const writeShared = async () => {
    if (shared.length > 0) await write(sharedPath(number++), { documents: shared })
    shared = []
    length = 0
  }
  for (const record of recordsOf(input)) {
    if (isByDocument) {
      const path = `documents/${record.id}.json`
      places.set(record.id, path)
      await write(path, withTargets(record))
      continue
    }
    const own = lengthOf(record)
    if (length + own > sharedFileLength) await writeShared()
    places.set(record.id, sharedPath(number))
    shared.push(documentObject(record))
    length += own
  }
  await writeShared()
  return places
}

/** A document by itself, with what annotations of its paragraphs point to. */
function withTargets(record: DocumentRecord): object {
  const targets = annotationTargets(record)
  const paragraphs = record.paragraphs.map((paragraph, index) => ({ ...paragraph, target: targets[index] }))
  return { ...documentObject({ ...record, paragraphs }), annotation_context: annotationContext }
}

function lengthOf({ paragraphs }: DocumentRecord): number {
  return paragraphs.reduce((sum, { text }) => sum + text.length, 0)
}

function pagePath(page: number): string {
  return `documents/page-${page}.json`
}

function sharedPath(number: number): string {
  return `texts/${number}.json`
}

function apiAddress(input: DataInput): (path: string) => string {
  return (path) => absolute(input, input.addresses.apiFile(path))
}

function absolute({ addresses }: DataInput, address: string): string {
  return addresses.absolute(address) ?? address
}
