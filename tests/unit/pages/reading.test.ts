import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseHTML } from 'linkedom'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { document as documentPages } from '#app/_pages/document.tsx'
import { PageTable } from '#app/_pages/page-table.ts'
import { Site } from '#app/_site/site.ts'
import { loadArchive } from '#lib/archive/load.ts'
import type { ArchiveDocument } from '#lib/domain/document.ts'
import { writeWordComparisons } from '#scripts/write-word-comparisons.ts'
import { documentWith, paragraph } from '#tests/unit/archive/invented.ts'
import { MadeArchives, siteIn } from './made-site.ts'

const weir = 'The weir of Ormond leaks, and the sluice beside the millrace is rotten.'
const source = { ...documentWith().source, sha256: 'a'.repeat(64) }
const letters: Partial<ArchiveDocument>[] = [
  {
    title: 'ADDRESS ON THE WEIR OF ORMOND',
    blocks: [
      { type: 'heading', id: 'h-aaaaaaa', level: 2, text: 'WHAT IS TO BE DONE' },
      paragraph('p-aaaaaaa', weir),
      paragraph('p-bbbbbbb', 'It is to be mended.'),
    ],
    notes: [
      { text: 'Read from a copy <of> the clerk.', by: 'Record office', on: '2026-01-02' },
      { block: 'p-bbbbbbb', text: 'It was not.' },
    ],
  },
  { title: 'On sluices', date: '1864', blocks: [paragraph('p-ccccccc', `${weir} Nobody mends the sluices.`)] },
  { title: 'OSCE', blocks: [paragraph('p-ddddddd', 'Bees were kept behind the school.')] },
  ...Array.from({ length: 6 }, (_, index) => ({
    title: `Note ${index}`,
    blocks: [paragraph('p-eeeeeee', `Nothing ${'abcdef'[index]}x happened.`)],
  })),
]

let work: string
let pages: Map<string, Document>
const page = (slug: string) => {
  const found = [...pages].find(([file]) => file.includes(slug))?.[1]
  if (!found) throw new Error(`there is no page of ${slug}`)
  return found
}

beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'reading-'))
  const content = await new MadeArchives(() => work).of(
    letters.map((given, index) =>
      documentWith({ source, language: 'en', ...given, id: `d-000000${index}`, slug: `letter-${index}` }),
    ),
  )
  const { settings } = await siteIn(content, 'https://record.example')
  const words = await writeWordComparisons(await loadArchive(content), { saidAgain: [] }, content)
  pages = new Map()
  for (const [file, one] of await new PageTable(new Site({ ...settings, ...words }), [documentPages]).all())
    pages.set(file, parseHTML((await one.render())?.body ?? '').document)
}, 60_000)
afterAll(() => rm(work, { recursive: true }))

describe('the page of a document', () => {
  it('sets titles and headings in capitals in small ones, the words as they are', () => {
    expect(page('letter-0').querySelector('h1 > .capitals')?.textContent).toBe('ADDRESS ON THE WEIR OF ORMOND')
    expect(page('letter-0').querySelector('#h-aaaaaaa > .capitals')?.textContent).toBe('WHAT IS TO BE DONE')
    expect(page('letter-2').querySelector('h1')?.innerHTML).toBe('OSCE')
    expect(page('letter-1').querySelector('.alike a > .capitals')?.textContent).toBe('ADDRESS ON THE WEIR OF ORMOND')
  })

  it('shows the notes of editors at what they are on, as theirs, and outside the words of the record', () => {
    const shown = page('letter-0')
    const [whole, onParagraph, ...others] = [...shown.querySelectorAll('.editor-note')]
    expect(others).toEqual([])
    expect(whole?.textContent).toContain('Note by the editors, no part of the record')
    expect(whole?.textContent).toContain('Read from a copy <of> the clerk.')
    expect(whole?.textContent).toContain('Record office, 2 January 2026')
    expect(whole?.closest('.text')).toBeNull()
    expect(onParagraph?.closest('.p')?.id).toBe('p-bbbbbbb')
    expect(shown.querySelector('#p-bbbbbbb > p')?.textContent).toBe('It is to be mended.')
  })

  it('names the documents that are most like it, with words that both have', () => {
    const alike = page('letter-0').querySelector('.alike')
    expect([...(alike?.querySelectorAll('li') ?? [])].map(({ textContent }) => textContent)).toEqual([
      expect.stringMatching(/^On sluices 1864 · both have: (?:\w+, ){3}\w+$/),
    ])
    expect(alike?.textContent).toContain('sluice')
    expect(page('letter-2').querySelector('.alike')).toBeNull()
  })

  it('says on paper where it is from', () => {
    const printed = page('letter-1').querySelector('.printed')
    expect(printed?.textContent).toBe('https://record.example/documents/1864-letter-1/')
  })

  it('sets size and width before the stylesheet, by the one script that waits for nothing', () => {
    const head = page('letter-1').querySelector('head')?.innerHTML ?? ''
    const at = head.indexOf('<script src="/assets/text.js"></script>')
    expect(at).toBeGreaterThan(0)
    expect(at).toBeLessThan(head.indexOf('rel="stylesheet"'))
  })
})
