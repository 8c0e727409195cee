import { describe, expect, it, vi } from 'vitest'
import type { PageModule } from '#app/_pages/page-module.ts'
import { PageTable } from '#app/_pages/page-table.ts'
import { Site } from '#app/_site/site.ts'

const site = () =>
  new Site({
    content: 'no-such-folder',
    address: 'https://record.example/river',
    assets: {
      stylesheet: 'a.css',
      pageScript: 'a.js',
      scriptWords: { en: 'a.json' },
      redirectScript: 'm.js',
      textScript: 't.js',
      searchScript: 's.js',
      operated: {},
      quoteWorker: 'q.js',
      compareWorker: 'c.js',
      preloadedFonts: { en: ['f.woff2'] },
      icon: 'favicon.svg',
    },
    rootRenderer: 'no-such-module.mjs',
    crossReferences: 'no-such-file.json',
  })

function moduleOf(kind: string, ...addresses: string[]): PageModule<number> {
  return {
    kind,
    list: vi.fn(async () => addresses.map((address, params) => ({ address, params }))),
    render: async (_, number) => ({ type: 'text/plain', body: `${kind} ${number}` }),
  }
}

describe('the table of pages', () => {
  it('has the pages of all modules in their order, by the file that a host serves for the address', async () => {
    const modules = [moduleOf('letter', '/river/b/', '/river/a/'), moduleOf('list', '/river/', '/river/list.txt')]
    const table = await new PageTable(site(), modules).all()
    expect([...table.keys()]).toEqual(['b/index.html', 'a/index.html', 'index.html', 'list.txt'])
    expect(await table.get('a/index.html')?.render()).toEqual({ type: 'text/plain', body: 'letter 1' })
  })

  it('refuses two pages for one file, of one kind or of two', async () => {
    const twice = [moduleOf('letter', '/river/a/', '/river/a/')]
    await expect(new PageTable(site(), twice).all()).rejects.toThrow('/river/a/')
    const both = [moduleOf('letter', '/river/a/'), moduleOf('list', '/river/a/')]
    await expect(new PageTable(site(), both).all()).rejects.toThrow('/river/a/')
  })
})

describe('looking for one page', () => {
  it('finds it without asking the modules after its own, and asks none twice', async () => {
    const modules = [moduleOf('list', '/river/'), moduleOf('letter', '/river/a/'), moduleOf('note', '/river/n/')]
    const table = new PageTable(site(), modules)
    expect((await table.find('a/index.html'))?.kind).toBe('letter')
    expect((await table.find('index.html'))?.kind).toBe('list')
    expect(modules.map(({ list }) => vi.mocked(list).mock.calls.length)).toEqual([1, 1, 0])
  })

  it('finds none where no module lists it', async () => {
    expect(await new PageTable(site(), [moduleOf('list', '/river/')]).find('b/index.html')).toBeUndefined()
  })
})
