import { lookup } from 'mrmime'
import { openSearchXml } from '#lib/site/open-search.ts'
import type { PageModule } from './page-module.ts'

/** `opensearch.xml`: the search of the site for browsers. Its addresses are full URLs, so there is none while it is not known where the site will stand. */
export const openSearch: PageModule<undefined> = {
  kind: 'search description',
  isUnlisted: true,

  async list({ addresses }) {
    const isKnown = addresses.absolute(addresses.home()) !== undefined
    return isKnown ? [{ address: addresses.openSearch(), params: undefined }] : []
  },

  async render(site) {
    const { archive, addresses, assets } = await site.with('archive')
    const { name, description, languages, contact } = archive.settings
    const [address, search, icon] = [addresses.openSearch(), addresses.search(), assets.icon].map(addresses.absolute)
    if (address === undefined || search === undefined || icon === undefined) return undefined
    return {
      type: 'application/xml; charset=utf-8',
      body: openSearchXml({
        name,
        description,
        address,
        search,
        icon: { address: icon, type: lookup(assets.icon) ?? 'image/svg+xml' },
        languages,
        ...(contact !== undefined && { contact }),
      }),
    }
  },
}
