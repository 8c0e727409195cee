import { loadArchive } from '#lib/archive/load.ts'
import { alignTexts, type TextAlignment } from '#lib/compare/align-texts.ts'
import { type ComparedText, comparedText } from '#lib/compare/compared-text.ts'
import { comparisonRecord } from '#lib/compare/comparison-record.ts'
import { languagesDiffer } from '#lib/compare/languages.ts'
import { seriesOrder } from '#lib/compare/series-order.ts'
import type { ArchiveDocument } from '#lib/domain/document.ts'
import { english } from '#lib/i18n/english.ts'
import { contentFolder } from '#lib/records/content.ts'
import { comparedFigures } from '#lib/site/comparison-words.ts'
import { documentNamed } from './document-named.ts'
import { runWithExplainedFailure } from './explain-failure.ts'
import { parseArguments } from './parse-arguments.ts'
import { UsageError } from './usage-error.ts'

const usage = `Usage: npm run -s compare -- [--json] [--content FOLDER] A B

Compares two documents of an archive, paragraph by paragraph: what both have, in the same words (kept), in others (reworded), or so
that one tells of what the other says at length (told), or with too little in common to be sure (perhaps); what only one has; and figures of the same thing, whether they agree. A and B
are each the id of a document (d-…), its name (2024-04-25-on-the-weir), the address of its page, the file that it is from, or what
one of these begins with.
--json prints {pairs: [{a, b, relation, figures: [{a, b, agree, certainty}]}], onlyA, onlyB} with the ids of paragraphs.
`

interface CompareArguments {
  a: string
  b: string
  content: string
  json: boolean
}

function readArguments(args: string[]): CompareArguments | undefined {
  const { values, positionals } = parse(args)
  if (values.help) return undefined
  const [a, b, ...more] = positionals
  if (a === undefined || b === undefined || more.length > 0)
    throw new UsageError(`Found ${positionals.length} documents, expected two.\n\n${usage}`)
  return { a, b, content: contentFolder(values.content), json: values.json }
}

function parse(args: string[]) {
  return parseArguments(
    {
      args,
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        content: { type: 'string' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    },
    usage,
  )
}

/** Longest part of a paragraph that is printed, in UTF-16 units. */
const maxPrinted = 100

function formatComparison(a: ComparedText, b: ComparedText, { pairs, onlyA, onlyB, figures }: TextAlignment): string {
  const line = ({ paragraphs }: ComparedText, place: number) => {
    const { number = 0, text = '' } = paragraphs[place] ?? {}
    return `¶ ${number}  ${text.length > maxPrinted ? `${text.slice(0, maxPrinted)}…` : text}`
  }
  const lines = pairs.flatMap((pair) => [
    `${english(`compare.relations.${pair.relation}`)}`,
    `  A ${line(a, pair.a)}`,
    `  B ${line(b, pair.b)}`,
    ...figures
      .filter((one) => one.a.paragraph === pair.a && one.b.paragraph === pair.b)
      .map(({ a: first, b: second, agree, certainty }) => {
        const words = { a: first.figure.asWritten, b: second.figure.asWritten, agree, certainty }
        return `  ${comparedFigures(english, words)}`
      }),
  ])
  const only = (title: string, text: ComparedText, places: readonly number[]) =>
    places.length === 0 ? [] : ['', title, ...places.map((place) => `  ${line(text, place)}`)]
  return [
    ...lines,
    ...only(english('compare.only', { title: 'A' }), a, onlyA),
    ...only(english('compare.only', { title: 'B' }), b, onlyB),
  ].join('\n')
}

async function main(): Promise<void> {
  const options = readArguments(process.argv.slice(2))
  if (!options) {
    process.stdout.write(usage)
    return
  }
  const { documents } = await loadArchive(options.content)
  const [one, other] = [options.a, options.b].map((named) => documentNamed(documents, named, options.content)) as [
    ArchiveDocument,
    ArchiveDocument,
  ]
  if (languagesDiffer(one.language, other.language))
    throw new UsageError(
      english('compare.languages', {
        a: english.languageName(one.language ?? ''),
        b: english.languageName(other.language ?? ''),
      }),
    )
  const [a, b] = [comparedText(one), comparedText(other)]
  const alignment = alignTexts(a, b, { isSeries: seriesOrder(one, other) !== undefined })
  const answer = options.json
    ? JSON.stringify(comparisonRecord(a, b, alignment), null, 2)
    : formatComparison(a, b, alignment)
  process.stdout.write(`${answer}\n`)
}

await runWithExplainedFailure(main)
