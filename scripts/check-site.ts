import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { readArchiveSettings } from '#lib/records/archive-settings.ts'
import { contentFolder } from '#lib/records/content.ts'
import { parseSiteLocation } from '#lib/site/addresses.ts'
import { checkSite } from '#lib/site-check/check-site.ts'
import { problemLine } from '#lib/site-check/site-problem.ts'
import { counted } from './counted.ts'
import { commandArguments } from './parse-arguments.ts'
import { progressLine } from './progress-line.ts'

const usage = `Usage: npm run check:site -- [--content FOLDER] [--out FOLDER] [--all]

Looks at a built site as a whole. Exit code 1 says that something is wrong with it; the first problems are printed, with
--all each.`

const { values } = commandArguments(
  { options: { content: { type: 'string' }, out: { type: 'string' }, all: { type: 'boolean' } } },
  usage,
)
const out = resolve(values.out ?? 'out')
/** Most problems that are printed without `--all`. */
const mostProblems = 20

try {
  if (!existsSync(join(out, 'index.html')))
    throw new Error(`${out} has no index.html, so it is no built site. Run npm run build first, or name one with --out`)
  const { address } = await readArchiveSettings(contentFolder(values.content))
  const showProgress = progressLine()
  const { pages, problems } = await checkSite(out, parseSiteLocation(address), (done, all) =>
    showProgress('Pages', done, all),
  )
  const shown = values.all ? problems : problems.slice(0, mostProblems)
  for (const problem of shown) console.error(problemLine(problem))
  if (shown.length < problems.length)
    console.error(
      `… and ${counted(problems.length - shown.length, 'problem')} more; npm run check:site -- --all names each`,
    )
  console.log(
    `${counted(pages, 'page')}: ${problems.length === 0 ? 'nothing is wrong' : counted(problems.length, 'problem')}`,
  )
  process.exitCode = problems.length === 0 ? 0 : 1
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
