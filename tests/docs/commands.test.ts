import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { pages } from './pages.ts'
import { scriptFileOf } from './script-file.ts'

const { scripts } = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync('package.json', 'utf8')))

const typed = pages.flatMap(({ path, codeSpans, examples }) => [
  ...codeSpans.map(({ text, line }) => ({ path, line, text })),
  ...examples
    .filter(({ language }) => language === 'sh' || language === 'console')
    .flatMap(({ line, text }) => text.split('\n').map((one) => ({ path, line, text: one }))),
])

/** `npm start`, `npm run -s search`, with what is given to it. */
const npmCommand = /(?<![\w-])npm (?:run (?:-s )?(?<script>[\w:-]+)|(?<short>start|test)\b)(?<given>[^#&]*)/g

const commands = typed.flatMap(({ path, line, text }) =>
  [...text.matchAll(npmCommand)].map(({ groups }) => ({
    path,
    line,
    script: groups?.script ?? groups?.short ?? '',
    given: groups?.given ?? '',
  })),
)

describe('commands that the pages name are in package.json', () => {
  it.each(commands)('$path:$line npm run $script$given', ({ script, given }) => {
    const command = scripts[script]
    expect(command, `package.json has no script ${script}`).toBeDefined()
    const file = scriptFileOf(command ?? '')
    if (file === undefined) return
    expect(existsSync(file)).toBe(true)
    const code = readFileSync(file, 'utf8')
    // Words in quotation marks are what is looked for, not options.
    for (const [, option = ''] of given.replaceAll(/'[^']*'|"[^"]*"/g, '').matchAll(/(?<=\s\[?)--([a-z]+[a-z-]*)/g))
      expect(code, `${file} knows no --${option}`).toContain(option)
  })
})

describe('every command that a user has is explained', () => {
  const named = new Set(commands.map(({ script }) => script))

  it.each(Object.keys(scripts))('npm run %s', (script) => {
    expect(named).toContain(script)
  })
})
