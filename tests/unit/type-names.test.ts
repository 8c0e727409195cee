import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

/** Exported types and classes of the code by their name, each with the files that export one of it. */
function exportedTypes(): Map<string, string[]> {
  const found = new Map<string, string[]>()
  for (const root of ['lib', 'app', 'scripts']) {
    for (const name of readdirSync(root, { recursive: true, encoding: 'utf8' })) {
      if (!/(?<!\.d)\.tsx?$/.test(name)) continue
      const code = readFileSync(join(root, name), 'utf8')
      for (const [, type = ''] of code.matchAll(/^export (?:interface|type|(?:abstract )?class) (\w+)/gm))
        found.set(type, [...(found.get(type) ?? []), join(root, name)])
    }
  }
  return found
}

it('an exported type has a name of its own, so that a reader needs no file to know which is meant', () => {
  const types = exportedTypes()
  expect(types.size).toBeGreaterThan(100)
  expect([...types].filter(([, files]) => files.length > 1)).toEqual([])
})
