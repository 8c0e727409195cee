import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'

const restricted = 'lint/style/noRestrictedImports'

/** Files that break a rule: where, what, and which rule must say so. */
const wrong: [file: string, code: string, rule: string][] = [
  ['lib/domain/a1.ts', `import type { Z } from 'zod'\nexport type A = Z`, restricted],
  ['lib/domain/a2.ts', `import type { Z } from '#lib/text/fold.ts'\nexport type A = Z`, restricted],
  ['lib/files/a.ts', `import { x } from '#lib/text/x.ts'\nexport const a = x`, restricted],
  ['lib/text/a.ts', `import { x } from '#lib/records/x.ts'\nexport const a = x`, restricted],
  ['lib/text/node.ts', `import { readFileSync } from 'node:fs'\nexport const a = readFileSync`, restricted],
  ['lib/text/deep-node.ts', `import { readFile } from 'node:fs/promises'\nexport const a = readFile`, restricted],
  ['lib/markdown/a.ts', `import { x } from '#lib/archive/x.ts'\nexport const a = x`, restricted],
  ['lib/markdown/node.ts', `import { join } from 'node:path'\nexport const a = join`, restricted],
  ['lib/records/a.ts', `import { x } from '#lib/ingest/x.ts'\nexport const a = x`, restricted],
  ['lib/compare/a.ts', `import { x } from '#lib/search/x.ts'\nexport const a = x`, restricted],
  ['lib/translations/a1.ts', `import { x } from '#lib/site/x.ts'\nexport const a = x`, restricted],
  ['lib/translations/a2.ts', `import { x } from '#lib/quote/answer/x.ts'\nexport const a = x`, restricted],
  ['lib/compare/node.ts', `import { join } from 'node:path'\nexport const a = join`, restricted],
  ['lib/engine/a.ts', `import { x } from '#lib/engine/opensearch/x.ts'\nexport const a = x`, restricted],
  ['lib/engine/static/a.ts', `import { x } from '#lib/engine/opensearch/x.ts'\nexport const a = x`, restricted],
  ['lib/engine/opensearch/a1.ts', `import { x } from '#lib/search/build/x.ts'\nexport const a = x`, restricted],
  ['lib/engine/opensearch/a2.ts', `import { x } from '#lib/search/storage/disk.ts'\nexport const a = x`, restricted],
  [
    'lib/engine/opensearch/node.ts',
    `import { readFileSync } from 'node:fs'\nexport const a = readFileSync`,
    restricted,
  ],
  ['lib/engine/said-again/a.ts', `import { x } from '#lib/engine/opensearch/x.ts'\nexport const a = x`, restricted],
  ['lib/engine/feed/a.ts', `import { x } from '#lib/archive/x.ts'\nexport const a = x`, restricted],
  ['lib/engine/local/a.ts', `import { x } from '#lib/engine/opensearch/x.ts'\nexport const a = x`, restricted],
  ['lib/site/a.ts', `import { x } from '#lib/archive/x.ts'\nexport const a = x`, restricted],
  ['lib/site/node.ts', `import { join } from 'node:path'\nexport const a = join`, restricted],
  ['lib/ingest/a1.ts', `import { x } from '#lib/search/x.ts'\nexport const a = x`, restricted],
  ['lib/ingest/a2.ts', `import { x } from '#app/x.tsx'\nexport const a = x`, restricted],
  ['lib/ingest/read/a.ts', `import { x } from '#lib/ingest/segment/x.ts'\nexport const a = x`, restricted],
  ['lib/ingest/split/a.ts', `import { x } from '#lib/ingest/clean/x.ts'\nexport const a = x`, restricted],
  ['lib/ingest/clean/a.ts', `import { x } from '#lib/ingest/header/x.ts'\nexport const a = x`, restricted],
  ['lib/ingest/header/a.ts', `import { x } from '#lib/ingest/segment/x.ts'\nexport const a = x`, restricted],
  ['lib/ingest/segment/a.ts', `import { x } from '#lib/ingest/describe/x.ts'\nexport const a = x`, restricted],
  ['lib/ingest/describe/a.ts', `import { x } from '#lib/ingest/relate/x.ts'\nexport const a = x`, restricted],
  ['lib/ingest/relate/a.ts', `import { x } from '#lib/ingest/identify/x.ts'\nexport const a = x`, restricted],
  ['lib/ingest/recognise/a.ts', `import { x } from '#lib/ingest/header/x.ts'\nexport const a = x`, restricted],
  ['lib/text/figures/a.ts', `import { x } from '#lib/site/x.ts'\nexport const a = x`, restricted],
  ['lib/figures/a.ts', `import { x } from '#lib/archive/x.ts'\nexport const a = x`, restricted],
  ['lib/figures/node.ts', `import { join } from 'node:path'\nexport const a = join`, restricted],
  ['lib/data/a1.ts', `import { x } from '#lib/search/x.ts'\nexport const a = x`, restricted],
  ['lib/data/a2.ts', `import { x } from '#lib/ingest/x.ts'\nexport const a = x`, restricted],
  ['lib/archive/a1.ts', `import { x } from '#lib/ingest/x.ts'\nexport const a = x`, restricted],
  ['lib/archive/a2.ts', `import { x } from '#scripts/x.ts'\nexport const a = x`, restricted],
  ['lib/search/a.ts', `import { x } from '#lib/ingest/x.ts'\nexport const a = x`, restricted],
  ['lib/search/engine.ts', `import { x } from '#lib/archive/x.ts'\nexport const a = x`, restricted],
  ['lib/search/engine-up.ts', `import { x } from '#lib/search/browser/x.ts'\nexport const a = x`, restricted],
  [
    'lib/search/format/later-storage.ts',
    `import { x } from '#lib/search/storage/x.ts'\nexport const a = x`,
    restricted,
  ],
  [
    'lib/search/format/later-flexsearch.ts',
    `import { x } from '#lib/search/flexsearch/x.ts'\nexport const a = x`,
    restricted,
  ],
  ['lib/search/flexsearch/later.ts', `import { x } from '#lib/search/storage/x.ts'\nexport const a = x`, restricted],
  ['lib/search/storage/lazy-import.ts', `import { x } from '#lib/search/query/x.ts'\nexport const a = x`, restricted],
  ['lib/search/query/later.ts', `import { x } from '#lib/search/lookup/x.ts'\nexport const a = x`, restricted],
  ['lib/search/lookup/later.ts', `import { x } from '#lib/search/rank/x.ts'\nexport const a = x`, restricted],
  ['lib/search/rank/later.ts', `import { x } from '#lib/search/facets/x.ts'\nexport const a = x`, restricted],
  ['lib/search/facets/later.ts', `import { x } from '#lib/search/answer/x.ts'\nexport const a = x`, restricted],
  ['lib/search/answer/later.ts', `import { x } from '#lib/search/engine.ts'\nexport const a = x`, restricted],
  ['lib/search/format/built.ts', `import { x } from '#lib/search/build/x.ts'\nexport const a = x`, restricted],
  ['lib/search/answer/built.ts', `import { x } from '#lib/search/build/x.ts'\nexport const a = x`, restricted],
  ['lib/search/lookup/adapter.ts', `import { x } from '#lib/search/flexsearch/x.ts'\nexport const a = x`, restricted],
  ['lib/search/browser/on-disk.ts', `import { x } from '#lib/search/storage/disk.ts'\nexport const a = x`, restricted],
  ['lib/search/storage/node.ts', `import { x } from 'node:path'\nexport const a = x`, restricted],
  ['lib/search/flexsearch/node.ts', `import { x } from 'node:path'\nexport const a = x`, restricted],
  ['lib/search/browser/worker.ts', `import { x } from 'node:path'\nexport const a = x`, restricted],
  ['lib/search/storage/engine.ts', `import { Index as x } from 'flexsearch'\nexport const a = x`, restricted],
  ['lib/search/build/engine.ts', `import { Index as x } from 'flexsearch'\nexport const a = x`, restricted],
  ['lib/search/build/build.ts', `import { x } from '#lib/ingest/x.ts'\nexport const a = x`, restricted],
  ['lib/search/build/reader.ts', `import { x } from '#lib/search/storage/x.ts'\nexport const a = x`, restricted],
  [
    'lib/quote/candidates/adapter.ts',
    `import { x } from '#lib/search/flexsearch/x.ts'\nexport const a = x`,
    restricted,
  ],
  ['lib/site-check/a.ts', `import { x } from '#lib/archive/x.ts'\nexport const a = x`, restricted],
  ['lib/hosting/a.ts', `import { x } from '#lib/archive/x.ts'\nexport const a = x`, restricted],
  ['lib/acquire/a.ts', `import { x } from '#lib/ingest/segment/x.ts'\nexport const a = x`, restricted],
  ['lib/ingest/relate/web.ts', `import { x } from '#lib/acquire/x.ts'\nexport const a = x`, restricted],
  ['lib/third-party/a.ts', `import { x } from '#lib/text/x.ts'\nexport const a = x`, restricted],
  ['lib/archive/package.ts', `import { x } from '#lib/third-party/x.ts'\nexport const a = x`, restricted],
  ['lib/ingest/segment/package.ts', `import { x } from '#lib/third-party/x.ts'\nexport const a = x`, restricted],
  ['lib/build/a.ts', `import { x } from '#lib/ingest/x.ts'\nexport const a = x`, restricted],
  ['lib/quote/reading/a.ts', `import { x } from '#lib/ingest/x.ts'\nexport const a = x`, restricted],
  ['lib/quote/words/node.ts', `import { join } from 'node:path'\nexport const a = join`, restricted],
  ['lib/quote/candidates/built.ts', `import { x } from '#lib/search/build/build.ts'\nexport const a = x`, restricted],
  ['lib/quote/words/later.ts', `import { x } from '#lib/quote/reading/x.ts'\nexport const a = x`, restricted],
  ['lib/quote/persons/later.ts', `import { x } from '#lib/quote/reading/x.ts'\nexport const a = x`, restricted],
  ['lib/quote/reading/later.ts', `import { x } from '#lib/quote/alignment/x.ts'\nexport const a = x`, restricted],
  ['lib/quote/alignment/later.ts', `import { x } from '#lib/quote/candidates/x.ts'\nexport const a = x`, restricted],
  ['lib/quote/candidates/later.ts', `import { x } from '#lib/quote/verdict/x.ts'\nexport const a = x`, restricted],
  ['lib/quote/verdict/later.ts', `import { x } from '#lib/quote/claims/x.ts'\nexport const a = x`, restricted],
  ['lib/quote/claims/later.ts', `import { x } from '#lib/quote/answer/x.ts'\nexport const a = x`, restricted],
  ['lib/quote/translations/later.ts', `import { x } from '#lib/quote/answer/x.ts'\nexport const a = x`, restricted],
  ['lib/quote/answer/later.ts', `import { x } from '#lib/quote/browser/x.ts'\nexport const a = x`, restricted],
  ['lib/quote/browser/later.ts', `import { x } from '#lib/quote/reuse/x.ts'\nexport const a = x`, restricted],
  ['lib/quote/answer/archive.ts', `import { x } from '#lib/archive/x.ts'\nexport const a = x`, restricted],
  ['lib/quote/reuse/checked.ts', `import { x } from '#lib/quote/answer/x.ts'\nexport const a = x`, restricted],
  ['lib/assistant/a1.ts', `import { x } from '#lib/archive/x.ts'\nexport const a = x`, restricted],
  ['lib/assistant/a2.ts', `import { x } from '#lib/search/build/x.ts'\nexport const a = x`, restricted],
  ['lib/assistant/a3.ts', `import { x } from '#lib/quote/browser/x.ts'\nexport const a = x`, restricted],
  ['lib/serve/a.ts', `import { x } from '#lib/archive/x.ts'\nexport const a = x`, restricted],
  ['lib/export/a.ts', `import { x } from '#app/x.ts'\nexport const a = x`, restricted],
  ['app/a1.tsx', `import { x } from '#lib/ingest/x.ts'\nexport const a = x`, restricted],
  ['app/a2.tsx', `import { x } from '#scripts/x.ts'\nexport const a = x`, restricted],
  ['app/a3.tsx', `import { x } from '#lib/build/assets.ts'\nexport const a = x`, restricted],
  ['app/_site/a.ts', `import { x } from '#app/_pages/x.ts'\nexport const a = x`, restricted],
  ['app/_site/late.ts', `export const a = () => import('#app/_pages/x.ts')`, restricted],
  ['app/_site/part.ts', `import { x } from '#app/_components/x.tsx'\nexport const a = x`, restricted],
  ['app/_components/a.tsx', `import { x } from '#app/_pages/x.ts'\nexport const a = x`, restricted],
  ['app/dynamic.tsx', `export const a = () => import('#lib/ingest/x.ts')`, restricted],
  ['scripts/a.ts', `import { x } from '#app/x.tsx'\nexport const a = x`, restricted],
  ['lib/archive/up.ts', `import { x } from '../text/x.ts'\nexport const a = x`, restricted],
  ['lib/export/engine.ts', `import { Index } from 'flexsearch'\nexport const a = Index`, restricted],
  [
    'lib/records/cycle-a.ts',
    `import { b } from './cycle-b.ts'\nexport const a = () => b`,
    'lint/suspicious/noImportCycles',
  ],
  [
    'lib/records/cycle-b.ts',
    `import { a } from './cycle-a.ts'\nexport const b = () => a`,
    'lint/suspicious/noImportCycles',
  ],
  ['lib/records/barrel.ts', `export * from './right.ts'`, 'lint/performance/noBarrelFile'],
  ['lib/records/any.ts', `export const a = (x: any) => x`, 'lint/suspicious/noExplicitAny'],
  ['lib/records/CamelCase.ts', `export const a = 1`, 'lint/style/useFilenamingConvention'],
  [
    'lib/records/bare.ts',
    `import { right } from './right'\nexport const a = right`,
    'lint/correctness/useImportExtensions',
  ],
]

