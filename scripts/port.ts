import { createServer } from 'node:http'
import { loopback } from './server.ts'

/**
 * The port for a server: what `PORT` says, 3000 where it is not set, 0 for any free one. Where that is no port, or is
 * taken at the address of the network (`host`), this is printed and the exit code set, and it resolves to undefined.
 * Rejects with the system's error where nothing can listen at that address.
 */
export async function availablePort(host = loopback): Promise<number | undefined> {
  const value = process.env.PORT ?? '3000'
  const port = Number(value)
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    console.error(`PORT is "${value}"; expected a whole number from 0 to 65535`)
  } else if (await isTaken(port, host)) {
    console.error(`Port ${port} is taken. Another one: PORT=${port + 1} npm start`)
  } else {
    return port
  }
  process.exitCode = 1
  return undefined
}

function isTaken(port: number, host: string): Promise<boolean> {
  const server = createServer()
  return new Promise((done, fail) => {
    server.once('error', (error) => {
      if ('code' in error && error.code === 'EADDRINUSE') done(true)
      else fail(error)
    })
    server.listen(port, host, () => server.close(() => done(false)))
  })
}
