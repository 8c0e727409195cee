import { readArchiveSettings } from '#lib/records/archive.ts'
import { serveFolder } from './server.ts'

/**
 * Serves a built site on `PORT` (3000 where it is not set; 0 takes any free one), under the path of the address in the
 * archive's settings. Prints where it is and stays until Ctrl-C or SIGTERM. Resolves to the exit code: 1 where the port
 * is taken or is none, with a word on what to do.
 */
export async function serveUntilStopped(out: string, content: string): Promise<number> {
  const written = process.env.PORT ?? '3000'
  const port = Number(written)
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    console.error(`PORT is "${written}"; expected a whole number from 0 to 65535`)
    return 1
  }
  const { address } = await readArchiveSettings(content)
  try {
    const served = await serveFolder(out, port, address && new URL(address).pathname)
    console.log(`\nRostrum is at ${served.address}  (Ctrl-C ends it)`)
    await stopped()
    await served.close()
    return 0
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) throw error
    console.error(`Port ${port} is taken. Another one: PORT=${port + 1} npm start`)
    return 1
  }
}

function stopped(): Promise<void> {
  return new Promise((done) => {
    process.once('SIGINT', () => done())
    process.once('SIGTERM', () => done())
  })
}
