import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Subject } from './end-at-random.ts'
import { startCommand } from './run-command.ts'
import { differences, snapshotOf } from './snapshot.ts'

/** What came of something that is tried once. */
export interface Trial {
  what: string
  outcome: string
  problems: string[]
}

/** Two runs of one command at once: one waits and says for whom, and all comes out as from one. */
export async function twoAtOnce({ name, args, folder, before, after }: Subject): Promise<Trial> {
  rmSync(folder, { recursive: true, force: true })
  cpSync(before, folder, { recursive: true })
  const runs = await Promise.all([startCommand(name, args).ended, startCommand(name, args).ended])
  const failed = runs.filter(({ code }) => code !== 0).map(({ printed }) => `ended otherwise than well: ${printed}`)
  const waited = runs.some(({ printed }) => /Waiting for npm run \w+ \(process \d+\)/.test(printed))
  return {
    what: `two runs of ${name} at once`,
    outcome: waited ? 'the second says for whom it waits, and waits' : 'one after the other',
    problems: [...failed, ...differences(snapshotOf(folder), after)],
  }
}

/** A disk of so few KB, mounted for the time of some work; undefined where this user may mount none. */
function withSmallDisk<Result>(kilobytes: number, work: (folder: string) => Result): Result | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'rostrum-disk-'))
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${kilobytes}k`, 'tmpfs', folder])
  try {
    return mounted.status === 0 ? work(folder) : undefined
  } finally {
    if (mounted.status === 0) spawnSync('umount', ['-l', folder])
    rmSync(folder, { recursive: true, force: true })
  }
}

function runOn(name: string, args: readonly string[]) {
  return spawnSync(process.execPath, ['scripts/command.mjs', name, ...args], { encoding: 'utf8' })
}

/** A disk with room for the archive and for so many KB of what is to be written. */
export function diskFull({ name, args, before, folder, problems }: Subject, room: number): Trial {
  const kilobytes = Number(spawnSync('du', ['-sk', before], { encoding: 'utf8' }).stdout.split('\t')[0]) + 2000
  const what = `${name} on a disk that becomes full`
  const trial = withSmallDisk(kilobytes, (disk): Trial => {
    const own = join(disk, 'content')
    cpSync(before, own, { recursive: true })
    const { bavail, bsize } = statfsSync(disk)
    writeFileSync(join(disk, 'filler'), new Uint8Array(bavail * bsize - room * 1024))
    const first = snapshotOf(own)
    const { status, stderr } = runOn(
      name,
      args.map((one) => (one === folder ? own : one)),
    )
    const said = /ENOSPC|no space left/.test(stderr)
    return {
      what,
      outcome: 'says so, exit code 1; nothing is lost or half written',
      problems: [
        ...(status === 1 && said ? [] : [`ended with ${status}: ${stderr}`]),
        ...problems(snapshotOf(own), first),
        ...readdirSync(own).filter((file) => /\.(?:new|old)-|^\.(?:lock|replacing)/.test(file)),
      ],
    }
  })
  return trial ?? { what, outcome: 'not tried: this user may mount no disk', problems: [] }
}

/** A disk that nobody can write to. */
export function readOnly({ name, args, before, folder }: Subject): Trial {
  const what = `${name} in a folder that can’t be written`
  const trial = withSmallDisk(20_000, (disk): Trial => {
    const own = join(disk, 'content')
    mkdirSync(own)
    cpSync(before, own, { recursive: true })
    spawnSync('mount', ['-o', 'remount,ro', disk])
    const { status, stderr } = runOn(
      name,
      args.map((one) => (one === folder ? own : one)),
    )
    const isSaid = status === 1 && /can't be written \(EROFS|can't be written/.test(stderr) && !/\n\s+at /.test(stderr)
    return { what, outcome: 'says so, exit code 1', problems: isSaid ? [] : [`ended with ${status}: ${stderr}`] }
  })
  return trial ?? { what, outcome: 'not tried: this user may mount no disk', problems: [] }
}
