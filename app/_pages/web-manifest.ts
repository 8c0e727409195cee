import { lookup } from 'mrmime'
import { accentTones } from '#lib/domain/accent-colour.ts'
import type { PageModule } from './page-module.ts'

/**
 * `manifest.json` (Web Application Manifest): the name, colour and picture by which a phone shows the archive where a
 * reader puts it on the home screen. It opens in the browser, whose address bar has the links that people cite.
 */
export const webManifest: PageModule<undefined> = {
  kind: 'web manifest',
  isUnlisted: true,

  async list({ addresses }) {
    return [{ address: addresses.webManifest(), params: undefined }]
  },

  async render(site) {
    const { archive, addresses, assets, say } = await site.with('archive')
    const { name, description, accent } = archive.settings
    const manifest = {
      id: addresses.home(),
      name,
      description,
      lang: say.language,
      start_url: addresses.home(),
      scope: addresses.home(),
      display: 'browser',
      icons: [{ src: assets.icon, type: lookup(assets.icon), sizes: 'any' }],
      ...(accent !== undefined && { theme_color: accentTones(accent).light.accent }),
    }
    return { type: 'application/json; charset=utf-8', body: `${JSON.stringify(manifest, undefined, 2)}\n` }
  },
}
