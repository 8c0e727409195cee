import { beforeAll, describe, expect, it } from 'vitest'
import { passageCandidates } from '#lib/archive/passage-candidates.ts'
import type { ArchiveDocument, Paragraph } from '#lib/domain/document.ts'
import { readCatalogue } from '#lib/records/catalogue.ts'
import { datedSlug } from '#lib/site/addresses.ts'
import { defaultPassagePageLimit, type PassagePageChoice } from '#lib/site/passage-pages.ts'
import { wordingHash } from '#lib/text/wording-hash.ts'
import { documentAddress, paragraphAddress } from '#tests/addresses.ts'
import { testArchives } from '#tests/archives.ts'
import { isMoved, type Page } from './page.ts'
import { readSite, type Site } from './site.ts'

describe.each(testArchives)('pages of single paragraphs in the built archive $name', (testArchive) => {
  let site: Site
  let passages: Pick<PassagePageChoice, 'chosen' | 'all'>
  let files: string[]

  beforeAll(async () => {
    site = await readSite(testArchive)
    passages = passageCandidates(site.archive.documents, await readCatalogue(testArchive.content))
    files = [...site.pages]
      .filter(([file, page]) => /^documents\/[^/]+\/p-[^/]+\/index\.html$/.test(file) && !isMoved(page))
      .map(([file]) => file)
  })

  function each(): { page: Page; document: ArchiveDocument; paragraph: Paragraph }[] {
    return site.archive.documents.flatMap((document) =>
      document.blocks.flatMap((block) => {
        const page = site.pages.get(`documents/${datedSlug(document)}/${'id' in block ? block.id : ''}/index.html`)
        return page && block.type === 'paragraph' ? [{ page, document, paragraph: block }] : []
      }),
    )
  }

  const inSite = (address: string) => site.base + address.slice(1)

  it('are all of a small archive, of a large one those that editors chose', () => {
    const small = passages.all.length <= (testArchive.passagePages ?? defaultPassagePageLimit)
    expect(files.length).toBe((small ? passages.all : passages.chosen).length)
    expect(each().length).toBe(files.length)
  })

  it('show the words, whole in the page and as many as fit in the preview', () => {
    const shown = ({ html, meta }: Page, { text }: Paragraph) => {
      const start = text.slice(0, 20).replaceAll('"', '&quot;')
      return meta.get('og:description')?.includes(text.slice(0, 20)) && html.includes(start.replaceAll('&quot;', ''))
    }
    const plain = each().filter(({ paragraph }) => /^[\p{L}\p{N} ,]{20}/u.test(paragraph.text))
    expect(plain.filter(({ page, paragraph }) => !shown(page, paragraph)).map(({ page }) => page.file)).toEqual([])
    const long = each().filter(({ page }) => (page.meta.get('og:description') ?? '').length > 210)
    expect(long.map(({ page }) => page.file)).toEqual([])
  })

  it('lead to the place of the words, with their check, and name the document as what they are a part of', () => {
    for (const { page, document, paragraph } of each()) {
      const place = `${documentAddress(document)}?c=${wordingHash(paragraph.text)}#${paragraph.id}`
      const links = page.references.map(({ to }) => to)
      expect(links).toContain(inSite(place))
      expect(links).toContain(inSite(paragraphAddress(document, paragraph.id)))
      if (site.archive.settings.address !== undefined)
        expect(new URL(page.canonical ?? '').pathname).toBe(inSite(documentAddress(document)))
    }
  })

  it('are named by the paragraphs that have one', () => {
    for (const document of site.archive.documents) {
      const html = site.pages.get(`documents/${datedSlug(document)}/index.html`)?.html ?? ''
      const own = files.filter((file) => file.startsWith(`documents/${datedSlug(document)}/`))
      expect(html.split('data-passage=').length - 1).toBe(own.length)
    }
  })

  it('are in no sitemap, and have no words that were withdrawn', () => {
    if (site.files.has('sitemap.xml')) expect(site.text('sitemap.xml')).not.toMatch(/\/p-[0-9a-z]{7}\//)
    expect(each().filter(({ paragraph }) => paragraph.withdrawn)).toEqual([])
  })
})
