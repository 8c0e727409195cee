import { RedirectPage } from '#app/_components/redirect-page.tsx'
import { htmlPage } from './html-page.ts'
import type { PageModule } from './page-module.ts'

/** The page at an address under which a document was public before its title or its date was corrected. */
export const documentRedirect: PageModule<{ id: string; name: string }> = {
  kind: 'document redirect',
  isUnlisted: true,

  async list(site) {
    const { revisions, addresses } = await site.with('revisions')
    return revisions.formerAddresses.map(({ id, name }) => ({ address: addresses.former(name), params: { id, name } }))
  },

  async render(site, { id, name }) {
    const parts = await site.with('archive', 'catalog')
    const document = parts.catalog.documentById.get(id)
    return document && htmlPage(<RedirectPage site={parts} document={document} former={{ name }} />)
  },
}
