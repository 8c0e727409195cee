import { createServer } from 'node:http'

/**
 * The port that a server is to stand on: `PORT`, 3000 where it is not set, 0 for any free one. Where it is no port, or
 * something else has it, that is said and the exit code set, and nothing is returned.
 */
export async function availablePort(): Promise<number | undefined> {
  const value = process.env.PORT ?? '3000'
  const port = Number(value)
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    console.error(`PORT is "${value}"; expected a whole number from 0 to 65535`)
  } else if (await isTaken(port)) {
    console.error(`Port ${port} is taken. Another one: PORT=${port + 1} npm start`)
  } else {
    return port
  }
  process.exitCode = 1
  return undefined
}

function isTaken(port: number): Promise<boolean> {
  const server = createServer()
  return new Promise((done, fail) => {
    server.once('error', (error) => {
      if ('code' in error && error.code === 'EADDRINUSE') done(true)
      else fail(error)
    })
    server.listen(port, process.env.HOST, () => server.close(() => done(false)))
  })
}
