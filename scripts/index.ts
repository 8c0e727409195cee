import { loadArchive } from '#lib/archive/load.ts'
import { feedArchive } from '#lib/engine/feed/feed-archive.ts'
import type { Part } from '#lib/engine/feed/feed-options.ts'
import { EngineClient, patientLimit } from '#lib/engine/opensearch/client.ts'
import { contentFolder } from '#lib/records/content.ts'
import { createAddresses, parseSiteLocation } from '#lib/site/addresses.ts'
import { counted } from './counted.ts'
import { commandArguments } from './parse-arguments.ts'
import { progressLine } from './progress-line.ts'

const usage = `Usage: npm run index -- --engine ADDRESS [--name NAME] [--part I/N] [--parts N] [--copies N] [--content FOLDER]

Feeds the documents of an archive to an OpenSearch engine at ADDRESS (several nodes with commas between). What was withdrawn or
taken out leaves the engine first; then what has changed is sent, and searches see the new state once all of it is there. Ended half
way, the same command goes on. NAME (default: archive) tells archives of one engine apart.

  --part 2/8    feeds the second of eight parts; whichever of the eight ends last puts the new state in place
  --parts 4     into how many parts the engine divides a new archive (default: 1; some 10 million paragraphs each)
  --copies 1    how many nodes keep each of these besides the first (default: 0)`

const { values } = commandArguments(
  {
    options: {
      engine: { type: 'string' },
      name: { type: 'string', default: 'archive' },
      part: { type: 'string', default: '1/1' },
      parts: { type: 'string', default: '1' },
      copies: { type: 'string', default: '0' },
      content: { type: 'string' },
    },
  },
  usage,
)

/** A wrong argument, and what was expected. */
class WrongArgument extends Error {}

function wholeNumber(name: string, value: string, least: number): number {
  if (/^\d{1,4}$/u.test(value) && Number(value) >= least) return Number(value)
  throw new WrongArgument(`--${name} ${value}: expected a whole number from ${least} on.`)
}

function partOf(value: string): Part {
  const [, number, of] = /^([1-9]\d{0,3})\/([1-9]\d{0,3})$/u.exec(value) ?? []
  if (number === undefined || Number(number) > Number(of))
    throw new WrongArgument(`--part ${value}: expected which part of how many, such as 2/8.`)
  return { number: Number(number), of: Number(of) }
}

async function main(): Promise<number> {
  if (values.engine === undefined) throw new WrongArgument(`--engine is missing: the address of an engine.\n\n${usage}`)
  if (!/^[a-z0-9][a-z0-9-]{0,60}$/u.test(values.name))
    throw new WrongArgument(`--name ${values.name}: expected small letters, figures and hyphens.`)
  const part = partOf(values.part)
  const size = { parts: wholeNumber('parts', values.parts, 1), copies: wholeNumber('copies', values.copies, 0) }
  const client = new EngineClient(values.engine, patientLimit)
  const content = contentFolder(values.content)
  const archive = await loadArchive(content)
  if (archive.documents.length === 0) {
    console.error(`${content}: the archive has no documents, so nothing was sent. Run npm run ingest first.`)
    return 1
  }
  const showProgress = progressLine()
  const report = await feedArchive(client, archive, createAddresses(parseSiteLocation(archive.settings.address)), {
    name: values.name,
    part,
    size,
    onProgress: (done, total) => showProgress('Feeding', done, total),
  })
  const { sent, unchanged, removed, refused, isLive, state } = report
  const lines = [
    `${counted(sent, 'record')} sent; ${counted(unchanged, 'document')} lay in the engine already`,
    ...(removed > 0 ? [`${counted(removed, 'unit')} taken out of what is searched, first of all`] : []),
    ...(refused > 0 ? [`The engine asked ${counted(refused, 'time')} to come again later`] : []),
    isLive
      ? `State ${state} is searched now`
      : `Part ${part.number} of ${part.of} is there; state ${state} is searched once all parts are`,
  ]
  console.log(lines.join('\n'))
  return 0
}

try {
  process.exitCode = await main()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = error instanceof WrongArgument ? 2 : 1
}
