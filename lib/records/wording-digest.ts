import { createHash } from 'node:crypto'
import { fold } from '#lib/text/fold.ts'

/** SHA-256 of the folded words, hexadecimal: by it words are known again that may not be kept. */
export function wordingDigest(text: string): string {
  return createHash('sha256').update(fold(text), 'utf8').digest('hex')
}
