import type { ArchiveDocument, Paragraph } from '#lib/domain/document.ts'

/** A paragraph of a document that is compared with another one. */
export interface ComparedParagraph {
  id: string
  /** Its number in the margin, from 1. */
  number: number
  text: string
}

/** What of a document is compared. */
export interface ComparedText {
  /** BCP 47; undefined where it is not known. */
  language: string | undefined
  paragraphs: readonly ComparedParagraph[]
}

/**
 * The paragraphs of a document that are compared, with their numbers: those with words of somebody, not those that were withdrawn,
 * nor what a transcriber notes of the room.
 */
export function comparedText(document: ArchiveDocument): ComparedText {
  const paragraphs = document.blocks
    .filter((block): block is Paragraph => block.type === 'paragraph')
    .map((paragraph, index) => ({ paragraph, number: index + 1 }))
    .filter(({ paragraph }) => !paragraph.withdrawn && paragraph.voice !== 'transcriber')
    .map(({ paragraph: { id, text }, number }) => ({ id, number, text }))
  return { language: document.language, paragraphs }
}
