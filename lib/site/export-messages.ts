import type { Attribution } from '#lib/domain/attribution.ts'
import type { DocumentFileForm } from './document-files.ts'

/** Words that the program itself writes into files of documents: where they are from, and how they are to be read. */
export const exportMessages = {
  madeBy: 'Made into this form by',
  /** Whose a value is that the source of a text does not state. */
  responsible: {
    rule: 'Worked out by a rule, or known of the event',
    editor: 'Stated by an editor of the archive',
  },
  speaker: 'speaker',
  languageNotKnown: 'language not known',
  originalLanguage: 'language of the original',
  dateNotKnown: 'The date is not known.',
  dateAsKnown: (edtf: string | undefined) => (edtf === undefined ? 'The date is not known.' : `Date (EDTF): ${edtf}`),
  speakerNotKnown: 'Who speaks is not known.',
  nobodySpeaks: 'Nobody speaks: the words are those of whoever wrote the text.',
  questioner: 'questioner',
  rightsOfEach: 'Each document states its own rights.',
  rightsNotStated: 'The source states no rights.',
  retrieved: (moment: string) => `retrieved ${moment}`,
  lines: (from: number, to: number) => (from === to ? `line ${from}` : `lines ${from} to ${to}`),
  sourceAbsent: 'The source is no longer in the archive.',
  withdrawn: (reason: string) => `This document was withdrawn: ${reason}`,
  corrected: (field: string, reason: string) => `Corrected, ${field}: ${reason}`,
  replacedCharacters: (count: number) =>
    `${count} ${count === 1 ? 'character' : 'characters'} of the text that XML cannot hold: U+FFFD is in ${count === 1 ? 'its' : 'their'} place.`,
  withdrawnWords: '[withdrawn]',
  /** Whose words follow, where that is nobody by name. */
  whose: {
    speaker: 'Speaker',
    questioner: 'Question',
    publisher: 'Words of the publisher',
    transcriber: 'Note of the transcriber',
    reporter: 'Words of the reporter',
    factsheet: 'Words of the fact sheet',
  } satisfies Record<Attribution, string>,
  /** What the files of a document are called. */
  forms: { md: 'Markdown', txt: 'plain text', 'tei.xml': 'TEI', json: 'JSON' } satisfies Record<
    DocumentFileForm | 'json',
    string
  >,
  files: 'The text as a file',
  /** A file of JSON that has other documents besides. */
  sharedJson: 'JSON, with other documents',
  /** How a TEI file is to be read. */
  teiConventions: [
    'What somebody says is in u, and who points to the list of persons; a u without who is of somebody who is not known. Words of a reporter or a fact sheet are in p outside of any u.',
    'What a publisher added is in note with type="publisher", what a transcriber noted in note with type="transcriber", between words with place="inline". Withdrawn words are a gap.',
    'Each paragraph has its number in the document as n, and as xml:id the id of the document and its own: the page of the document ends in # and the latter to link to it.',
    'A date is as certain as it is known: cert="low" is uncertain, precision="low" approximate. Its words are EDTF (ISO 8601-2).',
    'What the source does not state says with resp whose it is. A milestone with unit="paragraph" is a break that the source does not have.',
  ],
  noRecords: 'No speaker has a record; each document lists its own.',
  corpus: (documents: number) =>
    `${documents} ${documents === 1 ? 'document' : 'documents'}, each in a file of its own.`,
}
