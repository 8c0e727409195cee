import { SearchEngine } from '#lib/search/engine.ts'
import { LoadError } from '#lib/search/format/errors.ts'
import type { Manifest } from '#lib/search/format/manifest.ts'
import { readManifest } from '#lib/search/storage/read-index-file.ts'
import { readArchiveName } from './archive-name.ts'
import type { SiteSource } from './site-source.ts'

/** A site in the state in which a question is answered from it. */
export interface OpenedSite {
  engine: SearchEngine
  /** What the archive is called; undefined where its site doesn't say. */
  name?: string
  /** The folder or the address at which it is read. */
  location: string
  /** What comes before the paths of links: scheme and host; empty where that is not known. */
  origin: string
}

/** An answer, and whether the site is another than at the answer before. */
export interface SiteAnswer<T> {
  answer: T
  site: OpenedSite
  isReplaced: boolean
}

/**
 * A site that may be replaced by a newer build at any time. Each question is answered from one state of it alone, which is the
 * newest when it begins.
 */
export class SiteConnection {
  readonly #source: SiteSource
  #manifest: string
  #site: OpenedSite
  /** Of which state the last answer was. */
  #answeredFrom: string
  /** Opening one after the other. */
  #refreshing: Promise<unknown> = Promise.resolve()

  private constructor(source: SiteSource, manifest: string, site: OpenedSite) {
    this.#source = source
    this.#manifest = manifest
    this.#site = site
    this.#answeredFrom = manifest
  }

  /** Opens a site. Rejects with `LoadError` where it can't be read, and with `VersionError` where its index doesn't fit. */
  static async open(source: SiteSource): Promise<SiteConnection> {
    const manifest = await readManifest(source.readIndex)
    return new SiteConnection(source, stateOf(manifest), await openState(source, manifest))
  }

  /** The site as it was when it was last looked at. */
  get site(): OpenedSite {
    return this.#site
  }

  /**
   * Answers a question from the newest state of the site. Where a part of that can't be read and a newer one has come meanwhile, it is
   * asked of that. Rejects with `LoadError` where a part can't be read: there is no answer on less than the whole.
   */
  async ask<T>(question: (site: OpenedSite) => Promise<T>): Promise<SiteAnswer<T>> {
    const asked = await this.#newest()
    try {
      return this.#told(asked, await question(asked.site))
    } catch (error) {
      if (!(error instanceof LoadError)) throw error
      const again = await this.#newest()
      if (again.manifest === asked.manifest) throw error
      return this.#told(again, await question(again.site))
    }
  }

  #told<T>({ manifest, site }: OpenedState, answer: T): SiteAnswer<T> {
    const isReplaced = manifest !== this.#answeredFrom
    this.#answeredFrom = manifest
    return { answer, site, isReplaced }
  }

  #newest(): Promise<OpenedState> {
    const refreshed = this.#refreshing.then(() => this.#refresh())
    this.#refreshing = refreshed.catch(() => undefined)
    return refreshed
  }

  async #refresh(): Promise<OpenedState> {
    const manifest = await readManifest(this.#source.readIndex)
    const state = stateOf(manifest)
    if (state !== this.#manifest) {
      this.#site = await openState(this.#source, manifest)
      this.#manifest = state
    }
    return { manifest: this.#manifest, site: this.#site }
  }
}

interface OpenedState {
  manifest: string
  site: OpenedSite
}

const stateOf = (manifest: Manifest): string => JSON.stringify(Object.entries(manifest).sort())

async function openState(source: SiteSource, manifest: Manifest): Promise<OpenedSite> {
  const [engine, name] = await Promise.all([SearchEngine.open(source.readIndex, manifest), readArchiveName(source)])
  return {
    engine,
    ...(name !== undefined && { name }),
    location: source.location,
    origin: engine.origin ?? source.origin ?? '',
  }
}
