import { existsSync } from 'node:fs'
import { relative } from 'node:path'
import { checkRecords } from '#lib/records/check-records.ts'
import { contentFolder } from '#lib/records/content.ts'
import { checkWatches } from '#lib/watch/build/check-watches.ts'
import { counted } from './counted.ts'
import { commandArguments } from './parse-arguments.ts'

const usage = `Usage: npm run check:archive -- [--content FOLDER]

Reads all YAML of an archive and says what is wrong in it, where, and what was probably meant. Exit code 1 says that
something is; sources and documents are not looked at.`

const { values } = commandArguments({ options: { content: { type: 'string' } } }, usage)
const content = contentFolder(values.content)
const shown = relative(process.cwd(), content) || '.'

if (existsSync(content)) {
  const problems = [...(await checkRecords(content)), ...(await checkWatches(content))]
  for (const problem of problems) console.error(`error: ${problem.replaceAll(content, shown)}`)
  if (problems.length === 0) console.log(`${shown}: all of its YAML can be read`)
  else
    console.error(
      `${counted(problems.length, 'problem')} in ${shown}. Correct them, and run npm run check:archive again.`,
    )
  process.exitCode = problems.length === 0 ? 0 : 1
} else {
  console.error(`${shown}: there is no such folder; npm run init -- FOLDER makes an archive`)
  process.exitCode = 1
}
