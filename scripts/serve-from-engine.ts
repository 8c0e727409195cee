import { filesFolder } from '#lib/build/on-demand.ts'
import { withTemporaryBuildFolder } from '#lib/build/temporary-build-folder.ts'
import { OpenSearchEngine } from '#lib/engine/opensearch/open-search-engine.ts'
import { formTargetsOf, readArchiveSettings } from '#lib/records/archive-settings.ts'
import type { ApiLimits } from './api-handler.ts'
import { FollowedPages } from './followed-pages.ts'
import type { PageSource } from './page-handler.ts'
import { serveArchive } from './serve-archive.ts'
import { stopped, stopTime } from './serve-until-stopped.ts'

/** What is served, and how. */
export interface EngineServing {
  /** Folder of the site. */
  out: string
  /** Folder of the archive. */
  content: string
  port: number
  host?: string
  /** The addresses of an engine, and the name of the archive there. */
  engine: string
  name: string
  limits: Omit<ApiLimits, 'onNotWhole'>
  /** How many threads make pages, where these are made when they are asked for, and how many bytes of them are kept in memory. */
  threads: number
  cacheBytes: number
}

/**
 * Serves a site and its API, with searches from an engine, prints its URL, and resolves after Ctrl-C or SIGTERM, once what was asked until
 * then is answered. Pages that the site does not have as files are made when they are asked for. Rejects with the system's error where the
 * port is taken, with `RecordError` where the settings of the archive can't be read, with `ServingError` for a site of another version, and
 * with `EngineError` for what is no address.
 */
export async function serveFromEngine(serving: EngineServing): Promise<void> {
  const { out, content, threads } = serving
  await withTemporaryBuildFolder(async (temporary) => {
    const pages = await FollowedPages.start(out, { temporary, threads })
    if (!pages) {
      const archive = await readArchiveSettings(content)
      return await serveUntilEnd(serving, { ...archive, formTargets: formTargetsOf(archive), folder: out })
    }
    try {
      const { settings, ...site } = pages.site
      await serveUntilEnd(serving, { ...site, address: settings.address, folder: filesFolder(out), pages })
    } finally {
      await pages.end()
    }
  })
}

/** What is known of a site before it is served. */
interface ServedSite {
  name: string
  address?: string | undefined
  formTargets: readonly string[]
  /** Folder of its files. */
  folder: string
  pages?: PageSource
}

async function serveUntilEnd(
  { port, host, engine, name, limits, cacheBytes }: EngineServing,
  { address, folder, ...site }: ServedSite,
): Promise<void> {
  const served = await serveArchive(
    {
      folder,
      name: site.name,
      formTargets: site.formTargets,
      pages: site.pages,
      engine: new OpenSearchEngine(engine, name),
      limits,
      cacheBytes,
      ...(address !== undefined && {
        base: new URL(address).pathname,
        address: address.endsWith('/') ? address : `${address}/`,
      }),
      ...(host !== undefined && { host }),
    },
    port,
  )
  console.log(`\nRostrum is at ${served.address}  (Ctrl-C ends it)`)
  await stopped()
  await served.stop(stopTime)
}
