import { z } from 'zod'
import { speakersOf } from '#lib/domain/speakers.ts'
import type { HitDocument } from '#lib/search/rank/hit.ts'
import { dateLine, dateRecord, dateRecordOf } from './date-record.ts'

/** A document as assistants are given it. */
export const citedDocument = z.object({
  id: z.string(),
  link: z.string().describe('Its permanent address.'),
  title: z.string(),
  kind: z.string().describe('speech, address, statement, report, factsheet, article …'),
  language: z.string().describe('BCP 47; "und" where not known.'),
  speakers: z
    .array(z.string())
    .describe(
      'Who speaks in it, or whose words it reports; empty where nobody is named. A paragraph may have another voice.',
    ),
  date: dateRecord,
  published: z.string().nullable().describe('EDTF day of publication, where that is another; else null.'),
})

/** The type of `citedDocument`. */
export type CitedDocument = z.output<typeof citedDocument>

/** What is said of a document. `origin` goes before its path; empty where it is not known. */
export function citedDocumentOf(document: HitDocument, origin: string): CitedDocument {
  const { id, url, title, kind, language, date, published } = document
  return {
    id,
    link: origin + url,
    title,
    kind,
    language,
    speakers: speakersOf(document),
    date: dateRecordOf(date),
    published: published ?? null,
  }
}

/** A document in one line of an answer: title, kind, speakers, date. */
export function documentLine({ title, kind, speakers, date }: CitedDocument): string {
  const by = speakers.length > 0 ? speakers.join(', ') : 'speaker not named'
  return `${title} · ${kind} · ${by} · ${dateLine(date)}`
}
