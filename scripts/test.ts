import { ensureBrowser } from './browser.ts'
import { ensureNginx } from './nginx.ts'
import { run } from './run.ts'

interface Stage {
  name: string
  /** Resolves to an exit code. */
  run: () => Promise<number>
}

/**
 * The stages of the tests, those first that find most mistakes in the least time. The last two look at what `archives`
 * built.
 */
const stages: Stage[] = [
  { name: 'check', run: () => run('npm', ['run', '--silent', 'check']) },
  { name: 'unit', run: () => run('npm', ['run', '--silent', 'test:unit']) },
  // Three kills of each command, and then one run to its end; three changes, each built again and from nothing; in archives of its own.
  { name: 'faults', run: () => run('npm', ['run', '--silent', 'faults', '--', '--kills', '3', '--edits', '3']) },
  { name: 'docs', run: () => run('npx', ['vitest', 'run', '--project', 'docs']) },
  { name: 'archives', run: () => run('npm', ['run', '--silent', 'test:archives']) },
  { name: 'export', run: () => run('npx', ['vitest', 'run', '--project', 'export']) },
  {
    name: 'browser',
    run: async () => {
      await ensureNginx()
      return run('npx', ['playwright', 'test'], { CHROMIUM: await ensureBrowser() })
    },
  },
]

/** `npm test -- [STAGES...]`: all stages, or those named. Stops at the first that fails. */
const requested = process.argv.slice(2)
const unknown = requested.filter((name) => !stages.some((stage) => stage.name === name))
if (unknown.length > 0) {
  console.error(`Unknown stage: ${unknown.join(', ')}. Expected one of: ${stages.map(({ name }) => name).join(', ')}`)
  process.exitCode = 2
} else {
  process.exitCode = await runAll(stages.filter(({ name }) => requested.length === 0 || requested.includes(name)))
}

async function runAll(chosen: Stage[]): Promise<number> {
  const lines: string[] = []
  for (const stage of chosen) {
    console.log(`\n── ${stage.name} ──`)
    const start = performance.now()
    const code = await stage.run()
    const seconds = ((performance.now() - start) / 1000).toFixed(1)
    lines.push(`${code === 0 ? 'passed' : 'FAILED'}  ${stage.name.padEnd(8)}  ${seconds} s`)
    if (code !== 0) {
      console.error(`\n${lines.join('\n')}`)
      return code
    }
  }
  console.log(`\n${lines.join('\n')}`)
  return 0
}
