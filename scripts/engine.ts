import { resolve } from 'node:path'
import { ClusterError, startCluster } from '#lib/engine/local/cluster.ts'
import { openSearchVersion, serverFiles } from '#lib/engine/local/server-files.ts'
import { commandArguments } from './parse-arguments.ts'

const usage = `Usage: npm run engine -- [--nodes N] [--heap MB] [--port PORT] [--folder FOLDER]

Starts an OpenSearch cluster (${openSearchVersion}) on this machine, to try an archive on it: three nodes of 1024 MB of heap each, for
programs of this machine alone, at ports 9200, 9201 and 9202. What it needs is fetched once, with Maven. Ends with Ctrl-C;
what is in it stays in FOLDER (default: .build/opensearch) until that is removed.`

const { values } = commandArguments(
  {
    options: {
      nodes: { type: 'string', default: '3' },
      heap: { type: 'string', default: '1024' },
      port: { type: 'string', default: '9200' },
      folder: { type: 'string', default: '.build/opensearch' },
    },
  },
  usage,
)

/** A whole number of an option; undefined, and said, where it is none. */
function wholeNumber(name: string, value: string, least: number, most: number): number | undefined {
  const number = Number(value)
  if (Number.isInteger(number) && number >= least && number <= most) return number
  console.error(`--${name} ${value}: expected a whole number from ${least} to ${most}.`)
  process.exitCode = 2
  return undefined
}

async function main(): Promise<void> {
  const nodes = wholeNumber('nodes', values.nodes, 1, 9)
  const heap = wholeNumber('heap', values.heap, 256, 31_000)
  const port = wholeNumber('port', values.port, 1024, 65_000)
  if (nodes === undefined || heap === undefined || port === undefined) return
  const folder = resolve(values.folder)
  const { home, problem } = serverFiles(folder)
  if (home === undefined) {
    console.error(problem)
    process.exitCode = 1
    return
  }
  const cluster = await startCluster({ home, folder: resolve(folder, 'cluster'), nodes, heap, port })
  console.log(
    `\nOpenSearch ${openSearchVersion} is at ${cluster.nodes.map(({ url }) => url).join(', ')}  (Ctrl-C ends it)`,
  )
  await new Promise<void>((done) => {
    process.once('SIGINT', () => done())
    process.once('SIGTERM', () => done())
  })
  await cluster.stop()
}

try {
  await main()
} catch (error) {
  if (!(error instanceof ClusterError)) throw error
  console.error(error.message)
  process.exitCode = 1
}
