import { cpSync, existsSync, mkdirSync, realpathSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { changes, type Draw } from './edits.ts'
import { runCommand } from './run-command.ts'
import { differences, snapshotOf } from './snapshot.ts'

/** What of an archive is not made by the ingest. */
const given = [
  'archive.yaml',
  'watches.yaml',
  'sources',
  'authorities',
  'collections',
  'catalogue',
  'anchors',
  'logo.svg',
]

/** What came of a series of changes. */
export interface BuiltAgain {
  /** The changes, in their order. */
  changes: string[]
  /** Files of the last site. */
  files: number
  problems: string[]
}

/**
 * Changes an invented archive again and again, and after each change ingests and builds it as an earlier run left it, and beside it from
 * nothing, at a place of which nothing is kept: documents, ledger, findings and the whole site must have the same bytes.
 */
export async function builtAgain(work: string, count: number, random: () => number): Promise<BuiltAgain> {
  const draw: Draw = (bound) => Math.floor(random() * bound)
  mkdirSync(join(work, 'again'), { recursive: true })
  const folder = realpathSync(join(work, 'again'))
  const content = join(folder, 'content')
  cpSync(resolve('tests/fixtures/archive'), content, { recursive: true })
  await make(content, join(folder, 'out'))
  const outcome: BuiltAgain = { changes: [], files: 0, problems: [] }
  for (const name of series(count, draw)) {
    outcome.changes.push(name)
    await changes[name]?.(content, draw)
    await make(content, join(folder, 'out'))
    const fresh = join(folder, `new-${outcome.changes.length}`)
    mkdirSync(fresh)
    for (const part of given)
      if (existsSync(join(content, part)))
        cpSync(join(content, part), join(fresh, 'content', part), { recursive: true })
    await make(join(fresh, 'content'), join(fresh, 'out'))
    const site = snapshotOf(join(folder, 'out'))
    outcome.files = site.size
    const wrong = [
      ...differences(site, snapshotOf(join(fresh, 'out'))),
      ...['documents', 'ledger'].flatMap((part) =>
        differences(snapshotOf(join(content, part)), snapshotOf(join(fresh, 'content', part))),
      ),
    ]
    outcome.problems.push(...wrong.map((problem) => `change ${outcome.changes.length} (${name}): ${problem}`))
    rmSync(fresh, { recursive: true })
  }
  return outcome
}

/** All changes in an order that is drawn, and again, as many as are wanted. */
function series(count: number, draw: Draw): string[] {
  const names: string[] = []
  while (names.length < count) {
    const left = Object.keys(changes)
    while (left.length > 0) names.push(...left.splice(draw(left.length), 1))
  }
  return names.slice(0, count)
}

async function make(content: string, out: string): Promise<void> {
  // 2 says that something is wrong in the sources or the records, as it may be after a change, and the rest was done.
  await runCommand('ingest', ['--content', content], [0, 2])
  await runCommand('build', ['--content', content, '--out', out])
}
