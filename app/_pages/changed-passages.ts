import type { BlockHistory } from '#lib/domain/block-history.ts'
import type { ChangedPassages } from '#lib/watch/browser/changed-passages.ts'
import type { PageModule } from './page-module.ts'

/**
 * JSON with the published passages that don't read as they did, for the page of followed searches: it tells by it what is
 * new from what was there in other words, and what was withdrawn.
 */
export const changedPassages: PageModule<undefined> = {
  kind: 'changed passages',
  isUnlisted: true,

  async list({ addresses }) {
    return [{ address: addresses.changedPassages(), params: undefined }]
  },

  async render(site) {
    const { archive, revisions } = await site.with('archive', 'revisions')
    const histories = [...revisions.blockHistories.values()].flatMap((own) => Object.entries(own))
    // Of a withdrawn document there are no histories.
    const withdrawn = archive.documents
      .filter((document) => document.withdrawn)
      .flatMap(({ id }) => archive.anchors.get(id)?.blocks.map((block) => block.id) ?? [])
    return { type: 'application/json; charset=utf-8', body: `${JSON.stringify(changedIn(histories, withdrawn))}\n` }
  },
}

function changedIn(
  histories: readonly [id: string, history: BlockHistory][],
  ofWithdrawnDocuments: readonly string[],
): ChangedPassages {
  const changed = new Set<string>()
  const gone: string[] = []
  const withdrawn = [...ofWithdrawnDocuments]
  for (const [id, { state, now = [] }] of histories) {
    if (state === 'withdrawn') withdrawn.push(id)
    else if (state === 'gone') gone.push(id)
    // Where it was divided or joined, its words are in others that need not have been published themselves.
    else for (const one of [id, ...now]) changed.add(one)
  }
  return { changed: [...changed].sort(), gone: gone.sort(), withdrawn: withdrawn.sort() }
}
