import { readArchiveSettings } from '#lib/records/archive-settings.ts'
import { serveFolder } from './server.ts'

/**
 * Serves a built site under the path of the address in the archive's settings, prints where it is, and stays until Ctrl-C
 * or SIGTERM. Programs of this machine alone can ask, unless `host` names another address to listen on.
 */
export async function serveUntilStopped(out: string, content: string, port: number, host?: string): Promise<void> {
  const { address } = await readArchiveSettings(content)
  const base = address === undefined ? undefined : new URL(address).pathname
  const served = await serveFolder(out, port, { ...(base && { base }), ...(host && { host }) })
  console.log(`\nRostrum is at ${served.address}  (Ctrl-C ends it)`)
  await stopped()
  await served.close()
}

function stopped(): Promise<void> {
  return new Promise((done) => {
    process.once('SIGINT', () => done())
    process.once('SIGTERM', () => done())
  })
}
