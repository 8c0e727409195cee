import { join } from 'node:path'
import { FolderError } from '#lib/files/content-lock.ts'
import { joinedParser, ShareError } from '#lib/ingest/shares/joined-parser.ts'
import type { Share } from '#lib/ingest/shares/share.ts'
import { WriteError } from '#lib/ingest/write.ts'
import { contentFolder } from '#lib/records/content.ts'
import { RecordError } from '#lib/records/record-file.ts'
import { ingestContent, parsingVersion } from './ingest-content.ts'
import { ingestPart } from './ingest-part.ts'
import { lockContent } from './lock-content.ts'
import { commandArguments } from './parse-arguments.ts'

const usage = `Usage: npm run ingest -- [--sources FILE-OR-FOLDER]... [--content FOLDER]
       npm run ingest -- --part I/N [--parts-folder FOLDER] [--sources …]... [--content FOLDER]
       npm run ingest -- --join N [--parts-folder FOLDER] [--sources …]... [--content FOLDER]

Reads source texts and writes content/documents/*.md, content/ledger/*.json and content/findings.json.
Without --sources it reads content/sources/; where that is empty, or where archive.yaml says keep_sample, the sample that
archive.yaml names. archive.yaml, if there is one, and all records are checked first; npm run check:archive checks them alone.
Exit code 2 says that something could not be read; the rest was done.

Many sources can be parsed in parts, on as many machines as there are:
  --part 2/8              parses the second of eight parts of the sources and writes what came of it into one file; no document is
                          written. The parts can be done in any order; one that was stopped goes on where it was. What can't be
                          read is said when the parts are joined, and is no failure of the part
  --join 8                writes from all eight what an ingest without parts writes; refuses parts that are missing, damaged, or made
                          of other sources or records, or by another version, and then writes nothing
  --parts-folder FOLDER   where the parts lie, for all machines the same (default: .parts in the content folder)`

/** Most parts: the files of all are open while they are joined. */
const mostParts = 1000

/** A wrong argument, and what was expected. */
class WrongArgument extends Error {}

function numberOfParts(value: string): number | undefined {
  const number = /^[1-9]\d{0,3}$/u.test(value) ? Number(value) : 0
  return number >= 1 && number <= mostParts ? number : undefined
}

function shareNamed(value: string): Share {
  const [number, of] = value.split('/').map(numberOfParts)
  if (value.split('/').length !== 2 || number === undefined || of === undefined || number > of)
    throw new WrongArgument(`--part ${value}: expected which part of how many, such as 2/8, of at most ${mostParts}.`)
  return { number, of }
}

function partsToJoin(value: string): number {
  const of = numberOfParts(value)
  if (of === undefined)
    throw new WrongArgument(`--join ${value}: expected of how many parts, from 1 to ${mostParts}, such as 8.`)
  return of
}

async function main(): Promise<number> {
  const options = {
    sources: { type: 'string', multiple: true },
    content: { type: 'string' },
    part: { type: 'string' },
    join: { type: 'string' },
    'parts-folder': { type: 'string' },
  } as const
  const { values, positionals } = commandArguments({ options, allowPositionals: true }, usage, 1)
  const content = contentFolder(values.content)
  const named = [...(values.sources ?? []), ...positionals]
  const folder = values['parts-folder'] ?? join(content, '.parts')
  if (values.part !== undefined && values.join !== undefined)
    throw new WrongArgument('--part and --join: expected one of them; parts are joined when all are done.')
  if (values['parts-folder'] !== undefined && values.part === undefined && values.join === undefined)
    throw new WrongArgument('--parts-folder: expected --part or --join beside it.')
  // A part writes into its own file alone, and machines that do others must not wait for it.
  if (values.part !== undefined) return await ingestPart(content, named, shareNamed(values.part), folder)
  if (values.join === undefined) return await lockContent(content, 'ingest', () => ingestContent(content, named))
  const of = partsToJoin(values.join)
  return await lockContent(content, 'ingest', () =>
    ingestContent(content, named, (records) => joinedParser(records, { folder, of, version: parsingVersion() })),
  )
}

/** What is said by its message alone. */
const expected = [RecordError, WriteError, FolderError, ShareError, WrongArgument]

main().then(
  (code) => {
    process.exitCode = code
  },
  (error: unknown) => {
    console.error(error instanceof Error && expected.some((one) => error instanceof one) ? error.message : error)
    process.exitCode = 1
  },
)
