import { getDocumentProxy } from 'unpdf'
import { z } from 'zod'
import type { Extracted } from './source.ts'
import { SourceError } from './source-error.ts'

/** A piece of text on a page: PDF.js gives its place by the last two numbers of `transform`. */
const piece = z.object({
  str: z.string(),
  transform: z.tuple([z.number(), z.number(), z.number(), z.number(), z.number(), z.number()]),
  height: z.number(),
  width: z.number(),
  hasEOL: z.boolean(),
})
type Piece = z.output<typeof piece>

/**
 * A PDF file to its text by PDF.js (`unpdf`): the pieces of each page in the order in which the file sets them, put
 * together to lines; a gap wider than a line is a blank line; pages stand apart by one. Page numbers and running heads
 * stay in the text, for the rules of furniture. Throws `SourceError` where it is no PDF, is locked, or holds only
 * pictures of pages.
 */
export async function readPdf(file: string, bytes: Uint8Array): Promise<Extracted> {
  const refuse = (error: unknown): never => {
    throw new SourceError(`${file}: not a readable PDF file (${error instanceof Error ? error.message : error})`)
  }
  const document = await getDocumentProxy(Uint8Array.from(bytes), { verbosity: 0 }).catch(refuse)
  const pages: string[] = []
  try {
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number).catch(refuse)
      const content = await page.getTextContent().catch(refuse)
      pages.push(pageText(content.items.flatMap((item: unknown) => piece.safeParse(item).data ?? [])))
    }
  } finally {
    await document.destroy()
  }
  const text = pages.filter((page) => page !== '').join('\n\n')
  if (text === '') throw new SourceError(`${file}: it has no text; its ${pages.length} pages may be pictures of pages`)
  return { encoding: 'application/pdf', text }
}

function pageText(pieces: Piece[]): string {
  let text = ''
  let last: Piece | undefined
  for (const next of pieces) {
    if (next.str === '' && !next.hasEOL) continue
    if (last) text += between(last, next)
    text += next.str
    last = next
  }
  return text
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

/** What stands between two pieces: nothing, a space, the end of a line, a blank line. */
function between(last: Piece, next: Piece): string {
  const [, , , , x, y] = last.transform
  const [, , , , nextX, nextY] = next.transform
  const height = Math.max(last.height, next.height, 1)
  const drop = Math.abs(y - nextY)
  if (drop > height * 1.9) return '\n\n'
  if (drop > height * 0.5) return '\n'
  // Spaces are often not set as characters; a gap of a fifth of the height is one.
  return nextX - (x + last.width) > height * 0.2 ? ' ' : ''
}
