import { feedsOf } from '#app/_site/feeds.ts'
import { offersData } from '#app/_site/offers-data.ts'
import { collectionLicences } from '#lib/archive/collection-licences.ts'
import type { ArchiveDocument } from '#lib/domain/document.ts'
import { filedDate } from '#lib/site/edtf.ts'
import { llmsText as textOf } from '#lib/site/llms-text.ts'
import type { PageModule } from './page-module.ts'

/** `llms.txt`: what the archive is, how it is cited and where what is, for language models. */
export const llmsText: PageModule<undefined> = {
  kind: 'llms text',
  isUnlisted: true,

  async list({ addresses }) {
    return [{ address: addresses.file('llms.txt'), params: undefined }]
  },

  async render(site) {
    const parts = await site.with('archive', 'catalog', 'dataFiles')
    const { archive, addresses, catalog, say } = parts
    const { name, description, licence } = archive.settings
    const full = (address: string) => addresses.absolute(address) ?? address
    const years = archive.documents.flatMap(({ date }) => filedDate(date)?.slice(0, 4) ?? []).sort()
    const [first, last] = [years[0], years.at(-1)]
    const isOffered = offersData(parts)
    const home = addresses.absolute(addresses.home())
    const sitemap = addresses.absolute(addresses.sitemap())
    return {
      type: 'text/plain; charset=utf-8',
      body: textOf({
        name,
        description,
        documents: say('counts.documents', { count: catalog.extent.documents }),
        paragraphs: say('counts.paragraphs', { count: catalog.extent.paragraphs }),
        languages: languagesOf(archive.documents).map((tag) => say.languageName(tag)),
        ...(first !== undefined && last !== undefined && { years: [first, last] as const }),
        ...(licence !== undefined && { licence }),
        collections: collectionLicences(archive).map(({ name: collection, documents, licence: rights }) => ({
          name: collection ?? 'Texts of no collection',
          documents: say('counts.documents', { count: documents }),
          ...(rights !== undefined && { licence: rights }),
        })),
        addresses: {
          ...(home !== undefined && { home }),
          documents: full(addresses.documents()),
          search: full(addresses.search()),
          quote: full(addresses.quote()),
          trends: full(addresses.trends()),
          about: full(addresses.about()),
          ...(isOffered && { data: full(addresses.data()) }),
          ...(parts.dataFiles && { api: full(addresses.apiFile('index.json')) }),
          ...(feedsOf(parts).all && { feeds: full(addresses.feeds()) }),
          ...(sitemap !== undefined && { sitemap }),
        },
      }),
    }
  },
}

/** The languages that documents are in, the commonest first; those whose language is not known count for none. */
function languagesOf(documents: readonly Pick<ArchiveDocument, 'language'>[]): string[] {
  const counts = new Map<string, number>()
  for (const { language } of documents)
    if (language !== undefined) counts.set(language, (counts.get(language) ?? 0) + 1)
  return [...counts].sort(([a, ofA], [b, ofB]) => ofB - ofA || (a < b ? -1 : 1)).map(([tag]) => tag)
}
