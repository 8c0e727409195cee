import { attributions } from '#lib/domain/attribution.ts'
import { documentKinds, paragraphForms } from '#lib/domain/document.ts'
import { figureBounds } from '#lib/text/figures/qualifiers.ts'
import { unitKinds } from '#lib/text/figures/units.ts'

/** What the values of a column are. A list is several texts: an array in JSON, divided by semicolons in tables. */
export type ColumnType = 'text' | 'integer' | 'number' | 'boolean' | 'list'

/** A value of a row. */
export type Value = string | number | boolean | null | readonly (string | number)[]

/** A column of a table of data: described once, for all formats. */
export interface Column {
  name: string
  type: ColumnType
  /** One sentence, for whoever finds the table without its page. */
  description: string
  /** Whether every row has a value. */
  required?: true
  /** The values that there are, where they are few. */
  oneOf?: readonly string[]
}

const text = (name: string, description: string, more: Partial<Column> = {}): Column => ({
  name,
  type: 'text',
  description,
  ...more,
})
const bases = ['stated', 'inherited', 'inferred', 'editor'] as const
const basis = (of: string, what: string) =>
  text(
    `${of}_basis`,
    `How ${what} is known: stated in the source, inherited from the event, inferred by a rule, or set by an editor. Empty where it is not known.`,
    { oneOf: bases },
  )
const required = { required: true } as const

/** The columns of the table of documents, those of declared fields excepted. */
export const documentColumns: readonly Column[] = [
  text('id', 'Lasting identifier of the document: d- and 7 characters.', required),
  text(
    'address',
    'Permanent address of the document: a web address, or its path while it is not known where the site is.',
    required,
  ),
  text('title', 'Title.', required),
  basis('title', 'the title'),
  text('kind', 'What sort of text it is; "document" where that is not known.', { ...required, oneOf: documentKinds }),
  basis('kind', 'the kind'),
  text(
    'date',
    'Date as EDTF (ISO 8601-2): 2024-04-25, 2024-04, 1901~, 186X, 2024-04-25/2024-04-27. Empty where it is not known.',
  ),
  text('date_of', 'What the date is of: the occasion itself, or the publication of the text.', {
    oneOf: ['occasion', 'publication'],
  }),
  basis('date', 'the date'),
  {
    name: 'year',
    type: 'integer',
    description: 'Year of the date; of an interval that of its beginning. Empty where it is not known.',
  },
  text('published', 'Day of publication as EDTF, where that is known besides.'),
  {
    name: 'speakers',
    type: 'list',
    description: 'Who speaks, or whose words the document reports; names of the list of speakers.',
  },
  { name: 'roles', type: 'list', description: 'Office of each speaker, in their order, or one that all have.' },
  basis('speakers', 'who speaks'),
  text('venue', 'Where it was said.'),
  basis('venue', 'the venue'),
  text('event', 'The occasion that the document is about.'),
  basis('event', 'the event'),
  { name: 'topics', type: 'list', description: 'What it is about.' },
  basis('topics', 'the topics'),
  text('language', 'Language of the text as a BCP 47 tag.'),
  basis('language', 'the language'),
  text('original_language', 'Language in which it was spoken, where the text is a translation.'),
  text('translation', 'Who made the translation.', { oneOf: ['own', 'official', 'publisher', 'unknown'] }),
  text('delivery', 'Whether the text is what was said or what was written to be said, where the source says so.', {
    oneOf: ['as-delivered', 'as-prepared'],
  }),
  text('translation_of', 'Id of the document that it is a translation of, where the editors say so.'),
  {
    name: 'text_of_record',
    type: 'boolean',
    description: 'Whether editors chose it, of several texts of one event, as the text of record.',
    ...required,
  },
  text('publisher', 'Who published the text.'),
  text('byline', 'Who is named as its author.'),
  text('url', 'Web address at which it was published.'),
  text(
    'licence',
    'What may be done with the text, in the words of the archive’s records. Empty where the records say nothing: it is not known.',
  ),
  text(
    'whose',
    'Whose words its paragraphs are where they have none of their own: those of a report are the reporter’s, not the speaker’s.',
    {
      ...required,
      oneOf: attributions,
    },
  ),
  text('collection', 'Identifier of the collection that it belongs to.'),
  text('source_file', 'Path of the source file, as it was received.', required),
  text('source_sha256', 'SHA-256 of the bytes of the source, hexadecimal.', required),
  {
    name: 'source_first_line',
    type: 'integer',
    description: 'First line of the source that the document is made of, from 1 on.',
    ...required,
  },
  {
    name: 'source_last_line',
    type: 'integer',
    description: 'Last line of the source that the document is made of.',
    ...required,
  },
  text('retrieved', 'When the source was retrieved from the web, in UTC.'),
  {
    name: 'corrections',
    type: 'list',
    description: 'What editors corrected: names of fields, identifiers of paragraphs.',
  },
  {
    name: 'notes',
    type: 'list',
    description:
      'Notes of the editors on the text, which are no words of the record; one on a paragraph begins with its identifier and a colon.',
  },
  {
    name: 'withdrawn',
    type: 'boolean',
    description: 'Whether the text was taken out of the record; then it has no paragraphs.',
    ...required,
  },
  text('withdrawn_reason', 'Why it was taken out.'),
  { name: 'paragraph_count', type: 'integer', description: 'Number of its paragraphs.', ...required },
]

