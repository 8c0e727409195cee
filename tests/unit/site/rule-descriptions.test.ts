import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { describedRules } from '#lib/site/described-rules.ts'

test('every rule by which the ingest infers a value is said in words', () => {
  const folder = 'lib/ingest'
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'))
  const rules = files.flatMap((name) =>
    [...readFileSync(join(folder, name), 'utf8').matchAll(/kind: 'inferred'(?: as const)?,\s+rule: '([a-z-]+)'/g)].map(
      (match) => match[1] ?? '',
    ),
  )
  expect(rules.length).toBeGreaterThan(5)
  for (const rule of rules) expect(describedRules).toContain(rule)
})
