import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path/posix'
import { parseArgs } from 'node:util'
import { drawMutants } from './draw.ts'
import { type Judgement, judgeMutants } from './judge-mutants.ts'
import { dependentsOf, readImports, relatedTests } from './related-tests.ts'

/*
 * `npm run mutate -- [FOLDERS-OR-FILES...]`: draws mutants of the modules and says which of them no test notices.
 *   --seed N      which ones are drawn (1)
 *   --count N     how many of each folder (60)
 *   --tests N     how many test files may notice one, nearest first (8)
 *   --patience S  seconds until a test file that comes to no end is given up (60)
 * The exit code is 1 where a folder's share of noticed ones is below 75 %.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: 'string', default: '1' },
    count: { type: 'string', default: '60' },
    tests: { type: 'string', default: '8' },
    patience: { type: 'string', default: '60' },
  },
})
/** What is mutated unless other folders are named: where a mistake is seen last and believed longest. */
const folders =
  positionals.length > 0 ? positionals : ['lib/ingest/recognise', 'lib/text', 'lib/search/query', 'lib/quote']
const leastShare = 0.75

const code = sourcesBelow('lib')
const imports = readImports(
  new Map([...code, ...['app', 'scripts', 'tests'].flatMap((folder) => [...sourcesBelow(folder)])]),
)
const lines: string[] = []
for (const folder of folders) {
  const own = new Map([...code].filter(([file]) => file === folder || file.startsWith(`${folder}/`)))
  const drawn = drawMutants(own, Number(values.seed), Number(values.count))
  const tasks = drawn.map((mutant) => ({
    mutant,
    tests: testsOf(mutant.file),
    dependents: [...dependentsOf(mutant.file, imports).keys()].slice(1),
  }))
  const judged = await judgeMutants(tasks, process.cwd(), Number(values.patience) * 1000, print)
  const count = (fate: Judgement['fate']) => judged.filter((one) => one.fate === fate).length
  const noticed = count('killed') + count('timeout')
  const share = noticed / Math.max(1, judged.length - count('broken'))
  if (share < leastShare) process.exitCode = 1
  lines.push(
    `${folder.padEnd(24)} ${judged.length} drawn: ${count('killed')} killed, ${count('timeout')} without end, ` +
      `${count('survived')} survived, ${count('broken')} not judged: ${(100 * share).toFixed(0)} % noticed`,
  )
}
console.log(`\nseed ${values.seed}\n${lines.join('\n')}`)

/** Tests of texts that may not be there don't count. */
function testsOf(module: string): string[] {
  return relatedTests(module, imports)
    .filter(
      (test) => /^tests\/(?:unit|golden|eval)\//.test(test) && !imports.get(test)?.includes('tests/shared-folder.ts'),
    )
    .slice(0, Number(values.tests))
}

function print({ mutant, fate, by }: Judgement): void {
  const shorten = (text: string) => JSON.stringify(text.length > 90 ? `${text.slice(0, 90)}…` : text)
  const change = `${mutant.operator}: ${shorten(mutant.was)} → ${shorten(mutant.text)}`
  console.log(`${fate.padEnd(8)} ${mutant.file}:${mutant.line} ${change}${by ? ` (${by})` : ''}`)
}

function sourcesBelow(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .sort()
  return new Map(files.map((file) => [join(folder, file), readFileSync(join(folder, file), 'utf8')]))
}