/** The columns of the table of paragraphs. */
export const paragraphColumns: readonly Column[] = [
  text('document_id', 'Identifier of the document: id in the table of documents.', required),
  {
    name: 'position',
    type: 'integer',
    description: 'Place in the document, from 1 on, headings counted.',
    ...required,
  },
  {
    name: 'number',
    type: 'integer',
    description:
      'Number of the paragraph in the margin of its page, headings not counted. It can change: cite the identifier.',
  },
  text('id', 'Lasting identifier, unique within the document: p- (a heading h-) and 7 characters.', required),
  text('address', 'Permanent address of the paragraph.', required),
  text('type', 'Paragraph or heading.', { ...required, oneOf: ['paragraph', 'heading'] }),
  { name: 'level', type: 'integer', description: 'Of a heading: 2 for a section, 3 and 4 below it.' },
  text('form', 'How a paragraph is set.', { oneOf: paragraphForms }),
  text(
    'whose',
    'Whose words it is. Only "speaker" is speech of the speaker; a reporter’s words are not. Empty for headings and captions, which are nobody’s.',
    {
      oneOf: attributions,
    },
  ),
  {
    name: 'said_by',
    type: 'list',
    description: 'Names of who says it, where it is a speaker’s words and known whose.',
  },
  text('text', 'The words. Empty where they were withdrawn.'),
  text(
    'check',
    'Check of the words, 8 hexadecimal digits (FNV-1a of the UTF-16 units): the same as in copied links, another where a word was changed.',
  ),
  { name: 'withdrawn', type: 'boolean', description: 'Whether its words were taken out of the record.', ...required },
]

/** The columns of the table of figures. */
export const figureColumns: readonly Column[] = [
  text('document_id', 'Identifier of the document: id in the table of documents.', required),
  text('paragraph_id', 'Identifier of the paragraph: id in the table of paragraphs.', required),
  {
    name: 'sentence',
    type: 'integer',
    description: 'Sentence of the paragraph that it is in, from 1 on.',
    ...required,
  },
  {
    name: 'position',
    type: 'integer',
    description: 'Place among the figures of the document, from 1 on. It can change.',
    ...required,
  },
  text('address', 'Permanent address of the paragraph.', required),
  text('as_written', 'The figure with its unit, and with words such as "more than", as the text has it.', required),
  {
    name: 'value',
    type: 'number',
    description: 'The number; of a range its lower end. Empty where its signs could mean one of two values.',
  },
  { name: 'up_to', type: 'number', description: 'Upper end of a range.' },
  text('bound', 'How words beside it bound the number.', { oneOf: figureBounds }),
  text('unit', 'The unit: percent, tenge, people, kilometre; "count" for other things that are counted.', required),
  text('unit_kind', 'What the unit measures.', { ...required, oneOf: unitKinds }),
  text('unit_as_written', 'The unit, or what is counted, as the text has it.'),
  text('subject', 'What it is of, as its sentence names it right behind the number. Empty where it does not.'),
  { name: 'words', type: 'list', description: 'Content words of its sentence, folded, the nearest to it.' },
  text('whose', 'Whose words the paragraph is: a reporter’s figure is not the speaker’s.', {
    ...required,
    oneOf: attributions,
  }),
  {
    name: 'said_by',
    type: 'list',
    description: 'Names of who says it, where it is a speaker’s words and known whose.',
  },
  text('date', 'Date of the document as EDTF.'),
  { name: 'speakers', type: 'list', description: 'Who speaks in the document, or whose words it reports.' },
]
