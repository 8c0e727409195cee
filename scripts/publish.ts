import { loadArchive } from '#lib/archive/load.ts'
import { publishArchive } from '#lib/archive/publish.ts'
import { contentFolder } from '#lib/records/content.ts'
import { counted } from './counted.ts'
import { lockContent } from './lock-content.ts'
import { commandArguments } from './parse-arguments.ts'

const usage = `Usage: npm run publish -- [--content FOLDER] [--on DATE]

Records in content/anchors/ what is public from today on, or from the day that --on names (such as 2026-11-22).`

/** The current day, in UTC, so that all machines agree: `2026-11-22`. */
function today(): string {
  return new Date().toISOString().slice(0, 10)
}

async function main(): Promise<number> {
  const { values } = commandArguments({ options: { content: { type: 'string' }, on: { type: 'string' } } }, usage)
  const day = values.on ?? today()
  if (!/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/.test(day)) {
    console.error(`--on: found "${day}", expected a day such as 2026-11-22`)
    return 1
  }
  const content = contentFolder(values.content)
  return await lockContent(content, 'publish', () => publishOn(content, day))
}

async function publishOn(content: string, day: string): Promise<number> {
  const archive = await loadArchive(content)
  if (archive.documents.length === 0) {
    console.error(`${content}: the archive has no documents, so nothing was published. Run npm run ingest first.`)
    return 1
  }
  const { errors, added, changed, documents, ids, cleared } = await publishArchive(content, archive, day)
  for (const { file, message } of errors) console.error(`error: ${file} ${message}`)
  if (errors.length > 0) {
    console.error('Nothing was published. Correct the errors above, and run npm run publish again.')
    return 1
  }
  for (const id of cleared)
    console.log(`${id}: words that were withdrawn were removed from the record of what was published`)
  console.log(
    `public on ${day}: ${counted(documents, 'document')} with ${counted(ids, 'id')}; ${added} new, ${changed} changed`,
  )
  return 0
}

main().then(
  (code) => {
    process.exitCode = code
  },
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  },
)
