import { openSnapshot } from '#lib/archive/open-snapshot.ts'
import { recordRead } from '#lib/archive/recorded-reads.ts'
import { contentOfFolder, type SiteContent } from '#lib/archive/site-content.ts'
import type { BuildSettings } from '#lib/build/settings.ts'
import { languageForText, type Section, sayIn, sectionsOf } from '#lib/i18n/languages.ts'
import type { MessageTree } from '#lib/i18n/message.ts'
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
  /** The languages of the interface, the first one first: that of plain addresses. */
  languages: readonly string[]
  /** Set where the page that is made has a twin in each of these languages. */
  hasTwins?: boolean | undefined
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

/** In which language a site is shown. */
interface SiteView {
  of: Site
  language: string
  hasTwins: boolean
}

/** The folder in which lists of a language lie; none is that of the first one. */
export function folderOf(language: string, languages: readonly string[]): string {
  return language === languages[0] ? '' : language
}

/** The archive as its pages need it, in parts, each of which is made once, when a page first asks for it. */
export class Site implements SiteBase {
  readonly addresses: Addresses
  readonly say: Say
  readonly languages: readonly string[]
  readonly hasTwins: boolean
  readonly #first: Site
  readonly #views = new Map<string, Site>()
  readonly assets: Assets
  readonly live: LiveReload | undefined
  readonly settings: BuildSettings
  /** What its parts are made from: a snapshot where the build made one, else the folder of the archive. */
  readonly content: SiteContent

  /**
   * @param generation of the archive, in development
   * @param view in which language the site is shown, and of which site this is a view, whose parts it has
   */
  constructor(settings: BuildSettings, generation?: string, view?: SiteView) {
    this.settings = settings
    this.languages = settings.interface ?? ['en']
    const language = view?.language ?? this.languages[0] ?? 'en'
    this.#first = view?.of ?? this
    this.hasTwins = view?.hasTwins ?? false
    this.say = view?.of.say.language === language ? view.of.say : sayIn(language)
    const { content, snapshot } = settings
    this.content = view?.of.content ?? (snapshot === undefined ? contentOfFolder(content) : openSnapshot(snapshot))
    this.addresses = createAddresses(parseSiteLocation(settings.address), folderOf(language, this.languages))
    this.assets = assetAddresses(settings.assets, this.addresses)
    const { file } = this.addresses
    this.live =
      settings.live && generation !== undefined
        ? { script: file(settings.live.script), address: file(generationFile), generation }
        : undefined
  }

  /**
   * The same site as its pages in a language of the interface show it.
   *
   * @param hasTwins whether the page that is made has one of its kind in each language
   */
  in(language: string, hasTwins = false): Site {
    const first = this.#first
    if (!hasTwins && language === first.say.language) return first
    const key = `${language} ${hasTwins}`
    const view =
      first.#views.get(key) ?? new Site(this.settings, this.live?.generation, { of: first, language, hasTwins })
    first.#views.set(key, view)
    return view
  }

  /** The site as the page of a text shows it: in the language of the text where the interface has that, else in the first. */
  forText(language: string | undefined): Site {
    return this.in(languageForText(language, this.languages))
  }

  /** What every search reads first, which its page names to browsers: it changes with every text. */
  searchReadsFirst(): BuildSettings['searchReadsFirst'] {
    recordRead('searchReadsFirst')
    return this.settings.searchReadsFirst
  }

  /** Some sections of the words that its pages say: what one that is operated hands to its script. */
  messages(sections: readonly Section[]): MessageTree {
    return sectionsOf(this.say.language, sections)
  }

  /** One part. Rejects where a file that it is read from can't be read. */
  part<Name extends PartName>(name: Name): Promise<Parts[Name]> {
    // What pages share is made once; only what is said in a language is made for each.
    return partMakers[name](name === 'watches' ? this : this.#first)
  }

  /**
   * The site with the parts that are named.
   *
   * @example
   * const { catalog, addresses } = await site.with('catalog')
   */
  async with<Name extends PartName>(...names: readonly Name[]): Promise<SiteWith<Name>> {
    const { addresses, say, assets, live, languages, hasTwins } = this
    const parts = await Promise.all(names.map(async (name) => [name, await this.part(name)] as const))
    // Each name that was asked for is there, with its own part.
    return { addresses, say, assets, live, languages, hasTwins, ...(Object.fromEntries(parts) as Pick<Parts, Name>) }
  }
}
