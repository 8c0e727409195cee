import { describe, expect, it } from 'vitest'
import { mirrorOf, readImports, relatedTests } from './related-tests.ts'

const imports = readImports(
  new Map([
    ['lib/text/fold.ts', ''],
    ['lib/text/slug.ts', "import { fold } from './fold.ts'"],
    ['lib/site/page.ts', "const slug = () => import('#lib/text/slug.ts')"],
    ['tests/unit/text/fold.test.ts', "import { fold } from '#lib/text/fold.ts'"],
    ['tests/unit/text/slug.test.ts', "import { slug } from '#lib/text/slug.ts'"],
    ['tests/unit/site/page.test.ts', "import { page } from '#lib/site/page.ts'\nimport { it } from 'vitest'"],
    ['tests/unit/quote/a.test.ts', "import { fold } from '#lib/text/fold.ts'"],
  ]),
)

describe('the tests that a module is related to', () => {
  it('are those that import it by however many steps, the nearest first', () => {
    expect(relatedTests('lib/text/fold.ts', imports)).toEqual([
      'tests/unit/text/fold.test.ts',
      'tests/unit/quote/a.test.ts',
      'tests/unit/text/slug.test.ts',
      'tests/unit/site/page.test.ts',
    ])
    expect(relatedTests('lib/site/page.ts', imports)).toEqual(['tests/unit/site/page.test.ts'])
  })

  it('are led by the one that mirrors its path', () => {
    expect(mirrorOf('lib/text/fold.ts')).toBe('tests/unit/text/fold.test.ts')
    expect(mirrorOf('app/search/asked.ts')).toBe('tests/unit/app/search/asked.test.ts')
  })
})
