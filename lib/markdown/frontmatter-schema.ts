import { z } from 'zod'
import { basisFields, frontmatterField } from '#lib/domain/basis.ts'
import { type ArchiveDocument, deliveries, documentKinds, translationMakers } from '#lib/domain/document.ts'
import {
  aliasId,
  documentId,
  edtfDate,
  fieldId,
  languageTag,
  lineNumber,
  plainText,
  sha256,
  slugText,
  utcTime,
  webAddress,
} from './field-schemas.ts'

const dateSense = z
  .enum(['occasion', 'publication'])
  .describe('Whether a date is that of the occasion or of publication.')
const words = z.string().min(1, 'the words of the source').describe('The words of the source that say it.')

const lineRange = z
  .tuple([lineNumber, lineNumber])
  .refine(([first, last]) => first <= last, 'first and last line, in this order')

const basis = z
  .discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('stated'),
      line: lineNumber.exactOptional().describe('Line of the source, from 1 on.'),
      words,
      rule: plainText.exactOptional().describe('Name of the rule that found it.'),
      of: dateSense.exactOptional(),
    }),
    z.strictObject({
      kind: z.literal('inherited'),
      from: plainText.describe('Id of the event or document that the value is taken from.'),
      of: dateSense.exactOptional(),
    }),
    z.strictObject({
      kind: z.literal('inferred'),
      rule: plainText.describe('Name of the rule that inferred it.'),
      line: lineNumber.exactOptional(),
      words: words.exactOptional(),
      of: dateSense.exactOptional(),
    }),
    z.strictObject({
      kind: z.literal('editor'),
      reason: z.string().min(1, 'a reason').describe('Words of the source, or a named reference, that justify it.'),
      by: plainText.exactOptional().describe('Who decided.'),
      on: edtfDate.exactOptional().describe('Day of the decision, EDTF.'),
      of: dateSense.exactOptional(),
    }),
  ])
  .describe('Why a value is what it is.')

/** A name, or a list of two or more. */
const oneOrSeveral = z.union([plainText, z.array(plainText).min(2, 'a text, or a list of two or more')], {
  error: 'a text, or a list of two or more',
})

const nameAsWritten = z.strictObject({
  name: plainText.describe('As `speaker` has it.'),
  written: words,
  family: plainText.exactOptional().describe('The part of it that is the family name, where the source tells it.'),
  qualifier: plainText.exactOptional().describe('What stands in brackets at its end to tell it from a namesake.'),
})

const fieldValue = z
  .strictObject({
    value: z.union([plainText, z.number()], { error: 'a text or a number' }).describe('As it is shown.'),
    code: plainText.exactOptional().describe('The code that the source has for it.'),
    words: words.exactOptional().describe('The words of the source that state it.'),
    reason: z.string().min(1, 'a reason').exactOptional().describe('Why an editor states it.'),
    by: plainText.exactOptional().describe('The editor.'),
    on: edtfDate.exactOptional().describe('Day of the decision, EDTF.'),
  })
  .refine((value) => (value.words === undefined) !== (value.reason === undefined), {
    error: 'either the words of the source or the reason of an editor',
  })

const head = z.strictObject({
  lines: lineRange.describe('First and last line of the source.'),
  text: words,
})

const source = z
  .strictObject({
    file: plainText.describe('Path of the source below the folder that was given.'),
    sha256: sha256.describe('SHA-256 of its bytes.'),
    lineage: plainText.describe('What the versions of one source have in common: an address, or the path.'),
    lines: lineRange.describe('First and last line of the source that the document is made of.'),
    collection: plainText.exactOptional().describe('Id of the collection that the source belongs to.'),
    retrieved: utcTime.exactOptional().describe('When its bytes were retrieved from the web, in UTC.'),
    absent: z.literal(true).exactOptional().describe('That the source is no longer there.'),
  })
  .describe('The file as received.')

