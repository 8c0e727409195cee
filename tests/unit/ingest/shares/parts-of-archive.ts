import { cp, mkdir, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { ingest } from '#lib/ingest/ingest.ts'
import { type PartParser, parsePart } from '#lib/ingest/parse-part.ts'
import { discoverSources } from '#lib/ingest/read/discover.ts'
import type { SourceFile } from '#lib/ingest/read/source.ts'
import { joinedParser } from '#lib/ingest/shares/joined-parser.ts'
import { parseShare, type ShareReport } from '#lib/ingest/shares/parse-share.ts'
import { writeIngested } from '#lib/ingest/write.ts'
import { type Records, readRecords } from '#lib/records/records.ts'
import { alikeRows, faultyRows, row } from '#tests/unit/ingest/faulty-rows.ts'

/** An archive of invented texts that is ingested at once or in parts. */
export class PartedArchive {
  readonly content: string
  version = '1'

  constructor(content: string) {
    this.content = content
  }

  get partsFolder(): string {
    return join(this.content, '.parts')
  }

  path(file: string): string {
    return join(this.content, 'sources', file)
  }

  async input(): Promise<{ files: SourceFile[]; records: Records }> {
    const records = await readRecords(this.content)
    return { records, files: (await discoverSources([join(this.content, 'sources')], records.collections)).files }
  }

  /** @param parser parses in place of this thread, given what does that */
  async part(number: number, of: number, parser = (parse: PartParser) => parse): Promise<ShareReport> {
    const { files, records } = await this.input()
    const here: PartParser = async function* each(parts) {
      for await (const part of parts) yield await parsePart(part, records)
    }
    return await parseShare(files, records, { number, of }, parser(here), {
      folder: this.partsFolder,
      version: this.version,
    })
  }

  async parts(numbers: readonly number[]): Promise<ShareReport[]> {
    const reports: ShareReport[] = []
    for (const number of numbers) reports.push(await this.part(number, numbers.length))
    return reports
  }

  async join(of: number): Promise<void> {
    const { files, records } = await this.input()
    const parser = joinedParser(records, { folder: this.partsFolder, of, version: this.version })
    await writeIngested(await ingest(files, records, { parser }), this.content)
  }

  async atOnce(): Promise<void> {
    const { files, records } = await this.input()
    await writeIngested(await ingest(files, records), this.content)
  }

  /** What was written, by path. */
  async written(): Promise<Record<string, string>> {
    const all: Record<string, string> = {}
    for (const folder of ['documents', 'ledger', 'anchors']) {
      const names = await readdir(join(this.content, folder)).catch(() => [])
      for (const name of names.toSorted())
        all[`${folder}/${name}`] = await readFile(join(this.content, folder, name), 'utf8')
    }
    all['findings.json'] = await readFile(join(this.content, 'findings.json'), 'utf8').catch(() => '')
    return all
  }
}

/** Rows that are sound, repeated, of one key, of one name, and with faults of each kind. */
const rows = [
  ...Array.from({ length: 14 }, (_, index) => row(index, index % 3 === 0 ? { who: 'Mr. Verell' } : {})),
  row(3, { who: 'Mrs. Verell' }),
  ...faultyRows,
  ...alikeRows(6),
]

/** An archive in a folder of its own: that of the tests, with texts in other formats, a dataset, repeats, and files that can't be read. */
export async function archiveInParts(): Promise<PartedArchive> {
  const content = await mkdtemp(join(tmpdir(), 'parts-'))
  const archive = new PartedArchive(content)
  await cp(resolve('tests/fixtures/archive'), content, { recursive: true })
  await cp(resolve('tests/golden/formats/sources'), archive.path('formats'), { recursive: true })
  await mkdir(archive.path('rows'), { recursive: true })
  await writeFile(archive.path('rows/quays.jsonl'), `${rows.join('\n')}\n`)
  await writeFile(archive.path('rows/none.jsonl'), '\n')
  const mapping = 'text: words, id: key, title: "Letter {key}", date: when, speaker: who'
  await writeFile(
    join(content, 'collections/quays.yaml'),
    `id: quays\nname: Quays\nfolder: rows\nextension: .jsonl\ndataset: { ${mapping} }\n`,
  )
  await cp(archive.path('speech.txt'), archive.path('speech-again.txt'))
  await writeFile(archive.path('speech-reworded.txt'), `${await readFile(archive.path('speech.txt'), 'utf8')}\nAye.\n`)
  await writeFile(archive.path('empty.txt'), '')
  await writeFile(archive.path('broken.docx'), 'This is no archive of a document.')
  return archive
}
