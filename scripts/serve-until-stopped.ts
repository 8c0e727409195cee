import { formTargetsOf, readArchiveSettings } from '#lib/records/archive-settings.ts'
import { serveFolder } from './server.ts'

/** Milliseconds after which what is still being sent is broken off. */
export const stopTime = 10_000

/**
 * Serves a built site under the path of the address in the archive's settings, prints its URL, and resolves after
 * Ctrl-C or SIGTERM. Only programs of this machine reach it, unless `host` names another network address to listen on.
 * Rejects with the system's error where the port is taken, and with `RecordError` where the settings can't be read.
 *
 * @param out folder of the site
 * @param content folder of the archive
 */
export async function serveUntilStopped(out: string, content: string, port: number, host?: string): Promise<void> {
  const settings = await readArchiveSettings(content)
  const base = settings.address === undefined ? undefined : new URL(settings.address).pathname
  const formTargets = formTargetsOf(settings)
  const served = await serveFolder(out, port, { ...(base && { base }), ...(host && { host }), formTargets })
  console.log(`\nRostrum is at ${served.address}  (Ctrl-C ends it)`)
  await stopped()
  await served.stop(stopTime)
}

/** Resolves once this process is asked to end. */
export function stopped(): Promise<void> {
  return new Promise((done) => {
    process.once('SIGINT', () => done())
    process.once('SIGTERM', () => done())
  })
}