const correction = z.strictObject({
  field: plainText.describe('The corrected field, or the id of a paragraph.'),
  was: z.string().exactOptional().describe('How it read before.'),
  reason: z.string().min(1, 'a reason').describe('Why it was corrected.'),
  by: plainText.exactOptional().describe('Who corrected it.'),
  on: edtfDate.exactOptional().describe('Day of the correction, EDTF.'),
})

/** The frontmatter of a document's file, in its order. Fields that are not known are left out, never null or empty. */
export const frontmatterSchema = z
  .strictObject({
    id: documentId.describe('Given once, kept through all versions of the source.'),
    slug: slugText.describe('The title as a part of the address.'),
    title: plainText.describe('The title as the source has it.'),
    kind: z.enum(documentKinds).describe('What sort of text it is.'),
    date: edtfDate
      .exactOptional()
      .describe(
        'What it is filed under, EDTF; `basis.date.of` says whether it is that of the occasion or of publication.',
      ),
    published: edtfDate.exactOptional().describe('Day of publication, EDTF.'),
    speaker: oneOrSeveral
      .exactOptional()
      .describe('Preferred name of who speaks, or whose words are reported; of several a list.'),
    role: oneOrSeveral
      .exactOptional()
      .describe('The office in which the speaker spoke; a list for a list of speakers.'),
    venue: plainText.exactOptional().describe('Preferred name of the place.'),
    event: plainText.exactOptional().describe('Preferred name of the occasion.'),
    topics: z.array(plainText).exactOptional().describe('Preferred names of topics.'),
    language: languageTag.exactOptional().describe('Language of the text, BCP 47.'),
    original_language: languageTag
      .exactOptional()
      .describe('Language in which it was spoken or first written, BCP 47.'),
    translation: z.enum(translationMakers).exactOptional().describe('Who made the translation.'),
    translation_of: documentId.exactOptional().describe('Id of the document that this one is a translation of.'),
    delivery: z.enum(deliveries).exactOptional().describe('Whether it is the text as delivered or as prepared.'),
    text_of_record: z
      .boolean()
      .exactOptional()
      .describe('Whether editors chose it as the text of record of its event.'),
    publisher: plainText.exactOptional().describe('Preferred name of the publisher.'),
    byline: plainText.exactOptional().describe('The author as the source names them.'),
    url: webAddress.exactOptional().describe('Where the text was published.'),
    rights: plainText.exactOptional().describe('What the source says of rights in the text.'),
    names_as_written: z
      .array(nameAsWritten)
      .exactOptional()
      .describe('How the source writes the names of speakers, where otherwise than `speaker`.'),
    fields: z
      .record(fieldId, z.array(fieldValue).min(1, 'at least one value'))
      .exactOptional()
      .describe('Values of the fields that the collection declares, by the id of the field.'),
    source,
    head: z.array(head).exactOptional().describe('Lines above the text that no field holds.'),
    basis: z
      .partialRecord(z.enum(basisFields.map(frontmatterField)), basis)
      .describe('By field: why its value is what it is.'),
    corrections: z.array(correction).exactOptional().describe('Changes that editors made, each with its reason.'),
    notes: z
      .array(
        z.strictObject({
          block: aliasId.exactOptional().describe('Id of the paragraph or heading that it is on.'),
          text: plainText.describe('Words of the editors.'),
          by: plainText.exactOptional().describe('Who wrote it.'),
          on: edtfDate.exactOptional().describe('Day on which it was written, EDTF.'),
        }),
      )
      .exactOptional()
      .describe('Notes of the editors on the text, which are no part of the record.'),
    withdrawn: z
      .strictObject({
        reason: z.string().min(1, 'a reason'),
        by: plainText.exactOptional(),
        on: edtfDate.exactOptional(),
      })
      .exactOptional()
      .describe('That the document had to be taken out of the record.'),
    gone: z
      .array(
        z.strictObject({
          id: aliasId.describe('Its id, which still leads somewhere.'),
          after: aliasId.exactOptional().describe('Id of the block that it followed.'),
          withdrawn: z.literal(true).exactOptional().describe('That its words may not be shown.'),
          now: z
            .strictObject({ document: documentId, block: aliasId })
            .exactOptional()
            .describe('Which block of another document has its very words now.'),
        }),
      )
      .exactOptional()
      .describe('Published paragraphs and headings that the text has no longer.'),
  })
  .refine(({ speaker, role }) => !Array.isArray(role) || (Array.isArray(speaker) && speaker.length === role.length), {
    path: ['role'],
    error: 'a list only beside a list of speakers of the same length',
  })

