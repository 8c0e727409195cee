import { decode } from '#lib/ingest/read/characters/decode.ts'
import { repairCharacters } from '#lib/ingest/read/characters/repair-characters.ts'
import { subscriptText, superscriptText } from '#lib/ingest/read/characters/superscript-markup.ts'
import type { Extracted } from './source.ts'

/** HTML's tags for raised and lowered characters, left in a text when it was taken out of a page. */
const leftover = /<(sup|sub)>([^<>\n]{1,12})<\/\1>/gi

/**
 * A plain text: decoded, its control characters read, garbled characters repaired where that is sure, and what `<sup>` and
 * `<sub>` hold written as raised and lowered characters. Throws `SourceError` where its encoding is not certain, or it is no
 * text.
 */
export function readPlainText(file: string, bytes: Uint8Array): Extracted {
  const { text: decoded, ...encoding } = decode(file, bytes)
  const { text, findings } = repairCharacters(decoded)
  const plain = text.replace(leftover, (_, tag: string, words: string, at: number) =>
    tag.toLowerCase() === 'sup' ? superscriptText(words, text.slice(0, at)) : subscriptText(words, text.slice(0, at)),
  )
  return { ...encoding, text: plain, ...(findings.length > 0 ? { findings } : {}) }
}
