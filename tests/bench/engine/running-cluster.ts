import { spawnSync } from 'node:child_process'
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { z } from 'zod'
import { startCluster } from '#lib/engine/local/cluster.ts'
import { serverFiles } from '#lib/engine/local/server-files.ts'
import { EngineClient, patientLimit } from '#lib/engine/opensearch/client.ts'

/** A cluster of the bench, as `npm run engine` starts it, with data of its own. */
export interface BenchCluster {
  url: string
  client: EngineClient
  processes: readonly number[]
  /** Ends it, and removes its data. */
  stop: () => Promise<void>
}

/** Starts a cluster; gives what is missing where none can be started. Rejects with `ClusterError`. */
export async function startBenchCluster(nodes: number, heap: number, port: number): Promise<BenchCluster | string> {
  const folder = resolve('.build/opensearch')
  await mkdir(folder, { recursive: true })
  const { home, problem } = serverFiles(folder)
  if (home === undefined) return problem
  const data = await mkdtemp(join(folder, 'bench-'))
  spawnSync('chmod', ['755', data])
  const cluster = await startCluster({ home, folder: data, nodes, heap, port })
  const url = cluster.nodes.map((node) => node.url).join(',')
  return {
    url,
    client: new EngineClient(url, patientLimit),
    processes: cluster.nodes.flatMap(({ process: { pid } }) => pid ?? []),
    stop: async () => {
      await cluster.stop()
      await rm(data, { recursive: true, force: true })
    },
  }
}

const statsShape = z.object({
  _all: z.object({
    total: z.object({ store: z.object({ size_in_bytes: z.number() }), segments: z.object({ count: z.number() }) }),
  }),
})

/** How large an index is on all disks together, in bytes, once all of it is written. */
export async function indexSize(client: EngineClient, index: string): Promise<number> {
  await client.ask('POST', `/${index}/_flush?force=true&wait_if_ongoing=true`)
  return statsShape.parse(await client.ask('GET', `/${index}/_stats/store,segments`))._all.total.store.size_in_bytes
}

const poolShape = z.object({ used_in_bytes: z.number() })
const nodesShape = z.object({
  nodes: z.record(
    z.string(),
    z.object({
      jvm: z.object({ mem: z.object({ heap_used_in_bytes: z.number(), pools: z.object({ old: poolShape }) }) }),
    }),
  ),
})

/** The heap of the fullest node that is in use, in MB: what outlives its collection of garbage, as far as it was collected. */
export async function heapInUse({ client, processes }: BenchCluster): Promise<number> {
  // A whole collection, where the tools of Java are there to ask for it.
  for (const one of processes) spawnSync('jcmd', [String(one), 'GC.run'])
  const { nodes } = nodesShape.parse(await client.ask('GET', '/_nodes/stats/jvm'))
  return Math.max(...Object.values(nodes).map(({ jvm }) => jvm.mem.heap_used_in_bytes)) / 2 ** 20
}
