import { createHash } from 'node:crypto'
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ArchiveDocument } from '#lib/domain/document.ts'
import type { Ledger } from '#lib/domain/ledger.ts'
import { serialiseDocument } from '#lib/markdown/serialise.ts'
import { sourceId } from './identify.ts'
import type { Ingested } from './ingest.ts'

/**
 * Writes documents, ledgers (each with the extracted text that it accounts for) and findings into the content folder. All is written beside what is there and then put
 * in its place by renaming, so that a run that breaks off leaves the earlier state whole.
 */
export async function writeIngested(ingested: Ingested, contentFolder: string): Promise<void> {
  const documents = new Map(
    fileNames(ingested.documents).map(({ name, document }) => [name, serialiseDocument(document)]),
  )
  const ledgers = new Map(
    ingested.ledgers.flatMap(({ source, entries }): [string, string][] => {
      const { file, sha256, size, row } = source.raw
      const id = sourceId(sha256)
      const head: Ledger['source'] = {
        file,
        sha256,
        ...(row === undefined ? {} : { row }),
        bytes: size,
        encoding: source.encoding,
        text_sha256: createHash('sha256').update(source.text, 'utf8').digest('hex'),
        length: source.text.length,
      }
      return [
        [`${id}.json`, ledgerText(head, entries)],
        [`${id}.txt`, source.text],
      ]
    }),
  )
  await mkdir(contentFolder, { recursive: true })
  await replaceFolder(join(contentFolder, 'documents'), documents)
  await replaceFolder(join(contentFolder, 'ledger'), ledgers)
  await replaceFile(join(contentFolder, 'findings.json'), `${JSON.stringify(ingested.findings, null, 1)}\n`)
}

/** One line a span: a changed rule then shows as changed lines. */
function ledgerText(source: object, spans: object[]): string {
  return `{"source": ${JSON.stringify(source)},\n"spans": [\n${spans.map((span) => JSON.stringify(span)).join(',\n')}\n]}\n`
}

/** `<date>-<slug>.md`; where two have one name, each has its id behind it. */
function fileNames(documents: ArchiveDocument[]): { name: string; document: ArchiveDocument }[] {
  const stem = (document: ArchiveDocument) => `${datePart(document.date)}-${document.slug}`
  const counts = new Map<string, number>()
  for (const document of documents) counts.set(stem(document), (counts.get(stem(document)) ?? 0) + 1)
  return documents.map((document) => {
    const own = (counts.get(stem(document)) ?? 0) > 1 ? `-${document.id.slice(2)}` : ''
    return { name: `${stem(document)}${own}.md`, document }
  })
}

/** What is known of a date, for a file name: the year and what follows it, else `undated`. */
function datePart(date: string | undefined): string {
  return /^\d{4}(?:-\d\d(?:-\d\d)?)?/.exec(date ?? '')?.[0] ?? 'undated'
}

async function replaceFolder(folder: string, files: Map<string, string>): Promise<void> {
  const next = `${folder}.new-${process.pid}`
  const old = `${folder}.old-${process.pid}`
  await rm(next, { recursive: true, force: true })
  try {
    await mkdir(next, { recursive: true })
    for (const [name, text] of files) await writeFile(join(next, name), text)
  } catch (error) {
    await rm(next, { recursive: true, force: true })
    throw error
  }
  const existed = await rename(folder, old).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOENT') throw error
      return false
    },
  )
  try {
    await rename(next, folder)
  } catch (error) {
    if (existed) await rename(old, folder)
    throw error
  }
  await rm(old, { recursive: true, force: true })
}

async function replaceFile(file: string, text: string): Promise<void> {
  const next = `${file}.new-${process.pid}`
  await writeFile(next, text)
  await rename(next, file)
}
