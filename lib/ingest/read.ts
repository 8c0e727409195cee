import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import { readHtml } from './read-html.ts'
import type { NormalizedText, RawSource, Row, SourceFile } from './source.ts'
import { linesOf } from './source.ts'
import { SourceError } from './source-error.ts'

/** Largest source that is read: above it memory, not the reader, would decide. */
const maximumBytes = 64 * 1024 * 1024

/** Reads the bytes of a source. Throws `SourceError` where it is missing, empty or too large. */
export async function readBytes(source: SourceFile): Promise<RawSource> {
  const bytes = await readFile(source.path).catch((error: NodeJS.ErrnoException) => {
    throw new SourceError(`${source.file}: it can't be read (${error.code ?? error.message})`)
  })
  if (bytes.length === 0) throw new SourceError(`${source.file}: the file is empty`)
  if (bytes.length > maximumBytes) {
    const size = Math.round(bytes.length / 1024 / 1024)
    throw new SourceError(`${source.file}: ${size} MB; at most ${maximumBytes / 1024 / 1024} MB are read`)
  }
  return { ...source, bytes, sha256: createHash('sha256').update(bytes).digest('hex') }
}

/**
 * Bytes to the extracted text and its lines. Encodings: UTF-8 (with or without a mark), UTF-16 with a mark.
 * Throws `SourceError` with the file and the offset of the first byte that is not text.
 */
export function normalizeText(raw: RawSource): NormalizedText {
  const { encoding, text } = decode(raw)
  if (raw.dataset) return extractRows(raw, encoding, text)
  if (text.trim() === '') throw new SourceError(`${raw.file}: the file holds only space`)
  if (/\.html?$/i.test(raw.file)) {
    const page = readHtml(raw.file, text)
    return { raw, encoding, ...page, lines: linesOf(page.text) }
  }
  return { raw, encoding, text, lines: linesOf(text) }
}

function decode(raw: RawSource): { encoding: string; text: string } {
  const { bytes, file } = raw
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8'
  if (encoding === 'utf-8') {
    const zero = bytes.indexOf(0)
    if (zero !== -1)
      throw new SourceError(`${file}: a zero byte at offset ${zero}; a text was expected, not binary data`)
  }
  try {
    return { encoding, text: new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes) }
  } catch {
    const at = encoding === 'utf-8' ? firstInvalidUtf8(bytes) : undefined
    const place = at === undefined ? '' : ` at offset ${at} (byte 0x${(bytes[at] ?? 0).toString(16)})`
    throw new SourceError(`${file}: not valid ${encoding.toUpperCase()}${place}; save it as UTF-8`)
  }
}

/** Offset of the first byte that belongs to no valid UTF-8 sequence. */
function firstInvalidUtf8(bytes: Uint8Array): number | undefined {
  let valid = 0
  let end = bytes.length
  const decodes = (until: number) => {
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, until), { stream: true })
      return true
    } catch {
      return false
    }
  }
  if (decodes(end)) return end - 1
  while (valid + 1 < end) {
    const middle = (valid + end) >> 1
    if (decodes(middle)) valid = middle
    else end = middle
  }
  return valid
}

const rowSchema = z.record(z.string(), z.unknown())

function extractRows(raw: RawSource, encoding: string, json: string): NormalizedText {
  const mapping = raw.dataset
  if (!mapping) throw new SourceError(`${raw.file}: no mapping of fields is declared`)
  const parts: string[] = []
  const rows: Row[] = []
  let length = 0
  for (const { place, value } of jsonRows(raw.file, json)) {
    const row = rowSchema.safeParse(value)
    if (!row.success) throw new SourceError(`${raw.file}: ${place}: expected an object of fields`)
    const text = row.data[mapping.text]
    if (typeof text !== 'string' || text.trim() === '') {
      throw new SourceError(`${raw.file}: ${place}: the field "${mapping.text}" was expected to hold the text`)
    }
    const fields = Object.entries(row.data).flatMap(([key, field]): [string, string][] =>
      key !== mapping.text && (typeof field === 'string' || typeof field === 'number') ? [[key, String(field)]] : [],
    )
    rows.push({ start: length, end: length + text.length, fields: Object.fromEntries(fields) })
    parts.push(text)
    length += text.length + rowSeparator.length
  }
  const text = parts.join(rowSeparator)
  return { raw, encoding, text, lines: linesOf(text), rows }
}

const rowSeparator = '\n\n'

function* jsonRows(file: string, text: string): Generator<{ place: string; value: unknown }> {
  const parse = (json: string, place: string): unknown => {
    try {
      return JSON.parse(json)
    } catch (error) {
      throw new SourceError(`${file}: ${place}: not valid JSON: ${error instanceof Error ? error.message : error}`)
    }
  }
  const body = text.replace(/^\uFEFF/, '')
  if (/\.jsonl$/i.test(file)) {
    let line = 0
    for (const json of body.split(/\r?\n/)) {
      line += 1
      if (json.trim() !== '') yield { place: `line ${line}`, value: parse(json, `line ${line}`) }
    }
    return
  }
  const value = parse(body, 'the file')
  if (!Array.isArray(value)) yield { place: 'the file', value }
  else for (const [index, row] of value.entries()) yield { place: `row ${index + 1}`, value: row }
}
