import type { ArchiveDocument } from '#lib/domain/document.ts'
import { speakersOf } from '#lib/domain/speakers.ts'
import type { ArchiveFigure } from './archive-figure.ts'

/** A figure as data, in the names that commands and files of data have for it. What is not known is null, or an empty list. */
export interface FigureData {
  document_id: string
  paragraph_id: string
  sentence: number
  as_written: string
  value: number | null
  /** The upper end of a range; `value` is then the lower. */
  up_to: number | null
  bound: string | null
  unit: string
  unit_kind: string
  unit_as_written: string
  subject: string
  words: string[]
  whose: string
  said_by: string[]
  date: string | null
  speakers: string[]
}

/** A figure of a document as data. */
export function figureData(document: ArchiveDocument, figure: ArchiveFigure): FigureData {
  return {
    document_id: document.id,
    paragraph_id: figure.paragraph,
    sentence: figure.sentence,
    as_written: figure.asWritten,
    value: figure.value ?? null,
    up_to: figure.upTo ?? null,
    bound: figure.bound ?? null,
    unit: figure.unit.id,
    unit_kind: figure.unit.kind,
    unit_as_written: figure.unitAsWritten,
    subject: figure.subject,
    words: figure.words,
    whose: figure.whose,
    said_by: figure.saidBy,
    date: document.date ?? null,
    speakers: speakersOf(document),
  }
}
