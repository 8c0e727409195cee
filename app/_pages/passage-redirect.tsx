import { RedirectPage } from '#app/_components/redirect-page.tsx'
import { htmlPage } from './html-page.ts'
import type { PageModule } from './page-module.ts'

/** The page at an address under which one paragraph of a document had a page before the document's address changed. */
export const passageRedirect: PageModule<{ id: string; name: string; paragraph: string }> = {
  kind: 'passage redirect',
  isUnlisted: true,
  isPassagePage: true,

  async list(site, pages) {
    const { revisions, addresses } = await site.with('revisions')
    return (await pages.passagePages()).all.flatMap(({ document: { id }, paragraph }) =>
      revisions.formerAddresses
        .filter((former) => former.id === id)
        .map(({ name }) => ({ address: addresses.former(name, paragraph), params: { id, name, paragraph } })),
    )
  },

  async render(site, { id, name, paragraph }) {
    const parts = await site.with('archive', 'catalog')
    const document = parts.catalog.documentById.get(id)
    return document && htmlPage(<RedirectPage site={parts} document={document} former={{ name, paragraph }} />)
  },
}
