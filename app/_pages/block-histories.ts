import type { PageModule } from './page-module.ts'

/**
 * JSON with how the paragraphs of one document read before, for the script of its page. Only of documents of which
 * something was published otherwise.
 */
export const blockHistories: PageModule<{ id: string }> = {
  kind: 'block histories',
  isUnlisted: true,

  async list(site) {
    const { archive, revisions, addresses } = await site.with('archive', 'revisions')
    return archive.documents
      .filter(({ id }) => revisions.blockHistories.has(id))
      .map((document) => ({ address: addresses.blockHistories(document), params: { id: document.id } }))
  },

  async render(site, { id }) {
    const histories = (await site.part('revisions')).blockHistories.get(id)
    return histories && { type: 'application/json; charset=utf-8', body: `${JSON.stringify(histories)}\n` }
  },
}
