import { type BrotliCompress, constants, createBrotliCompress, createGzip, type Gzip } from 'node:zlib'

/** Bytes below which a file is sent as it is: compressing saves no packet on the line. */
const minSize = 1000

/** Quality of Brotli, 0 to 11: 5 is what hosts use where they compress while they answer. */
const brotliQuality = 5

const codings = {
  br: () => createBrotliCompress({ params: { [constants.BROTLI_PARAM_QUALITY]: brotliQuality } }),
  gzip: () => createGzip(),
} satisfies Record<string, () => BrotliCompress | Gzip>

/** A way to compress what is sent, by its name in HTTP (RFC 9110, section 8.4.1). */
export type ContentCoding = keyof typeof codings

/**
 * How a file is compressed for a browser, as most hosts do it: text by Brotli or else gzip; undefined where it is sent
 * as it is. The search index is compressed already, and read by ranges.
 *
 * @param accepted the header `Accept-Encoding` (RFC 9110, section 12.5.3)
 * @param type media type of the file
 * @param size of the file, in bytes
 */
export function contentCoding(accepted: string | undefined, type: string, size: number): ContentCoding | undefined {
  if (size < minSize || !isText(type)) return undefined
  const named = new Map(
    (accepted ?? '').split(',').map((one) => {
      const [name = '', quality] = one
        .trim()
        .toLowerCase()
        .split(/(?:(?<!\s)\s+)?;\s*q=/)
      return [name, quality === undefined ? 1 : Number(quality)]
    }),
  )
  const isAccepted = (coding: ContentCoding) => (named.get(coding) ?? 0) > 0
  return isAccepted('br') ? 'br' : isAccepted('gzip') ? 'gzip' : undefined
}

/** A stream that compresses what is written to it. */
export function compressorFor(coding: ContentCoding): BrotliCompress | Gzip {
  return codings[coding]()
}

/** Whether a media type is that of text, which the build writes in UTF-8. */
export function isText(type: string): boolean {
  return /^text\/|\/(json|javascript|xml)\b|\+(json|xml)\b/.test(type)
}
