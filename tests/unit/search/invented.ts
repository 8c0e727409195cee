import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import type { ArchiveDocument, Block } from '#lib/domain/document.ts'
import { buildSearchIndex } from '#lib/search/build/build.ts'
import type { NameAuthorities } from '#lib/search/build/gather-facets.ts'
import { SearchEngine } from '#lib/search/engine.ts'
import { readFromDisk } from '#lib/search/storage/disk.ts'

export interface Told {
  title: string
  language?: string
  /** A line that begins with `#` is a heading. */
  lines: readonly string[]
  /** What else is known of it. */
  facts?: Partial<ArchiveDocument>
}

/** A document of invented lines; the paragraph ids are `p-` with the document's and the line's number. */
export function documentOf({ title, language = 'en', lines, facts }: Told, number: number): ArchiveDocument {
  const blocks = lines.map((line, index): Block => {
    const name = `${number}${String(index).padStart(6, '0')}`
    if (line.startsWith('#')) return { type: 'heading', id: `h-${name}`, level: 2, text: line.slice(1).trim() }
    return { type: 'paragraph', id: `p-${name}`, form: 'plain', text: line }
  })
  return {
    id: `d-000000${number}`,
    slug: `text-${number}`,
    title,
    kind: 'speech',
    date: `2019-05-1${number}`,
    speaker: 'Ana Verell',
    language,
    source: { file: `${number}.txt`, sha256: '0'.repeat(64), lineage: `${number}.txt`, lines: [1, lines.length] },
    basis: {},
    blocks,
    ...facts,
  }
}

const folders: string[] = []

/** A folder that is removed after the tests of the file. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'search-'))
  folders.push(folder)
  return folder
}

afterAll(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true, force: true })
})

/** Builds an index of invented documents and opens it. */
export async function engineOver(told: readonly Told[], named: NameAuthorities = {}): Promise<SearchEngine> {
  const folder = await temporaryFolder()
  await buildSearchIndex({ documents: told.map(documentOf), ...named }, folder)
  return await SearchEngine.open(readFromDisk(folder))
}

/** Ids of the paragraphs and headings that a query finds, best first. */
export async function find(engine: SearchEngine, query: string): Promise<string[]> {
  const answer = await engine.search(query, { limit: 100 })
  return answer.hits.map((hit) => hit.paragraph)
}
