import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path/posix'
import { describe, expect, it } from 'vitest'
import { mirrorOf } from '#tests/mutate/related-tests.ts'

/** Rooms in which each module has a test file at its own path. */
const rooms = ['lib/ingest/header', 'lib/search/lookup', 'lib/search/rank', 'lib/search/query', 'lib/quote']

/** Specified only through the modules that use them, until somebody writes their files: none may be added. */
const left = `
ingest/header/speaker/strategies ingest/header/title/strategies ingest/header/venue/strategies ingest/header/body-start/rules
ingest/header/line/rules
quote/answer/prefer-claimed quote/candidates/candidate-finder quote/candidates/candidate-window
quote/candidates/nearest-spoken quote/claims/archive-facts quote/claims/language-mismatch
quote/reuse/boilerplate-phrases quote/reuse/cross-references quote/reuse/find-cross-references
quote/reuse/nearest-paragraphs quote/reuse/shared-shingles quote/reuse/spoken-corpus quote/verdict/assemble-parts
quote/verdict/paraphrase quote/verdict/quotation-parts
search/query/query-error`
  .trim()
  .split(/\s+/)

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
  it.each(modules.filter((module) => !needsNone(module) && !left.includes(module.slice(4, -3))))(
    '%s has a test file at its path',
    (module) => expect(existsSync(mirrorOf(module))).toBe(true),
  )

  it('that has one now is not listed as without', () => {
    expect(left.filter((name) => existsSync(`tests/unit/${name}.test.ts`))).toEqual([])
    expect(left.filter((name) => !existsSync(`lib/${name}.ts`))).toEqual([])
  })
})
