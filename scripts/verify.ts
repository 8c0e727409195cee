import { loadArchive } from '#lib/archive/load.ts'
import { verifyArchive } from '#lib/archive/verify-archive.ts'
import { contentFolder } from '#lib/records/content.ts'
import { counted } from './counted.ts'
import { lockContent } from './lock-content.ts'
import { commandArguments } from './parse-arguments.ts'

const usage = `Usage: npm run verify -- [--content FOLDER] [--all]

Proves for every source that nothing was lost. Exit code 1 says that it can't; the first problems are printed, with --all
each.`

const { values } = commandArguments({ options: { content: { type: 'string' }, all: { type: 'boolean' } } }, usage)
/** Most problems that are printed without `--all`. */
const mostProblems = 10

try {
  const content = contentFolder(values.content)
  const verify = async () => {
    const { documents } = await loadArchive(content)
    return { documents, ...(await verifyArchive(content, documents)) }
  }
  const { documents, sources, spans, problems } = await lockContent(content, 'verify', verify, true)
  const shown = values.all ? problems : problems.slice(0, mostProblems)
  for (const problem of shown) console.error(problem)
  if (shown.length < problems.length)
    console.error(
      `… and ${counted(problems.length - shown.length, 'problem')} more; npm run verify -- --all names each`,
    )
  if (sources === 0 && documents.length === 0 && problems.length === 0) {
    console.error(`${content}: there is nothing to verify, no document and no source; run npm run ingest first`)
    process.exitCode = 1
  } else {
    const outcome = problems.length === 0 ? 'every character is accounted for' : counted(problems.length, 'problem')
    console.log(`${counted(sources, 'source')}, ${counted(spans, 'span')}: ${outcome}`)
    process.exitCode = problems.length === 0 ? 0 : 1
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