/** Files that keep every rule, so that the rules are known to let the right ones through. */
const right: [file: string, code: string][] = [
  ['lib/domain/right.ts', `import type { A } from './a.ts'\nexport type B = A`],
  ['lib/text/right.ts', `import type { A } from '#lib/domain/right.ts'\nexport type B = A`],
  ['lib/records/right.ts', `import { readFileSync } from 'node:fs'\nexport const right = readFileSync`],
  ['lib/acquire/right.ts', `import { x } from '#lib/ingest/read/x.ts'\nexport const a = x`],
  ['lib/ingest/read/right.ts', `import { x } from '#lib/third-party/x.ts'\nexport const a = x`],
  ['lib/third-party/right.ts', `import { join as x } from 'node:path'\nexport const a = x`],
  ['lib/ingest/right.ts', `import { right } from '#lib/records/right.ts'\nexport const a = right`],
  ['lib/ingest/describe/right.ts', `import { x } from '#lib/ingest/header/x.ts'\nexport const a = x`],
  ['lib/ingest/segment/right.ts', `import { x } from '#lib/ingest/recognise/x.ts'\nexport const a = x`],
  ['lib/search/flexsearch/right.ts', `import { Index as x } from 'flexsearch'\nexport const a = x`],
  ['lib/search/flexsearch/reader-modules.ts', `import { join as x } from 'node:path'\nexport const a = x`],
  ['lib/search/storage/right.ts', `import { x } from '#lib/search/flexsearch/right.ts'\nexport const a = x`],
  ['lib/search/storage/disk.ts', `import { join as x } from 'node:path'\nexport const a = x`],
  ['lib/search/answer/right.ts', `import { x } from '#lib/search/lookup/x.ts'\nexport const a = x`],
  ['lib/search/browser/right.ts', `import { x } from '#lib/search/engine.ts'\nexport const a = x`],
  ['lib/search/build/right.ts', `import { a as x } from '#lib/search/flexsearch/right.ts'\nexport const a = x`],
  ['lib/quote/candidates/right.ts', `import { x } from '#lib/search/lookup/x.ts'\nexport const a = x`],
  ['lib/quote/verdict/right.ts', `import { x } from '#lib/quote/candidates/x.ts'\nexport const a = x`],
  ['lib/quote/reuse/right.ts', `import { x } from '#lib/archive/x.ts'\nexport const a = x`],
  ['lib/assistant/right.ts', `import { x } from '#lib/quote/answer/x.ts'\nexport const a = x`],
  ['lib/serve/right.ts', `import { x } from '#lib/engine/archive-engine.ts'\nexport const a = x`],
  ['lib/hosting/right.ts', `import { x } from '#lib/search/format/x.ts'\nexport const a = x`],
  ['app/search/right.tsx', `import { x } from '#lib/search/x.ts'\nexport const a = x`],
  ['app/_site/right.ts', `import { x } from '#lib/archive/x.ts'\nexport const a = x`],
  ['app/_components/right.tsx', `import { x } from '#app/_site/x.ts'\nexport const a = x`],
  ['app/_pages/right.tsx', `import { x } from '#app/_components/x.tsx'\nexport const a = x`],
  ['scripts/right.ts', `import { x } from '#lib/ingest/x.ts'\nexport const a = x`],
]

