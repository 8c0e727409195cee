import type { GroupKind } from '#lib/site/groups.ts'
import type { PageModule } from './page-module.ts'

/**
 * Makes the kind of file that says where names are listed which have no page of their own: JSON with their ids by the
 * address of their list. The page of what is not found reads it, to lead on whoever follows a link to the page that a
 * name had when the archive was smaller.
 */
export function sharedGroupsOf(kind: GroupKind): PageModule<undefined> {
  return {
    kind: `names of ${kind} without a page`,
    isUnlisted: true,

    async list(site) {
      const { catalog, addresses } = await site.with('catalog')
      const isNeeded = catalog.groups[kind].some((group) => !catalog.groupPages.hasPage(kind, group))
      return isNeeded ? [{ address: addresses.sharedGroups(kind), params: undefined }] : []
    },

    async render(site) {
      const { catalog, addresses } = await site.with('catalog')
      const index = catalog.groupPages.indexes.get(kind)
      if (!index) return undefined
      const lists = index.letters.flatMap(({ key, pages }) =>
        pages.map((groups, page): [string, string[]] => [
          addresses.groupIndex(kind, 'a-z', key, page + 1),
          groups.filter((group) => !catalog.groupPages.hasPage(kind, group)).map(({ record }) => record.id),
        ]),
      )
      return { type: 'application/json; charset=utf-8', body: `${JSON.stringify(Object.fromEntries(lists))}\n` }
    },
  }
}
