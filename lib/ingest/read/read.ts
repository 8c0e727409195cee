import { createHash } from 'node:crypto'
import { type FileHandle, open } from 'node:fs/promises'
import { setTimeout } from 'node:timers/promises'
import { findMixedScripts } from '#lib/ingest/read/characters/mixed-scripts.ts'
import { encodingFinding } from './encoding-finding.ts'
import { stateOfOpen } from './file-state.ts'
import { type Format, formatOf } from './formats.ts'
import { readPlainText } from './read-plain-text.ts'
import { adviceFor } from './refused-formats.ts'
import type { Extracted, NormalizedText, SourceFile } from './source.ts'
import { linesOf } from './source.ts'
import { SourceError } from './source-error.ts'

/** Largest file that is read whole, in bytes: above it memory, not the reader, would decide. Datasets are read row by row. */
const maximumBytes = 64 * 1024 * 1024

/** `persons` are those that lists beside the file name. */
type FormatReader = (file: string, bytes: Uint8Array, persons: SourceFile['persons']) => Extracted | Promise<Extracted>

/** Each is read when a file of its format first comes: the code of all of them takes longer to read than a small archive. */
const readers: Readonly<Record<Format, () => Promise<FormatReader>>> = {
  html: async () => (await import('#lib/ingest/read/html/read-html.ts')).readHtml,
  markdown: async () => (await import('#lib/ingest/read/markdown/read-markdown.ts')).readMarkdown,
  pdf: async () => (await import('#lib/ingest/read/pdf/read-pdf.ts')).readPdf,
  docx: async () => (await import('#lib/ingest/read/docx/read-docx.ts')).readDocx,
  odt: async () => (await import('#lib/ingest/read/odt/read-odt.ts')).readOdt,
  rtf: async () => (await import('#lib/ingest/read/rtf/read-rtf.ts')).readRtf,
  epub: async () => (await import('#lib/ingest/read/epub/read-epub.ts')).readEpub,
  eml: async () => (await import('#lib/ingest/read/eml/read-eml.ts')).readEml,
  xml: async () => (await import('#lib/ingest/read/xml/read-xml-document.ts')).readXmlDocument,
  subtitles: async () => (await import('#lib/ingest/read/subtitles/read-subtitles.ts')).readSubtitles,
  plain: async () => readPlainText,
}

/**
 * Reads a file that is one source, by the format that its name ends with. One that can't be read (missing, empty, binary, too
 * large, in an unknown encoding) comes back as a `SourceError` that names the file, and the offset where bytes are at fault.
 */
export async function readSource(source: SourceFile): Promise<NormalizedText | SourceError> {
  try {
    return await readFile(source)
  } catch (error) {
    if (!(error instanceof SourceError)) throw error
    return error
  }
}

async function readFile(source: SourceFile): Promise<NormalizedText> {
  const { file } = source
  const bytes = await readBytes(source)
  const reader = await readers[formatOf(file) ?? 'plain']()
  const { persons, ...own } = source
  const read: Extracted = await extract(reader, file, bytes, persons)
  const { known, findings = [], ...extracted } = read
  if (extracted.text.trim() === '') throw new SourceError(`${file}: found only white space; expected a text`)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const lines = linesOf(extracted.text)
  return {
    ...extracted,
    raw: { ...own, sha256, size: bytes.length, lineage: file },
    lines,
    findings: [
      ...(known ? [encodingFinding(file, extracted.encoding, known)] : []),
      ...findings.map(({ rule, severity, ...rest }) => ({ rule, severity, file, ...rest })),
      ...findMixedScripts(lines, file),
    ],
  }
}

/** What a reader makes of a file; a reader that fails on it without a reason of its own fails on this file alone. */
async function extract(
  reader: FormatReader,
  file: string,
  bytes: Uint8Array,
  persons: SourceFile['persons'],
): Promise<Extracted> {
  try {
    return await reader(file, bytes, persons)
  } catch (error) {
    const advice = formatOf(file) === undefined ? adviceFor(file) : undefined
    if (error instanceof SourceError)
      throw advice === undefined ? error : new SourceError(`${error.message}; ${advice}`)
    const reason = error instanceof Error ? error.message : String(error)
    throw new SourceError(`${file}: the reader of its format failed (${reason}); please report this`)
  }
}

/** How often a file is read that something else writes to, and the pause between, in milliseconds. */
const mostReads = 4
const pause = 150

/** The bytes of one state of a file. Throws `SourceError` where it is being written to all the while. */
async function readUnchanged(handle: FileHandle, file: string): Promise<Uint8Array> {
  for (let reads = 1; reads <= mostReads; reads++) {
    const before = await stateOfOpen(handle)
    const { size } = await handle.stat()
    const bytes = new Uint8Array(size)
    const { bytesRead } = await handle.read(bytes, 0, size, 0)
    if (bytesRead === size && before === (await stateOfOpen(handle))) return bytes
    await setTimeout(pause)
  }
  throw new SourceError(
    `${file}: it was changed while it was read, so that it is left out; run npm run ingest again when nothing writes to it`,
  )
}

async function readBytes({ path, file }: SourceFile): Promise<Uint8Array> {
  try {
    const handle = await open(path)
    try {
      const { size } = await handle.stat()
      if (size > maximumBytes) {
        const megabytes = (bytes: number) => Math.round(bytes / 1024 / 1024)
        throw new SourceError(
          `${file}: the file has ${megabytes(size)} MB; at most ${megabytes(maximumBytes)} MB are read`,
        )
      }
      const bytes = await readUnchanged(handle, file)
      if (bytes.length === 0) throw new SourceError(`${file}: the file is empty`)
      return bytes
    } finally {
      await handle.close()
    }
  } catch (error) {
    if (error instanceof SourceError) throw error
    throw unreadable(file, error)
  }
}

/** What the system says of a file that can't be read, as an error that names the file. */
function unreadable(file: string, error: unknown): SourceError {
  const reason = error instanceof Error ? ('code' in error ? String(error.code) : error.message) : String(error)
  return new SourceError(`${file}: the file can't be read (${reason})`)
}
