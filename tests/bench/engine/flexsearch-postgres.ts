import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { z } from 'zod'
import type { ArchiveDocument } from '#lib/domain/document.ts'
import { measureRun } from '#tests/bench/site/measured-run.ts'
import { type AskedEngine, foundOf, type TextsById, wordsOf } from './asked-engine.ts'
import type { BuiltFigures } from './english-match.ts'
import type { PostgresServer } from './postgres-server.ts'
import { watching } from './processes.ts'

/** The client of PostgreSQL that FlexSearch's adapter asks for, and is not installed with it. */
const clientVersion = '12.7.1'
/** How many paragraphs are written at once: the more, the faster, as long as they fit into memory. */
const atOnce = 20_000

/** What is used of FlexSearch here. */
interface FlexIndex {
  mount: (database: unknown) => Promise<unknown>
  add: (id: number, text: string) => unknown
  commit: () => Promise<unknown>
  search: (query: string, options: { limit: number; suggest: boolean }) => Promise<number[]>
}
interface FlexModule {
  Index: new (options: object) => FlexIndex
  Encoder: new (...options: object[]) => object
  Charset: Record<string, object>
}

/** How an index is set up. */
export type FlexSettings = 'words' | 'context'

/** Installs FlexSearch, in the version that the search is made of, and the client of its adapter in a folder, with npm. */
export async function installFlexSearch(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, 'package.json'), JSON.stringify({ private: true }))
  const own = z.object({ dependencies: z.object({ flexsearch: z.string() }) })
  const { flexsearch } = own.parse(JSON.parse(await readFile('package.json', 'utf8'))).dependencies
  const packages = [`flexsearch@${flexsearch}`, `pg-promise@${clientVersion}`]
  await measureRun('npm', ['install', '--prefix', folder, '--no-audit', '--no-fund', '--silent', ...packages])
}

/**
 * FlexSearch's index of paragraphs in PostgreSQL by its own adapter, built and to be asked: its English (stems, stop words), words
 * folded by its Latin character set; with `context` pairs of neighbours as well, which is its nearest to phrases.
 */
export async function buildFlexSearch(
  installed: string,
  server: PostgresServer,
  documents: readonly ArchiveDocument[],
  texts: TextsById,
  settings: FlexSettings,
): Promise<{ built: BuiltFigures; engine: AskedEngine }> {
  const load = createRequire(join(installed, 'package.json'))
  const { Index, Encoder, Charset } = load('flexsearch') as FlexModule
  const Postgres = load('flexsearch/db/postgres') as new (name: string, options: object) => unknown
  const encoder = new Encoder(Charset.LatinBalance ?? {}, load('flexsearch/lang/en') as object)
  const index = new Index({
    tokenize: 'strict',
    encoder,
    commit: false,
    ...(settings === 'context' && { context: { depth: 1, bidirectional: false } }),
  })
  const name = `bench_${settings}`
  await index.mount(
    new Postgres(name, {
      host: '127.0.0.1',
      port: String(server.port),
      user: 'postgres',
      name: 'postgres',
      type: 'integer',
    }),
  )
  const ids: string[] = []
  const processes = server.process.pid === undefined ? [] : [server.process.pid]
  const before = process.cpuUsage()
  const { seconds, processor, memory } = await watching(processes, async () => {
    for (const { blocks } of documents) {
      for (const block of blocks) {
        if (block.type === 'divider') continue
        index.add(ids.length, block.text)
        ids.push(block.id)
        if (ids.length % atOnce === 0) await index.commit()
      }
    }
    await index.commit()
    server.run('VACUUM ANALYZE')
  })
  const { user, system } = process.cpuUsage(before)
  const bytes = server.run(
    `SELECT sum(pg_total_relation_size(c.oid)) FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
     WHERE n.nspname LIKE '%${name}' AND c.relkind = 'r'`,
  )
  return {
    built: {
      seconds,
      processor: processor + (user + system) / 1e6,
      memory: memory + process.memoryUsage.rss() / 2 ** 20,
      bytes: Number(bytes),
    },
    engine: {
      name: settings === 'words' ? 'FlexSearch on PostgreSQL' : 'FlexSearch on PostgreSQL, with context',
      processes,
      ask: async (query) => {
        const found = await index.search(wordsOf(query), { limit: 10, suggest: true })
        return foundOf(
          found.map((number) => ids[number] ?? ''),
          texts,
        )
      },
    },
  }
}
