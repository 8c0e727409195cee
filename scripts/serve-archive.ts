import type { ArchiveEngine } from '#lib/engine/archive-engine.ts'
import { makeApiWorkerScript } from '#lib/serve/api-worker-script.ts'
import { PageCache } from '#lib/serve/page-cache.ts'
import { SearchApi } from '#lib/serve/search-api.ts'
import { ServerMetrics } from '#lib/serve/server-metrics.ts'
import { type ApiLimits, apiHandler } from './api-handler.ts'
import { operatorHandler } from './operator-handler.ts'
import { type PageSource, pageHandler } from './page-handler.ts'
import { searchFilesHandler } from './search-files-handler.ts'
import type { SentBytes } from './send-bytes.ts'
import { type RunningServer, type ServingOptions, serveFolder } from './server.ts'

/** An archive that is served from an engine. */
export interface ServedArchive extends Omit<ServingOptions, 'handlers' | 'onAnswered'> {
  /** Folder of the files of the site. */
  folder: string
  /** Its name. */
  name: string
  /** The address of the site, with a slash at its end, where that is known. */
  address?: string | undefined
  engine: ArchiveEngine
  limits: Omit<ApiLimits, 'onNotWhole'>
  /** Makes the pages, where they are not among the files; and how many bytes of them are kept in memory. */
  pages?: PageSource | undefined
  cacheBytes?: number
}

/** Bytes of pages that are kept in memory: some thousands of pages. */
export const usualCacheBytes = 256 * 1024 * 1024

/**
 * Serves an archive: the API, what machines ask of the server, and the files of the site. It keeps no state that another server would
 * have to know. Rejects with the system's error where the port is taken.
 */
export async function serveArchive(archive: ServedArchive, port: number): Promise<RunningServer> {
  const { folder, name, address, engine, limits, pages, cacheBytes = usualCacheBytes, ...options } = archive
  const metrics = new ServerMetrics()
  const base = options.base ?? '/'
  const root = address ?? (base.endsWith('/') ? base : `${base}/`)
  const api = new SearchApi({ name, engine, address: `${root}api/` })
  const cache = pages && new PageCache<SentBytes>(cacheBytes)
  metrics.observe(cache, () => api.running)
  // Asks the engine which state of the archive is searched, and nothing else.
  const checkReady = async () => {
    await engine.passages([])
  }
  return await serveFolder(folder, port, {
    ...options,
    handlers: [
      operatorHandler({ metrics, checkReady, isBehindProxy: limits.isBehindProxy }),
      apiHandler(api, { ...limits, onNotWhole: () => metrics.notWhole() }),
      searchFilesHandler(folder, await makeApiWorkerScript()),
      ...(pages && cache ? [pageHandler({ pages, cache, folder, onPage: (from) => metrics.page(from) })] : []),
    ],
    onAnswered: (sort, status, seconds) => metrics.answered(sort, status, seconds),
  })
}
