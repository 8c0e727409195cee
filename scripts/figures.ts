import { loadArchive } from '#lib/archive/load.ts'
import { figuresOfDocument } from '#lib/figures/archive-figure.ts'
import { type FigureData, figureData } from '#lib/figures/figure-data.ts'
import { contentFolder } from '#lib/records/content.ts'
import { counted } from './counted.ts'
import { lockContent } from './lock-content.ts'
import { commandArguments } from './parse-arguments.ts'

const usage = `Usage: npm run -s figures -- [--json] [--document ID] [--content FOLDER]

Prints the amounts, percentages and counts that are read of the documents, a line each, or as JSON, a list with a figure in
each line. Exit code 1 says that the archive can't be read, or has no such document.`

try {
  const options = { content: { type: 'string' }, document: { type: 'string' }, json: { type: 'boolean' } } as const
  const { values } = commandArguments({ options }, usage)
  const content = contentFolder(values.content)
  const { documents } = await lockContent(content, 'figures', () => loadArchive(content), true)
  const wanted = values.document === undefined ? documents : documents.filter(({ id }) => id === values.document)
  if (values.document !== undefined && wanted.length === 0)
    throw new Error(`${content}: found no document ${values.document}; its id is on its page, under "Cite"`)
  const records = wanted.flatMap((document) =>
    figuresOfDocument(document).map((figure) => figureData(document, figure)),
  )
  if (values.json) console.log(`[\n${records.map((record) => JSON.stringify(record)).join(',\n')}\n]`)
  else for (const record of records) console.log(lineOf(record))
  console.error(`${counted(records.length, 'figure')} in ${counted(wanted.length, 'document')}`)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}

function lineOf({ document_id, paragraph_id, as_written, value, up_to, unit, subject, whose }: FigureData): string {
  const number = up_to === null ? (value ?? '?') : `${value}–${up_to}`
  return [`${document_id}#${paragraph_id}`, `${number} ${unit}`, as_written, subject, whose].join('\t')
}
