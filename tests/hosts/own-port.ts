import type { ChildProcess } from 'node:child_process'
import { createServer } from 'node:net'
import { setTimeout } from 'node:timers/promises'

/** A port of this machine that nothing listens on. */
export function freePort(): Promise<number> {
  return new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => done(typeof address === 'object' && address ? address.port : 0))
    })
  })
}

/** Resolves once a server answers at an address, with whatever status. Rejects where it ends before, or doesn't within a minute. */
export async function untilAnswered(address: string, server: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 600 && server.exitCode === null; tries += 1) {
    if (await fetch(address).catch(() => undefined)) return
    await setTimeout(100)
  }
  throw new Error(`${address} does not answer`)
}
