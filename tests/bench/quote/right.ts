import type { ArchiveDocument } from '#lib/domain/document.ts'
import type { QuoteCheck } from '#lib/quote/verdict/check-quotation.ts'
import { tokens } from '#lib/text/tokens.ts'
import type { Mutation } from './sentence.ts'

/** Whether a check said what it should. */
export interface Right {
  verdict: boolean
  /** Whether the paragraph has the sentence that the quotation was made of; true where nobody said it. */
  paragraph: boolean
}

/** Compares checks with what is known of quotations: a sentence may stand in several paragraphs, each of which is right. */
export function judge(documents: readonly ArchiveDocument[]): (mutation: Mutation, check: QuoteCheck) => Right {
  const texts = new Map<string, string>()
  for (const { blocks } of documents) {
    for (const block of blocks) if (block.type === 'paragraph') texts.set(block.id, block.text)
  }
  return ({ verdict, also = [], from, quotation }, { verdict: given, found }) => {
    const text = words(texts.get(found?.place.paragraph ?? '') ?? '')
    return {
      verdict: given === verdict || also.includes(given),
      paragraph: from.length === 0 || from.some((one) => text.includes(words(one))) || hasPieces(text, quotation),
    }
  }
}

/** Whether all that stands between ellipses does so in a text, in this order: where a figure is left out, its twin has it too. */
function hasPieces(text: string, quotation: string): boolean {
  let at = 0
  for (const piece of quotation.split(/…|\.{3}/u).map(words)) {
    if (piece.trim() === '') continue
    const found = text.indexOf(piece, at)
    if (found < 0) return false
    at = found + piece.length - 1
  }
  return true
}

/** The words of a text with a space around each, so that one text has another where it has these words in a row. */
function words(text: string): string {
  return ` ${tokens(text)
    .map((token) => token.text)
    .join(' ')} `
}