export type Frontmatter = z.output<typeof frontmatterSchema>

/** The metadata of a document as the file spells and orders it. Empty lists are left out, as if absent. */
export function toFrontmatter(document: ArchiveDocument): Frontmatter {
  const { id, slug, title, kind, date, published, speaker, role, venue, event, topics, language } = document
  const { originalLanguage, translation, publisher, byline, url, rights, corrections } = document
  const { translationOf, delivery, textOfRecord, notes, withdrawn, gone, head, namesAsWritten, fields } = document
  const basisByField: Frontmatter['basis'] = {}
  for (const field of basisFields) {
    const value = document.basis[field]
    if (value) basisByField[frontmatterField(field)] = value
  }
  return {
    id,
    slug,
    title,
    kind,
    ...(date !== undefined && { date }),
    ...(published !== undefined && { published }),
    ...(speaker !== undefined && { speaker }),
    ...(role !== undefined && { role }),
    ...(venue !== undefined && { venue }),
    ...(event !== undefined && { event }),
    ...(topics !== undefined && topics.length > 0 && { topics }),
    ...(language !== undefined && { language }),
    ...(originalLanguage !== undefined && { original_language: originalLanguage }),
    ...(translation !== undefined && { translation }),
    ...(translationOf !== undefined && { translation_of: translationOf }),
    ...(delivery !== undefined && { delivery }),
    ...(textOfRecord !== undefined && { text_of_record: textOfRecord }),
    ...(publisher !== undefined && { publisher }),
    ...(byline !== undefined && { byline }),
    ...(url !== undefined && { url }),
    ...(rights !== undefined && { rights }),
    ...(namesAsWritten !== undefined && namesAsWritten.length > 0 && { names_as_written: namesAsWritten }),
    ...(fields !== undefined && Object.keys(fields).length > 0 && { fields }),
    source: document.source,
    ...(head !== undefined && head.length > 0 && { head }),
    basis: basisByField,
    ...(corrections !== undefined && corrections.length > 0 && { corrections }),
    ...(notes !== undefined && notes.length > 0 && { notes }),
    ...(withdrawn !== undefined && { withdrawn }),
    ...(gone !== undefined && gone.length > 0 && { gone }),
  }
}

/** The reverse of `toFrontmatter`: a document's metadata, without its blocks. */
export function fromFrontmatter(frontmatter: Frontmatter): Omit<ArchiveDocument, 'blocks'> {
  const {
    original_language: originalLanguage,
    translation_of: translationOf,
    text_of_record: textOfRecord,
    names_as_written: namesAsWritten,
    basis: written,
    ...same
  } = frontmatter
  const {
    original_language: languageBasis,
    translation_of: translationBasis,
    text_of_record: recordBasis,
    ...basisByField
  } = written
  return {
    ...same,
    ...(originalLanguage !== undefined && { originalLanguage }),
    ...(translationOf !== undefined && { translationOf }),
    ...(textOfRecord !== undefined && { textOfRecord }),
    ...(namesAsWritten !== undefined && { namesAsWritten }),
    basis: {
      ...basisByField,
      ...(languageBasis !== undefined && { originalLanguage: languageBasis }),
      ...(translationBasis !== undefined && { translationOf: translationBasis }),
      ...(recordBasis !== undefined && { textOfRecord: recordBasis }),
    },
  }
}
