import { openSnapshot } from '#lib/archive/open-snapshot.ts'
import { contentOfFolder, type SiteContent } from '#lib/archive/site-content.ts'
import type { BuildSettings } from '#lib/build/settings.ts'
import { sayIn } from '#lib/i18n/languages.ts'
import type { Say } from '#lib/i18n/say.ts'
import { type Addresses, createAddresses, parseSiteLocation } from '#lib/site/addresses.ts'
import { type Assets, assetAddresses } from './assets.ts'
import { generationFile } from './generation.ts'
import { type PartName, type Parts, partMakers } from './parts.ts'

/** What every page has without reading anything of the archive. */
export interface SiteBase {
  addresses: Addresses
  say: Say
  assets: Assets
  /** How an open page comes to show what has changed; in development only. */
  live?: LiveReload | undefined
}

/** The script that loads an open page again, where it asks, and what the page shows now. */
interface LiveReload {
  script: string
  address: string
  generation: string
}

/** A site with some of its parts: the type of what a page or a component takes says which it uses. */
export type SiteWith<Name extends PartName> = SiteBase & Pick<Parts, Name>

/** What the frame around every page shows needs: the name of the archive, and the sections that it has. */
export type FramedSite = SiteWith<'archive' | 'catalog'>

/** The archive as its pages need it, in parts, each of which is made once, when a page first asks for it. */
export class Site implements SiteBase {
  readonly addresses: Addresses
  readonly say: Say = sayIn('en')
  readonly assets: Assets
  readonly live: LiveReload | undefined
  readonly settings: BuildSettings
  /** What its parts are made from: a snapshot where the build made one, else the folder of the archive. */
  readonly content: SiteContent

  /** @param generation of the archive, in development */
  constructor(settings: BuildSettings, generation?: string) {
    this.settings = settings
    const { content, snapshot } = settings
    this.content = snapshot === undefined ? contentOfFolder(content) : openSnapshot(snapshot)
    this.addresses = createAddresses(parseSiteLocation(settings.address))
    this.assets = assetAddresses(settings.assets, this.addresses)
    const { file } = this.addresses
    this.live =
      settings.live && generation !== undefined
        ? { script: file(settings.live.script), address: file(generationFile), generation }
        : undefined
  }

  /** One part. Rejects where a file that it is read from can't be read. */
  part<Name extends PartName>(name: Name): Promise<Parts[Name]> {
    return partMakers[name](this)
  }

  /**
   * The site with the parts that are named.
   *
   * @example
   * const { catalog, addresses } = await site.with('catalog')
   */
  async with<Name extends PartName>(...names: readonly Name[]): Promise<SiteWith<Name>> {
    const { addresses, say, assets, live } = this
    const parts = await Promise.all(names.map(async (name) => [name, await this.part(name)] as const))
    // Each name that was asked for is there, with its own part.
    return { addresses, say, assets, live, ...(Object.fromEntries(parts) as Pick<Parts, Name>) }
  }
}
