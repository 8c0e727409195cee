import { OpenSearchEngine } from '#lib/engine/opensearch/open-search-engine.ts'
import { checkPasted } from '#lib/quote/answer/check-pasted.ts'
import type { PastedCheck } from '#lib/quote/answer/judge-interpretation.ts'
import { formTargetsOf, readArchiveSettings } from '#lib/records/archive-settings.ts'
import { SearchEngine } from '#lib/search/engine.ts'
import { readFromDisk } from '#lib/search/storage/disk.ts'
import { readManifest } from '#lib/search/storage/read-index-file.ts'
import type { ApiLimits } from './api-handler.ts'
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
}

/**
 * Serves a built site and its API, with searches from an engine, prints its URL, and resolves after Ctrl-C or SIGTERM, once what was asked
 * until then is answered. Rejects with the system's error where the port is taken, with `RecordError` where the settings of the archive
 * can't be read, and with `EngineError` for what is no address.
 */
export async function serveFromEngine({
  out,
  content,
  port,
  host,
  engine,
  name,
  limits,
}: EngineServing): Promise<void> {
  const settings = await readArchiveSettings(content)
  const { address } = settings
  const served = await serveArchive(
    {
      folder: out,
      name: settings.name,
      engine: new OpenSearchEngine(engine, name),
      checkQuotation: quotationChecker(out),
      limits,
      formTargets: formTargetsOf(settings),
      ...(address !== undefined && { base: new URL(address).pathname, address: address.replace(/\/*$/u, '/') }),
      ...(host !== undefined && { host }),
    },
    port,
  )
  console.log(`\nRostrum is at ${served.address}  (Ctrl-C ends it)`)
  await stopped()
  await served.stop(stopTime)
}

/** Checks quotations by the index in files that the build has made: by that of another build once there is one. */
function quotationChecker(out: string): (pasted: string) => Promise<PastedCheck> {
  const read = readFromDisk(out)
  let known: { corpus: string; engine: Promise<SearchEngine> } | undefined
  const opened = async () => {
    const manifest = await readManifest(read)
    const { corpus } = manifest
    if (known?.corpus !== corpus) {
      const engine = SearchEngine.open(read, manifest)
      known = { corpus, engine }
      engine.catch(() => {
        known = undefined
      })
    }
    return await known.engine
  }
  return async (pasted) => checkPasted(pasted, await (await opened()).passageSource())
}
