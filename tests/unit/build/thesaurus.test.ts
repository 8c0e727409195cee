import { readFile } from 'node:fs/promises'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { thesaurusFile, thesaurusModule } from '#lib/build/thesaurus.ts'

describe('the file of the thesaurus', () => {
  it('is what WordNet says, of a size that can be got for one check', async () => {
    const written = await readFile(thesaurusFile, 'utf8')
    expect(written).toBe(await thesaurusModule())
    expect(gzipSync(written).length).toBeLessThan(80_000)
  }, 120_000)
})
