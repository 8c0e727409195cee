import { createHash } from 'node:crypto'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { datePrefix } from '#lib/domain/date-prefix.ts'
import type { ArchiveDocument } from '#lib/domain/document.ts'
import type { Ledger } from '#lib/domain/ledger.ts'
import { newName } from '#lib/files/leftovers.ts'
import { isReplacing, replaceTogether } from '#lib/files/replace-together.ts'
import { serialiseDocument } from '#lib/markdown/serialise.ts'
import { sourceId } from '#lib/text/source-id.ts'
import type { Ingested } from './ingest.ts'
import { writeFiles } from './write-files.ts'

/** What could not be written, and why. What was there before is still there. */
export class WriteError extends Error {
  override name = 'WriteError'
}

/**
 * Writes documents, ledgers (each with the extracted text that it accounts for) and findings into the content folder.
 * All is written beside what is there and then put in its place together, so that a run that breaks off, for want of
 * space or for any other reason, leaves the earlier state whole. Throws `WriteError` naming the folder.
 */
export async function writeIngested(ingested: Ingested, contentFolder: string): Promise<void> {
  const parts: [string, () => Iterable<[string, string]>][] = [
    ['documents', () => documentFiles(ingested)],
    ['ledger', () => ledgerFiles(ingested)],
  ]
  const names = [...parts.map(([name]) => name), 'findings.json']
  const places = names.map((name) => newName(join(contentFolder, name)))
  try {
    await mkdir(contentFolder, { recursive: true })
    for (const [index, [, files]] of parts.entries()) {
      const folder = places[index] ?? ''
      await mkdir(folder, { recursive: true })
      await writeFiles(folder, files())
    }
    await writeFile(places.at(-1) ?? '', `${JSON.stringify(ingested.findings, null, 1)}\n`)
    await replaceTogether(contentFolder, names)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    const state = isReplacing(contentFolder)
      ? 'not all of the documents could be put in their places; the next run does it'
      : "the documents can't be written, the earlier ones are kept"
    throw new WriteError(`${contentFolder}: ${state} (${reason})`)
  } finally {
    if (!isReplacing(contentFolder)) for (const next of places) await rm(next, { recursive: true, force: true })
  }
}

/** Made one after the other as they are written, so that a large archive is not in memory twice. */
function* documentFiles({ documents }: Ingested): Generator<[string, string]> {
  for (const { name, document } of fileNames(documents)) yield [name, serialiseDocument(document)]
}

function* ledgerFiles({ ledgers }: Ingested): Generator<[string, string]> {
  for (const { source, entries } of ledgers) {
    const { file, sha256, size, row } = source.raw
    const id = sourceId(sha256)
    const head: Ledger['source'] = {
      file,
      ...(row === undefined ? {} : { row }),
      sha256,
      bytes: size,
      encoding: source.encoding,
      text_sha256: createHash('sha256').update(source.text, 'utf8').digest('hex'),
      length: source.text.length,
    }
    yield [`${id}.json`, ledgerText(head, entries)]
    yield [`${id}.txt`, source.text]
  }
}

/** One line a span: a changed rule then shows as changed lines. */
function ledgerText(source: object, spans: object[]): string {
  return `{"source": ${JSON.stringify(source)},\n"spans": [\n${spans.map((span) => JSON.stringify(span)).join(',\n')}\n]}\n`
}

/** `<date>-<slug>.md`; where two have one name, each has its id behind it. */
function fileNames(documents: ArchiveDocument[]): { name: string; document: ArchiveDocument }[] {
  const stem = (document: ArchiveDocument) => `${datePrefix(document.date)}-${document.slug}`
  const counts = new Map<string, number>()
  for (const document of documents) counts.set(stem(document), (counts.get(stem(document)) ?? 0) + 1)
  return documents.map((document) => {
    const own = (counts.get(stem(document)) ?? 0) > 1 ? `-${document.id.slice(2)}` : ''
    return { name: `${stem(document)}${own}.md`, document }
  })
}
