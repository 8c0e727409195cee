import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { chownSync, existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

/** A PostgreSQL server that runs on this machine, with a database `postgres` whose user `postgres` needs no password. */
export interface PostgresServer {
  port: number
  process: ChildProcess
  /** Runs a statement, and gives what it prints. */
  run: (statement: string) => string
  stop: () => Promise<void>
}

const howToInstall = 'PostgreSQL is not installed; on Debian: apt-get install postgresql'
/** Whom the server runs as where this process is root, as which it refuses to run: `nobody`. */
const unprivileged = 65_534
/** Memory as much as the engine beside it has; nothing of the bench has to outlive the machine. */
const settings = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  shared_buffers: '512MB',
  effective_cache_size: '1GB',
  work_mem: '64MB',
  maintenance_work_mem: '256MB',
  max_wal_size: '4GB',
  synchronous_commit: 'off',
}

/** Starts a server with its data below `folder`; gives what is missing where there is none. Throws where it doesn't start. */
export async function startPostgres(folder: string, port: number): Promise<PostgresServer | string> {
  const programs = programFolder()
  if (programs === undefined) return howToInstall
  const data = join(folder, 'data')
  mkdirSync(folder, { recursive: true, mode: 0o755 })
  const asNobody = process.getuid?.() === 0 ? { uid: unprivileged, gid: unprivileged } : {}
  if ('uid' in asNobody) chownSync(folder, unprivileged, unprivileged)
  const options = { cwd: folder, encoding: 'utf8', ...asNobody } as const
  const made = spawnSync(
    join(programs, 'initdb'),
    ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--no-locale'],
    options,
  )
  if (made.status !== 0) throw new Error(`initdb ended with ${made.status}: ${made.stderr}`)
  const args = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const child = spawn(join(programs, 'postgres'), ['-D', data, '-p', String(port), ...args], {
    cwd: folder,
    stdio: 'ignore',
    ...asNobody,
  })
  const psql = (statement: string) =>
    spawnSync(
      join(programs, 'psql'),
      ['-h', '127.0.0.1', '-p', String(port), '-U', 'postgres', '-AtX', '-v', 'ON_ERROR_STOP=1', '-c', statement],
      { encoding: 'utf8' },
    )
  const run = (statement: string) => {
    const { status, stdout, stderr } = psql(statement)
    if (status !== 0) throw new Error(`psql ended with ${status}: ${stderr}`)
    return stdout.trim()
  }
  for (let tried = 0; psql('SELECT 1').status !== 0; tried++) {
    if (tried > 120 || child.exitCode !== null) throw new Error('PostgreSQL did not start in a minute.')
    await pause(500)
  }
  return {
    port,
    process: child,
    run,
    stop: async () => {
      const ended = new Promise((done) => child.once('exit', done))
      // What PostgreSQL calls a fast shutdown.
      child.kill('SIGINT')
      await ended
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Where Debian has the programs of the newest version that is installed. */
function programFolder(): string | undefined {
  const all = '/usr/lib/postgresql'
  if (!existsSync(all)) return undefined
  const [newest] = readdirSync(all).toSorted((one, other) => Number(other) - Number(one))
  const programs = join(all, newest ?? '', 'bin')
  return existsSync(join(programs, 'initdb')) ? programs : undefined
}
