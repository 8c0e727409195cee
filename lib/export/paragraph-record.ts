import { type Attribution, attributionOfVoice, defaultAttribution } from '#lib/domain/attribution.ts'
import type { ArchiveDocument, Heading, Paragraph, ParagraphForm } from '#lib/domain/document.ts'
import { speakersOf } from '#lib/domain/speakers.ts'
import { wordingHash } from '#lib/text/wording-hash.ts'

/** A paragraph or heading as data: whose words it is goes with its text. What is not known is null. */
export interface ParagraphRecord {
  /** 1 for the first of the document, headings counted. */
  position: number
  /** That in the margin of the page: 1 for the first, headings not counted; null for a heading. */
  number: number | null
  /** `p-` or `h-` and 7 characters; lasting, and unique within the document. */
  id: string
  type: 'paragraph' | 'heading'
  /** Of a heading: 2 for a section, 3 and 4 below it. */
  level: number | null
  /** Of a paragraph. */
  form: ParagraphForm | null
  /** Of an item of a numbered list: the number that the source gives it. */
  list_number: number | null
  /** Whether it is the row that names the columns of a table. */
  is_header: boolean
  /** Of a row of a table. */
  cells: string[] | null
  /** Whose words it is; null for a heading and for a caption, which are nobody's speech. */
  whose: Attribution | null
  /** Who says it, by name; nobody where it is no speaker's, or not known whose. */
  said_by: string[]
  /** As the document has it: a name, `publisher`, `transcriber`, `questioner`; null where it is as the document's. */
  voice: string | null
  /** Whether the break before it was made by the archive, not by the source. */
  our_break: boolean
  /** The words; empty where they were withdrawn. */
  text: string
  /** The check of the words that links carry: `c` in the address of a copied link. Empty where they were withdrawn. */
  check: string
  withdrawn: boolean
}

/** Whose words the paragraphs of a document are that have no voice of their own. */
export function attributionOf(document: Pick<ArchiveDocument, 'kind' | 'speaker'>): Attribution {
  return defaultAttribution(document.kind, speakersOf(document).length > 0) ?? 'speaker'
}

/** The paragraphs and headings of a document as data, in their order; dividers have no words and are left out. */
export function paragraphRecords(document: ArchiveDocument): ParagraphRecord[] {
  let number = 0
  return document.blocks
    .filter((block) => block.type !== 'divider')
    .map((block, index) => {
      if (block.type === 'paragraph') number++
      return recordOf(document, block, index + 1, number)
    })
}

function recordOf(
  document: ArchiveDocument,
  block: Heading | Paragraph,
  position: number,
  number: number,
): ParagraphRecord {
  const withdrawn = block.withdrawn ?? false
  const text = withdrawn ? '' : block.text
  const check = withdrawn ? '' : wordingHash(text)
  // Without spreads: very many of these are made, several times in a build.
  if (block.type === 'heading')
    return {
      position,
      number: null,
      id: block.id,
      type: 'heading',
      level: block.level,
      form: null,
      list_number: null,
      is_header: false,
      cells: null,
      whose: null,
      said_by: [],
      voice: null,
      our_break: false,
      text,
      check,
      withdrawn,
    }
  const { form, header, cells, voice, ourBreak } = block
  const whose = whoseWords(document, block)
  return {
    position,
    number,
    id: block.id,
    type: 'paragraph',
    level: null,
    form,
    list_number: block.number ?? null,
    is_header: header ?? false,
    cells: withdrawn ? null : (cells ?? null),
    whose,
    said_by: whose === 'speaker' ? (voice === undefined ? speakersOf(document) : [voice]) : [],
    voice: voice ?? null,
    our_break: ourBreak ?? false,
    text,
    check,
    withdrawn,
  }
}

function whoseWords(document: ArchiveDocument, { voice, form }: Paragraph): Attribution | null {
  if (voice !== undefined) return attributionOfVoice(voice) ?? 'speaker'
  return form === 'caption' ? null : attributionOf(document)
}
