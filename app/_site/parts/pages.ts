import type { SitePage } from '#app/_pages/page-module.ts'
import type { Site } from '#app/_site/site.ts'

/** All pages, by the file below `out/`. */
export type Pages = ReadonlyMap<string, SitePage>

/** Lists the pages of every kind. The kinds are loaded late: the search page shows none of them. */
export async function listAllPages(site: Site): Promise<Pages> {
  const [{ listPages }, { pageModules }] = await Promise.all([
    import('#app/_pages/page-table.ts'),
    import('#app/_pages/modules.ts'),
  ])
  return listPages(site, pageModules)
}
