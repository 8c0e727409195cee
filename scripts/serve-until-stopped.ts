import { readArchiveSettings } from '#lib/records/archive-settings.ts'
import { serveFolder } from './server.ts'

/**
 * Serves a built site under the path of the address in the archive's settings, prints where it is, and stays until Ctrl-C
 * or SIGTERM.
 */
export async function serveUntilStopped(out: string, content: string, port: number): Promise<void> {
  const { address } = await readArchiveSettings(content)
  const served = await serveFolder(out, port, address && new URL(address).pathname)
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