const report = z.object({
  diagnostics: z.array(
    z.object({ category: z.string(), severity: z.string(), location: z.object({ path: z.string() }).nullable() }),
  ),
})

describe('the import rules of the linter', () => {
  const folder = mkdtempSync(join(tmpdir(), 'rostrum-rules-'))
  const found = new Map<string, string[]>()

  beforeAll(() => {
    cpSync('biome.jsonc', join(folder, 'biome.jsonc'))
    cpSync('.gitignore', join(folder, '.gitignore'))
    for (const [file, code] of [...wrong, ...right]) {
      mkdirSync(dirname(join(folder, file)), { recursive: true })
      writeFileSync(join(folder, file), `${code}\n`)
    }
    const run = spawnSync(resolve('node_modules/.bin/biome'), ['lint', '--reporter=json', '--max-diagnostics=none'], {
      cwd: folder,
      encoding: 'utf8',
    })
    for (const { category, severity, location } of report.parse(JSON.parse(run.stdout)).diagnostics) {
      if (severity !== 'error' || location === null) continue
      found.set(location.path, [...(found.get(location.path) ?? []), category])
    }
  })

  afterAll(() => rmSync(folder, { recursive: true }))

  it.each(wrong)('%s is stopped', (file, _code, rule) => {
    expect(found.get(file) ?? []).toContain(rule)
  })

  it.each(right)('%s is let through', (file) => {
    expect(found.get(file) ?? []).toEqual([])
  })
})
