import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { ArchiveDocument } from '#lib/domain/document.ts'
import type { ExportContext } from '#lib/export/export-context.ts'
import { ingest } from '#lib/ingest/ingest.ts'
import { parseDocument } from '#lib/markdown/parse.ts'
import { readRecords } from '#lib/records/records.ts'
import { createAddresses } from '#lib/site/addresses.ts'

const archive = resolve('tests/fixtures/archive')

/** The documents that the golden sources give, in all formats and of the whole invented archive, each by its file. */
export async function goldenDocuments(): Promise<Map<string, ArchiveDocument>> {
  const found = new Map<string, ArchiveDocument>()
  for (const folder of ['tests/golden/formats/documents', 'tests/golden/documents'])
    for (const file of (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.md')))
      found.set(file, parseDocument(await readFile(join(folder, file), 'utf8'), file))
  return found
}

/** What files of XML say of documents besides them, with the records of the invented archive. */
export async function exportContext(): Promise<ExportContext> {
  const { authorities } = await readRecords(archive)
  const byName = new Map(authorities.speakers.map((record) => [record.name, record]))
  return {
    archive: { name: 'The River Towns', languages: ['en'] },
    addresses: createAddresses({ origin: 'https://record.example', base: '' }),
    speaker: (name) => byName.get(name),
  }
}

/** A file of XML, read as a source of the invented archive. */
export async function ingestedAgain(xml: string): Promise<{ document: ArchiveDocument; findings: string[] }> {
  const folder = await mkdtemp(join(tmpdir(), 'again-'))
  try {
    const path = join(folder, 'again.xml')
    await writeFile(path, xml)
    const records = await readRecords(archive)
    const { documents, findings } = await ingest([{ path, file: 'again.xml' }], {
      ...records,
      catalogue: new Map(),
      anchors: new Map(),
    })
    const [document] = documents
    if (!document) throw new Error(findings.map(({ message }) => message).join('\n'))
    return { document, findings: findings.map(({ rule }) => rule) }
  } finally {
    await rm(folder, { recursive: true })
  }
}
