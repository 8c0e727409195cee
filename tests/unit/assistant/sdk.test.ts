import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path/posix'
import { expect, it } from 'vitest'

it('the SDK of the Model Context Protocol is loaded by npm run mcp alone', () => {
  const files = ['app', 'lib', 'scripts'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/u.test(file))
      .map((file) => join(folder, file)),
  )
  expect(files.length).toBeGreaterThan(500)
  const users = files.filter((file) => readFileSync(file, 'utf8').includes("'@modelcontextprotocol/"))
  expect(users.filter((file) => !file.startsWith('lib/assistant/'))).toEqual(['scripts/mcp.ts'])
  // Nothing else imports the room that does.
  const importers = files.filter((file) => readFileSync(file, 'utf8').includes("'#lib/assistant/"))
  expect(importers.filter((file) => !file.startsWith('lib/assistant/'))).toEqual(['scripts/mcp.ts'])
})
