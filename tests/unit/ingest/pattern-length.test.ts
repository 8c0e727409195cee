import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

/** Longest pattern that is written as one, in UTF-16 units: what is longer is put together from lists. */
const longest = 80
/** A pattern between slashes where a value may stand; no comment, no division. */
const literal =
  /(?<=[=(,:[!&|?;{}\n]\s*)\/(?![/*])((?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\[\n])+)\/[dgimsuvy]*(?=[\s,;.)\]}])/g
/** The source of a pattern, without what is put into it. */
const raw = /String\.raw`((?:[^`\\$]|\\.|\$(?!\{)|\$\{[^{}`]*\})*)`/g

const folder = 'lib/ingest'
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'))

function patternsOf(code: string): string[] {
  const plain = code.replace(/^\s*(?:\/\*\*?|\*|\/\/).*$/gm, '')
  const literals = [...plain.matchAll(literal)].map(([, source = '']) => source)
  const sources = [...plain.matchAll(raw)].map(([, source = '']) => source.replace(/\$\{[^{}`]*\}/g, ''))
  return [...literals, ...sources]
}

describe('the patterns of the ingest', () => {
  it('are found by the test', () => {
    const long = 'a'.repeat(longest)
    const code = [`const x = /${long}b/u`, `f(String.raw\`${long}c\${list}\`)`, '// const y = /z/', ''].join('\n')
    expect(patternsOf(code)).toEqual([`${long}b`, `${long}c`])
  })

  it('are no longer than 80 characters', () => {
    const tooLong = files.flatMap((file) =>
      patternsOf(readFileSync(join(folder, file), 'utf8'))
        .filter((source) => source.length > longest)
        .map((source) => `${file}: ${source}`),
    )
    expect(tooLong).toEqual([])
  })
})
