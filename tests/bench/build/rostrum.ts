import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ArchiveDocument } from '#lib/domain/document.ts'
import { measureRun } from '#tests/bench/site/measured-run.ts'
import { writeMarkdown } from './markdown-documents.ts'
import type { MeasuredStep } from './measured-step.ts'

const settings = `name: Statements
tagline: Statements
description: Statements.
languages: [en]
address: https://statements.example/
`
const collection = `id: statements
name: Statements
folder: statements
extension: .md
`

/** Builds a site of Markdown with Rostrum: from the texts as they come to the site with its search. */
export async function buildWithRostrum(
  documents: readonly ArchiveDocument[],
  folder: string,
): Promise<{ out: string; steps: MeasuredStep[] }> {
  await writeMarkdown(documents, join(folder, 'sources', 'statements'))
  await mkdir(join(folder, 'collections'))
  await writeFile(join(folder, 'archive.yaml'), settings)
  await writeFile(join(folder, 'collections', 'statements.yaml'), collection)
  const out = join(folder, 'out')
  const command = (name: string, ...args: string[]) =>
    measureRun(process.execPath, ['--import', 'tsx', `scripts/${name}.ts`, '--content', folder, ...args])
  const ingest = await command('ingest')
  const build = await command('build', '--out', out)
  return {
    out,
    steps: [
      { name: 'Rostrum, ingest', run: ingest },
      { name: 'Rostrum, build', run: build },
    ],
  }
}
