import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path/posix'
import { describe, expect, it } from 'vitest'
import { mirrorOf } from '#tests/mutate/related-tests.ts'

/** Rooms in which each module has a test file at its own path. */
const rooms = ['lib/ingest/header', 'lib/search/lookup', 'lib/search/rank', 'lib/search/query', 'lib/quote']

const modules = rooms.flatMap((room) =>
  readdirSync(room, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => join(room, file))
    .sort(),
)

/** Rows of tables carry examples, which a test of the table runs; types and lists of words do nothing. */
function needsNone(module: string): boolean {
  const source = readFileSync(module, 'utf8')
  const isRow = /^\s+examples: [[{]/mu.test(source) && /\/(?:body-start|line|speaker|title|venue)\//u.test(module)
  const does = /=>|\bfunction\b|\bclass\b/u.test(source.replace(/^export (?:interface|type)[\s\S]*?^(?:\}|$)/gmu, ''))
  return isRow || !does || /\/lexicon\/(?!matchers)|\/(?:venue-)?words\.ts$/u.test(module)
}

describe('each module', () => {
  it.each(modules.filter((module) => !needsNone(module)))('%s has a test file at its path', (module) =>
    expect(existsSync(mirrorOf(module))).toBe(true),
  )
})
