import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readCollections } from '#lib/records/collections.ts'
import { findSources } from '#scripts/find-sources.ts'

let content: string
beforeEach(async () => {
  content = await mkdtemp(join(tmpdir(), 'find-sources-'))
  await mkdir(join(content, 'sources'))
})
afterEach(() => rm(content, { recursive: true }))

const addOwn = () => writeFile(join(content, 'sources/lock.txt'), 'The lock is open.')
const settings = { sample: 'state-of-the-union' }

/** How many files are read, and what is said of them. */
async function chosen(given: Parameters<typeof findSources>[2], named: string[] = []): Promise<[number, string]> {
  const { files, why } = await findSources(named, content, given, await readCollections(resolve('content')))
  return [files.length, why.replace(/\S+\/sources/, 'sources')]
}

describe('which sources are read, and why these, is said', () => {
  it('the sample, where the archive has none', async () => {
    const [files, why] = await chosen(settings)
    expect(files).toBeGreaterThan(0)
    expect(why).toBe(
      'Sources: the sample that archive.yaml names (State of the Union addresses), since sources has no texts.',
    )
  })

  it('its own alone, where it has some', async () => {
    await addOwn()
    expect(await chosen(settings)).toEqual([
      1,
      'Sources: 1 file of sources. The sample (State of the Union addresses) is not shown beside them; keep_sample: true in archive.yaml keeps it.',
    ])
    expect(await chosen({})).toEqual([1, 'Sources: 1 file of sources.'])
  })

  it('both, where archive.yaml keeps the sample', async () => {
    const [sample] = await chosen(settings)
    await addOwn()
    const [files, why] = await chosen({ ...settings, keep_sample: true })
    expect(files).toBe(sample + 1)
    expect(why).toBe(
      'Sources: 1 file of sources, and the sample (State of the Union addresses), which archive.yaml keeps (keep_sample).',
    )
  })

  it('what is named, and nothing else', async () => {
    await addOwn()
    const other = join(content, 'other.txt')
    await writeFile(other, 'The weir is shut.')
    expect(await chosen({ ...settings, keep_sample: true }, [other])).toEqual([
      1,
      'Sources: 1 file, as named; nothing else is read.',
    ])
  })

  it('or that there is nothing to read', async () => {
    await expect(chosen({})).rejects.toThrow('there is nothing to read')
  })
})
