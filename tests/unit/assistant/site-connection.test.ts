import { readdir, rm, truncate } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { SiteConnection } from '#lib/assistant/site-connection.ts'
import { siteInFolder } from '#lib/assistant/site-source.ts'
import { buildSearchIndex } from '#lib/search/build/build.ts'
import { LoadError, VersionError } from '#lib/search/format/errors.ts'
import { documentOf, temporaryFolder } from '#tests/unit/search/invented.ts'
import { buildSite, call, connectedClient, council, siteFolder } from './invented-site.ts'

const newer = [
  ...council,
  { title: 'On gulls', lines: ['Gulls read no notices.'], facts: { date: '1980', id: 'd-0000009' } },
]

describe('a site that is replaced while it is asked', () => {
  it('is answered from as it is now, and that is said once', async () => {
    const folder = await siteFolder()
    const client = await connectedClient(folder)
    const before = await call(client, 'search', { query: 'gulls' })
    expect(before.data).toMatchObject({ isInArchive: false, searched: { documents: 4, isReplaced: false } })
    await buildSite(folder, newer)
    const after = await call(client, 'search', { query: 'gulls' })
    expect(after.data).toMatchObject({ isInArchive: true, searched: { documents: 5, isReplaced: true } })
    expect(after.text).toContain('The archive was replaced by another state since the answer before')
    expect((await call(client, 'search', { query: 'gulls' })).data).toMatchObject({ searched: { isReplaced: false } })
    await client.close()
  })

  it('is asked again of the newer state where the older one goes away in the middle', async () => {
    const folder = await siteFolder()
    const connection = await SiteConnection.open(siteInFolder(folder))
    let asked = 0
    const { answer, isReplaced } = await connection.ask(async ({ engine }) => {
      asked += 1
      if (asked === 1) {
        await buildSite(folder, newer)
        throw new LoadError('texts-0.bin is gone.')
      }
      return engine.documents
    })
    expect([asked, answer, isReplaced]).toEqual([2, 5, true])
  })
})

describe('a site of which a part can’t be read', () => {
  const questions: [string, Record<string, unknown>][] = [
    ['search', { query: 'lighthouse' }],
    ['verify_quote', { quotation: 'Lanterns are cheaper than wars' }],
    ['count_by_year', { query: 'lighthouse' }],
    ['list_documents', {}],
    ['read_paragraph', { paragraph: 'p-0000001' }],
  ]

  it.each(questions)('gives an error for %s, and never says that something is not in it', async (name, given) => {
    const folder = await temporaryFolder()
    // In files of its own, so that none was read with another.
    await buildSearchIndex({ documents: council.map(documentOf) }, folder, { singleFileBelow: 0 })
    const client = await connectedClient(folder)
    const data = join(folder, 'search/data')
    const files = await readdir(data, { recursive: true })
    for (const file of files.filter((one) => one.endsWith('.bin'))) await truncate(join(data, file), 5)
    const { isError, text, data: told } = await call(client, name, given)
    expect([isError, told]).toEqual([true, {}])
    expect(text).toContain('a part of the archive could not be read')
    expect(text).toContain('Nothing follows from this about what the archive has')
    expect(text).not.toMatch(/not in this archive/iu)
    await client.close()
  })

  it('gives an error where all of it is gone', async () => {
    const folder = await siteFolder()
    const client = await connectedClient(folder)
    await rm(join(folder, 'search'), { recursive: true })
    expect((await call(client, 'search', { query: 'gulls' })).isError).toBe(true)
    await client.close()
  })

  it('can’t be opened', async () => {
    await expect(SiteConnection.open(siteInFolder(join(await siteFolder(), 'nowhere')))).rejects.toThrow(LoadError)
    const other = { ...siteInFolder(await siteFolder()) }
    const start = JSON.stringify({ format: 1, fingerprint: '00000000', corpus: 'x' })
    await expect(
      SiteConnection.open({ ...other, readIndex: async () => new TextEncoder().encode(start) }),
    ).rejects.toThrow(VersionError)
  })
})
