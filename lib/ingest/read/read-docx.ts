import { unzipSync } from 'fflate'
import mammoth from 'mammoth'
import { readPage } from './read-html.ts'
import type { Extracted } from './source.ts'
import { SourceError } from './source-error.ts'

/** A text of this length is a library; what claims more is made to fill the memory. */
const largest = 128 * 1024 * 1024

/**
 * A DOCX file to its text by mammoth, whose reading of styles (headings, lists) becomes hints. Headers, footers and
 * comments of the file are no part of its text. Throws `SourceError` where it is no such file or unfolds to too much.
 */
export async function readDocx(file: string, bytes: Uint8Array): Promise<Extracted> {
  requireSound(file, bytes)
  const html = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }).then(
    (result) => result.value,
    (error: unknown) => {
      throw new SourceError(`${file}: not a readable DOCX file (${error instanceof Error ? error.message : error})`)
    },
  )
  const encoding = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
  return { encoding, ...readPage(file, html, false) }
}

function requireSound(file: string, bytes: Uint8Array): void {
  let size = 0
  try {
    unzipSync(bytes, {
      filter: (entry) => {
        size += entry.originalSize
        return false
      },
    })
  } catch (error) {
    throw new SourceError(`${file}: not a DOCX file (${error instanceof Error ? error.message : error})`)
  }
  if (size > largest) throw new SourceError(`${file}: it unfolds to ${Math.round(size / 1024 / 1024)} MB`)
}
