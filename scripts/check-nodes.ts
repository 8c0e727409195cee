import { spawnSync } from 'node:child_process'
import { fetchNode } from './fetch-package.ts'

/*
 * `npm run check:nodes`: whether the golden pairs come out the same, byte for byte, under each Node that is supported, and
 * in two locales and time zones. The Nodes come from the npm package `node`, and are kept in `.build/packages`.
 */

const versions = ['20', '22', '24']
/** Far apart in everything that a machine could put into a text: letters' cases, order, separators, the day. */
const environments = [
  { LANG: 'en_US.UTF-8', LC_ALL: 'en_US.UTF-8', TZ: 'America/Los_Angeles' },
  { LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8', TZ: 'Pacific/Kiritimati' },
]

let failed = 0
let passed = 0
for (const version of versions) {
  const { path: node, problem } = fetchNode(version)
  if (node === undefined) {
    console.error(problem)
    failed += environments.length
    continue
  }
  for (const place of environments) {
    const run = spawnSync(node, ['node_modules/vitest/vitest.mjs', 'run', '--project', 'unit', 'tests/golden'], {
      env: { ...process.env, ...place, CI: 'true' },
      encoding: 'utf8',
    })
    const succeeded = run.status === 0
    if (succeeded) passed += 1
    else failed += 1
    const name = spawnSync(node, ['-p', 'process.version + ", ICU " + process.versions.icu'], { encoding: 'utf8' })
    console.log(`${succeeded ? 'same' : 'DIFFERS'}  Node ${name.stdout.trim()}  ${place.LANG}  ${place.TZ}`)
    if (!succeeded) console.log(`${run.stdout}\n${run.stderr}`)
  }
}
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1
