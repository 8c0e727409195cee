import { documentDigest } from '#lib/archive/document-digest.ts'
import type { Column } from '#lib/data/columns.ts'
import type { DataFormat } from '#lib/data/data-file.ts'
import { type DataInput, documentsWithRecords } from '#lib/data/data-input.ts'
import { cellText } from '#lib/data/table.ts'
import { writeTextParts } from '#lib/data/text-parts.ts'
import { type ZipTexts, zipKey } from '#lib/data/zip-members.ts'
import { writeZipParts } from '#lib/data/zip-parts.ts'
import { type DocumentRecord, documentRecord } from '#lib/export/document-record.ts'
import type { ParagraphRecord } from '#lib/export/paragraph-record.ts'
import { datedSlug } from '#lib/site/addresses.ts'
import { slug } from '#lib/text/slug.ts'
import { csvLine } from './csv.ts'
import { madeZip } from './markdown.ts'

/**
 * Plain text for programs that count words (AntConc, Voyant): in a ZIP file a text for each voice of a document, so that nobody's
 * words are counted as another's, and beside it a table that says whose words each is. Headings and captions, which are nobody's
 * speech, are left out.
 */
export const plainText: DataFormat = {
  id: 'text',
  async write(input, folder) {
    const zips = await writeZipParts(folder, 'text', filesOf(input), input)
    const header = csvLine(textFileColumns.map(({ name }) => name))
    const tables = await writeTextParts(folder, { name: 'text', extension: 'csv', header, lines: () => rowsOf(input) })
    return [
      ...zips.map((zip) => madeZip(zip, 'texts')),
      ...tables.map(({ path, lines, part }) => ({
        path,
        type: 'text/csv',
        columns: textFileColumns,
        count: lines,
        of: 'texts' as const,
        ...(part !== undefined && { part }),
      })),
    ]
  },
}

/** The columns of the table of texts. */
const textFileColumns: readonly Column[] = [
  { name: 'file', type: 'text', description: 'Name of the text in the ZIP file.', required: true },
  { name: 'document_id', type: 'text', description: 'Identifier of its document.', required: true },
  {
    name: 'whose',
    type: 'text',
    description: 'Whose words they are: only "speaker" is speech of the speaker.',
    required: true,
  },
  { name: 'said_by', type: 'list', description: 'Names of who says them, where they are a speaker’s.' },
  { name: 'title', type: 'text', description: 'Title of the document.', required: true },
  { name: 'date', type: 'text', description: 'Its date as EDTF.' },
  { name: 'year', type: 'integer', description: 'Year of the date.' },
  { name: 'kind', type: 'text', description: 'What sort of text it is.', required: true },
  { name: 'venue', type: 'text', description: 'Where it was said.' },
  { name: 'event', type: 'text', description: 'The occasion.' },
  { name: 'language', type: 'text', description: 'Its language, a tag of BCP 47.' },
  { name: 'collection', type: 'text', description: 'Its collection.' },
  { name: 'licence', type: 'text', description: 'What may be done with it. Empty where it is not known.' },
  { name: 'address', type: 'text', description: 'Permanent address of the document.', required: true },
]

/** All that one voice says in a document. */
interface VoiceText {
  file: string
  whose: string
  saidBy: readonly string[]
  paragraphs: ParagraphRecord[]
}

function* filesOf({ archive, context }: DataInput): Generator<ZipTexts> {
  for (const document of archive.documents)
    yield {
      key: zipKey('text', documentDigest(document)),
      make: () =>
        voiceTexts(datedSlug(document), documentRecord(document, context)).map(({ file, paragraphs }) => ({
          path: file,
          text: `${paragraphs.map(({ text }) => text).join('\n\n')}\n`,
        })),
    }
}

function* rowsOf(input: DataInput): Generator<string> {
  for (const { record, texts } of textsOf(input))
    for (const { file, whose, saidBy } of texts) {
      const { id, title, date, year, kind, venue, event, language, collection, licence, address } = record
      yield csvLine([
        ...[file, id, whose, cellText(saidBy), title, date, year, kind],
        ...[venue, event, language, collection, licence, address],
      ])
    }
}

function* textsOf(input: DataInput): Generator<{ record: DocumentRecord; texts: VoiceText[] }> {
  for (const { document, record } of documentsWithRecords(input))
    yield { record, texts: voiceTexts(datedSlug(document), record) }
}

/** What each voice says, the document's own first. Names are those of the document's address, with that of another voice behind it. */
function voiceTexts(name: string, { paragraphs }: DocumentRecord): VoiceText[] {
  const texts = new Map<string, VoiceText>()
  const names = new Set<string>()
  for (const paragraph of paragraphs) {
    const { whose, voice, said_by: saidBy, withdrawn } = paragraph
    if (whose === null || withdrawn) continue
    const key = voice ?? ''
    const known = texts.get(key)
    if (known) known.paragraphs.push(paragraph)
    else texts.set(key, { file: fileName(name, voice, names), whose, saidBy, paragraphs: [paragraph] })
  }
  return [...texts.values()]
}

function fileName(name: string, voice: string | null, taken: Set<string>): string {
  const wanted = voice === null ? name : `${name}.${slug(voice)}`
  let file = `${wanted}.txt`
  for (let number = 2; taken.has(file); number++) file = `${wanted}-${number}.txt`
  taken.add(file)
  return file
}
