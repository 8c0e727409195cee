import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { drawFolders, importsOfCode, withPictures } from '#scripts/folder-picture.ts'

describe('the pictures of folders', () => {
  it('in ARCHITECTURE.md are what the imports of the code draw; else run npm run draw:folders', () => {
    const page = readFileSync('ARCHITECTURE.md', 'utf8')
    expect(page).toBe(withPictures(page))
  })

  it('know every folder of lib', () => {
    expect(drawFolders('folders', importsOfCode())).toContain('lib/ingest')
  })

  it('put a folder below all that it imports, types and imports on use too', () => {
    const imports = new Map([
      ['lib/search/engine.ts', ['lib/text/fold.ts', 'lib/search/query/parse.ts']],
      ['lib/text/fold.ts', ['lib/domain/document.ts']],
      ['lib/domain/document.ts', []],
      ['app/search/page.tsx', ['lib/search/engine.ts']],
    ])
    expect(drawFolders('folders', imports)).toBe(
      ['lib/domain', 'lib/text    ← lib/domain', 'lib/search  ← lib/text', 'app         ← lib/search'].join('\n'),
    )
  })

  it('show what folders import of each other in a circle', () => {
    const imports = new Map([
      ['lib/text/fold.ts', ['lib/site/words.ts', 'lib/domain/document.ts']],
      ['lib/site/words.ts', ['lib/text/fold.ts']],
      ['lib/domain/document.ts', []],
      ['app/page.tsx', ['lib/site/words.ts']],
    ])
    expect(drawFolders('folders', imports)).toBe(
      ['lib/domain', 'lib/site    ⇄ lib/text', 'lib/text    ← lib/domain  ⇄ lib/site', 'app         ← lib/site'].join(
        '\n',
      ),
    )
  })

  it('are asked for by names that there are', () => {
    expect(() => withPictures('<!-- drawn: rooms -->\n```\n```\n')).toThrow('no picture is called rooms')
    expect(() => withPictures('# A page')).toThrow('has no picture')
  })
})
