import { type ChildProcess, spawn } from 'node:child_process'
import { chownSync, closeSync, mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

/** How a cluster is started. All nodes listen on the loopback address alone. */
export interface ClusterOptions {
  /** Home folder of the server (`serverFiles`). */
  home: string
  /** Where the nodes keep their data, settings and logs. */
  folder: string
  /** How many nodes. */
  nodes: number
  /** Memory of the heap of each, in MB. Each takes about half as much again. */
  heap: number
  /** Port of the first node for HTTP; those of the others follow, and those among the nodes are 100 above. */
  port: number
}

/** A node that runs. */
export interface ClusterNode {
  name: string
  url: string
  process: ChildProcess
}

/** A cluster that runs. */
export interface Cluster {
  nodes: readonly ClusterNode[]
  /** Ends all nodes, and resolves once they have ended. */
  stop: () => Promise<void>
}

/** A cluster could not be started: the message says which node, and what the end of its log is. */
export class ClusterError extends Error {
  override name = 'ClusterError'
}

/** After so many milliseconds a cluster that is not whole counts as not started; on a busy machine a node takes half a minute. */
const timeLimit = 240_000
/** Whom the nodes run as where this process is root, as which the server refuses to run: `nobody`. */
const unprivileged = 65_534

/** Starts a cluster and waits until all its nodes have found each other. Rejects with `ClusterError`. */
export async function startCluster(options: ClusterOptions): Promise<Cluster> {
  const nodes = Array.from({ length: options.nodes }, (_, number) => startNode(options, number))
  const stop = async () => {
    await Promise.all(nodes.map(({ process }) => endProcess(process)))
  }
  try {
    await whenWhole(options, nodes)
  } catch (error) {
    await stop()
    throw error
  }
  return { nodes, stop }
}

/** Starts one node, or starts it again with the data that it has. */
export function startNode(options: ClusterOptions, number: number): ClusterNode {
  const { home, folder, port, heap } = options
  const name = `node-${number + 1}`
  const own = join(folder, name)
  for (const one of [folder, own, ...['config', 'data', 'logs', 'temporary'].map((part) => join(own, part))]) {
    mkdirSync(one, { recursive: true, mode: 0o755 })
    if (isRoot()) chownSync(one, unprivileged, unprivileged)
  }
  writeFileSync(join(own, 'config', 'opensearch.yml'), settingsOf(options, number))
  writeFileSync(join(own, 'config', 'log4j2.properties'), logSettings(join(own, 'logs', 'server.log')))
  const log = openSync(join(own, 'logs', 'output.log'), 'a')
  const child = spawn(
    'java',
    [
      `-Xms${heap}m`,
      `-Xmx${heap}m`,
      `-XX:MaxDirectMemorySize=${Math.floor(heap / 2)}m`,
      '-XX:+UseSerialGC',
      '-XX:TieredStopAtLevel=4',
      '-Djava.security.manager=allow',
      '-Dopensearch.networkaddress.cache.ttl=60',
      '-Dfile.encoding=UTF-8',
      '-Djna.nosys=true',
      '-Dio.netty.noUnsafe=true',
      '-Dio.netty.noKeySetOptimization=true',
      '-Dlog4j.shutdownHookEnabled=false',
      '-Dlog4j2.disable.jmx=true',
      '-Djava.locale.providers=SPI,COMPAT',
      `-Djava.io.tmpdir=${join(own, 'temporary')}`,
      `-Dopensearch.path.home=${home}`,
      `-Dopensearch.path.conf=${join(own, 'config')}`,
      '-Dopensearch.distribution.type=tar',
      '-cp',
      join(home, 'lib', '*'),
      'org.opensearch.bootstrap.OpenSearch',
    ],
    {
      cwd: own,
      stdio: ['ignore', log, log],
      ...(isRoot() && { uid: unprivileged, gid: unprivileged }),
    },
  )
  closeSync(log)
  // Who starts a cluster may be ended without a word: its nodes are not left behind.
  const end = () => child.kill('SIGKILL')
  process.once('exit', end)
  child.once('exit', () => process.off('exit', end))
  return { name, url: `http://127.0.0.1:${port + number}`, process: child }
}

function settingsOf({ folder, nodes, port }: ClusterOptions, number: number): string {
  const all = Array.from({ length: nodes }, (_, index) => index)
  const own = join(folder, `node-${number + 1}`)
  const lines = [
    'cluster.name: rostrum',
    `node.name: node-${number + 1}`,
    `path.data: ${JSON.stringify(join(own, 'data'))}`,
    `path.logs: ${JSON.stringify(join(own, 'logs'))}`,
    'network.host: 127.0.0.1',
    `http.port: ${port + number}`,
    `transport.port: ${port + 100 + number}`,
    `discovery.seed_hosts: [${all.map((one) => `"127.0.0.1:${port + 100 + one}"`).join(', ')}]`,
    `cluster.initial_cluster_manager_nodes: [${all.map((one) => `"node-${one + 1}"`).join(', ')}]`,
    // A full disk is the user's to see to: a cluster to try things with doesn't stop at 85 per cent.
    'cluster.routing.allocation.disk.threshold_enabled: false',
    'action.auto_create_index: false',
  ]
  return `${lines.join('\n')}\n`
}

function logSettings(file: string): string {
  return `status = error
appender.file.type = File
appender.file.name = file
appender.file.fileName = ${file}
appender.file.layout.type = PatternLayout
appender.file.layout.pattern = [%d{ISO8601}][%-5p][%c{1.}] %m%n
rootLogger.level = warn
rootLogger.appenderRef.file.ref = file
`
}

function isRoot(): boolean {
  return process.getuid?.() === 0
}

async function whenWhole({ folder, nodes: count }: ClusterOptions, nodes: readonly ClusterNode[]): Promise<void> {
  const end = Date.now() + timeLimit
  for (;;) {
    const ended = nodes.find((node) => node.process.exitCode !== null || node.process.signalCode !== null)
    if (ended)
      throw new ClusterError(`${ended.name} ended before the cluster was whole.\n${endOfLog(folder, ended.name)}`)
    if (await isWhole(nodes, count)) return
    if (Date.now() > end) throw new ClusterError(`The nodes did not find each other in ${timeLimit / 1000} seconds.`)
    await pause(500)
  }
}

async function isWhole(nodes: readonly ClusterNode[], count: number): Promise<boolean> {
  const answers = await Promise.all(
    nodes.map(async ({ url }) => {
      try {
        const response = await fetch(`${url}/_cluster/health`, { signal: AbortSignal.timeout(5000) })
        const health: unknown = await response.json()
        return health !== null && typeof health === 'object' && 'number_of_nodes' in health ? health.number_of_nodes : 0
      } catch {
        // Not there yet.
        return 0
      }
    }),
  )
  return answers.every((one) => one === count)
}

/** How much of a node's log an error shows, in UTF-16 units. */
const logLength = 2000

function endOfLog(folder: string, name: string): string {
  const parts = ['output.log', 'server.log'].map((file) => {
    try {
      return readFileSync(join(folder, name, 'logs', file), 'utf8').slice(-logLength)
    } catch {
      return ''
    }
  })
  return parts.join('')
}

/** Ends a process: asks it to, and after half a minute makes it. */
async function endProcess(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = new Promise<void>((done) => child.once('exit', () => done()))
  child.kill('SIGTERM')
  const late = setTimeout(() => child.kill('SIGKILL'), 30_000)
  await ended
  clearTimeout(late)
}
