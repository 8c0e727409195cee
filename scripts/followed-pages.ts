import { stat } from 'node:fs/promises'
import { type OnDemandSite, readOnDemand, settingsPath } from '#lib/build/on-demand.ts'
import { PageRenderer } from '#lib/build/page-renderer.ts'
import { codeOfPages } from '#lib/build/pages-base.ts'
import { codeVersion } from '#lib/ingest/cache/code-version.ts'
import type { PageSource } from './page-handler.ts'

/** A site that can't be served as it is; the message says what to do. */
export class ServingError extends Error {
  override name = 'ServingError'
}

/** Milliseconds between two looks whether a site was prepared anew. */
const lookTime = 5000

/** How pages are made. */
export interface PageThreads {
  /** Folder below the project, for the code of threads. */
  temporary: string
  threads: number
  /** Milliseconds between two looks; `lookTime` without it. */
  look?: number
}

/**
 * The pages of a site whose pages are made when they are asked for: of the present state of its folder. Once that was replaced, as a build
 * does, threads for the new state are started, and take the place of those before when they are ready.
 */
export class FollowedPages implements PageSource {
  readonly site: OnDemandSite
  readonly #folder: string
  readonly #threads: PageThreads
  readonly #timer: NodeJS.Timeout
  #state: string
  #renderer: PageRenderer
  #changing: Promise<void> | undefined

  private constructor(folder: string, site: OnDemandSite, threads: PageThreads, state: string, renderer: PageRenderer) {
    this.#folder = folder
    this.site = site
    this.#threads = threads
    this.#state = state
    this.#renderer = renderer
    this.#timer = setInterval(() => this.#look(), threads.look ?? lookTime)
  }

  /**
   * Starts threads; undefined of a site whose pages are files. Rejects with `ServingError` for one that other code has prepared, and with the
   * error of a thread.
   */
  static async start(folder: string, threads: PageThreads): Promise<FollowedPages | undefined> {
    const state = await stateOf(folder)
    const site = await readOnDemand(folder)
    if (!site || state === undefined) return undefined
    return new FollowedPages(folder, site, threads, state, await startRenderer(folder, site, threads))
  }

  get state(): string {
    return this.#state
  }

  get files(): ReadonlySet<string> {
    return this.#renderer.files
  }

  render(file: string): Promise<{ body: string } | undefined> {
    return this.#renderer.render(file)
  }

  /** Ends the threads. */
  async end(): Promise<void> {
    clearInterval(this.#timer)
    await this.#changing
    await this.#renderer.end()
  }

  #look(): void {
    this.#changing ??= this.#change()
      .catch((error: unknown) => {
        console.error(error instanceof Error ? error.message : error)
      })
      .finally(() => {
        this.#changing = undefined
      })
  }

  async #change(): Promise<void> {
    const state = await stateOf(this.#folder)
    // While it is being replaced nothing is there for a moment.
    if (state === undefined || state === this.#state) return
    const site = await readOnDemand(this.#folder)
    if (!site) return
    let renderer: PageRenderer
    try {
      renderer = await startRenderer(this.#folder, site, this.#threads)
    } catch (error) {
      // Said once: the state before is served on.
      this.#state = state
      throw error
    }
    const before = this.#renderer
    this.#renderer = renderer
    this.#state = state
    await before.endWhenIdle()
  }
}

async function startRenderer(folder: string, { settings }: OnDemandSite, { temporary, threads }: PageThreads) {
  if (settings.code !== codeVersion(codeOfPages))
    throw new ServingError(
      `${folder} was prepared by another version of Rostrum or of Node, which would make other pages: run npm run build -- --on-demand again.`,
    )
  return await PageRenderer.start(settings, temporary, threads)
}

/** Names the state of a folder: another file of settings is another state. */
async function stateOf(folder: string): Promise<string | undefined> {
  const found = await stat(settingsPath(folder)).catch(() => undefined)
  return found && `${found.ino} ${found.mtimeMs}`
}
