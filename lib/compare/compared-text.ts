import type { ArchiveDocument, Paragraph } from '#lib/domain/document.ts'
import { stageDirections } from '#lib/text/stage-directions.ts'

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

/** The paragraphs of a document that are compared: those that were not withdrawn, and in which somebody says something. */
export function comparedText(document: ArchiveDocument): ComparedText {
  const paragraphs = document.blocks
    .filter((block): block is Paragraph => block.type === 'paragraph')
    .map(({ id, text, withdrawn }, index) => ({ id, number: index + 1, text, withdrawn }))
    .filter(({ withdrawn, text }) => !withdrawn && hasWords(text))
    .map(({ id, number, text }) => ({ id, number, text }))
  return { language: document.language, paragraphs }
}

/** Whether a paragraph has words besides what a transcriber notes of the room: "(Applause.)" has none. */
export function hasWords(text: string): boolean {
  let rest = text
  for (const { start, end } of stageDirections(text).toReversed()) rest = rest.slice(0, start) + rest.slice(end)
  return /[\p{L}\p{N}]/u.test(rest)
}
