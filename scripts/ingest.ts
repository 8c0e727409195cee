import { FolderError } from '#lib/files/content-lock.ts'
import { WriteError } from '#lib/ingest/write.ts'
import { contentFolder } from '#lib/records/content.ts'
import { RecordError } from '#lib/records/record-file.ts'
import { ingestContent } from './ingest-content.ts'
import { lockContent } from './lock-content.ts'
import { commandArguments } from './parse-arguments.ts'

const usage = `Usage: npm run ingest -- [--sources FILE-OR-FOLDER]... [--content FOLDER]

Reads source texts and writes content/documents/*.md, content/ledger/*.json and content/findings.json.
Without --sources it reads content/sources/; where that is empty, or where archive.yaml says keep_sample, the sample that
archive.yaml names. archive.yaml, if there is one, and all records are checked first; npm run check:archive checks them alone.
Exit code 2 says that something could not be read; the rest was done.`

async function main(): Promise<number> {
  const options = { sources: { type: 'string', multiple: true }, content: { type: 'string' } } as const
  const { values, positionals } = commandArguments({ options, allowPositionals: true }, usage, 1)
  const content = contentFolder(values.content)
  const named = [...(values.sources ?? []), ...positionals]
  return await lockContent(content, 'ingest', () => ingestContent(content, named))
}

main().then(
  (code) => {
    process.exitCode = code
  },
  (error: unknown) => {
    console.error(
      error instanceof RecordError || error instanceof WriteError || error instanceof FolderError
        ? error.message
        : error,
    )
    process.exitCode = 1
  },
)
