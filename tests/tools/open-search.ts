import { spawnSync } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe } from 'vitest'
import { type Cluster, type ClusterOptions, startCluster } from '#lib/engine/local/cluster.ts'
import { type ServerFiles, serverFiles } from '#lib/engine/local/server-files.ts'

/** Where what Maven fetched is kept between two runs. */
const folder = resolve('.build/opensearch')

/** Memory of the heap of each node, in MB: enough for invented archives. */
const heap = 512

let files: ServerFiles | undefined

/** A cluster that runs while the tests of a group do. */
export interface RunningCluster {
  url: string
  options: ClusterOptions
  cluster: Cluster
}

/** How many milliseconds fetching and starting may take. */
const startTime = 600_000

/**
 * Tests over a real cluster of some nodes, which runs while they do; where none can be had, their title says why. `running` gives
 * it once tests run.
 */
export function describeWithCluster(title: string, nodes: number, body: (running: () => RunningCluster) => void): void {
  files ??= serverFiles(folder)
  const { home, problem } = files
  if (home === undefined) {
    describe.skip(`${title} (skipped: ${problem})`, () => body(noCluster))
    return
  }
  // On a busy machine a question to a cluster may take long, and none is at fault.
  describe(title, { timeout: startTime }, () => {
    let running: RunningCluster | undefined
    let data: string | undefined
    beforeAll(async () => {
      data = await mkdtemp(join(folder, 'test-'))
      spawnSync('chmod', ['755', data])
      const options: ClusterOptions = { home, folder: data, nodes, heap, port: await freePort(nodes) }
      const cluster = await startCluster(options)
      running = { url: cluster.nodes.map(({ url }) => url).join(','), options, cluster }
    }, startTime)
    afterAll(async () => {
      await running?.cluster.stop()
      if (data !== undefined) await rm(data, { recursive: true, force: true })
    }, startTime)
    body(() => running ?? noCluster())
  })
}

function noCluster(): never {
  throw new Error('The cluster does not run yet.')
}

/** The first of some ports in a row that are free, as are those 100 above. */
async function freePort(count: number): Promise<number> {
  for (let port = 9400; port < 9900; port += 10) {
    const wanted = Array.from({ length: count }, (_, number) => [port + number, port + 100 + number]).flat()
    const free = await Promise.all(wanted.map(isFree))
    if (free.every((one) => one)) return port
  }
  throw new Error('No ports are free from 9400 to 9900.')
}

function isFree(port: number): Promise<boolean> {
  const server = createServer()
  return new Promise((done) => {
    server.once('error', () => done(false))
    server.listen(port, '127.0.0.1', () => server.close(() => done(true)))
  })
}
