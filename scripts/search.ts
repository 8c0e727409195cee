import type { ArchiveEngine } from '#lib/engine/archive-engine.ts'
import { answerOfEngine, whatIsOpen } from '#lib/engine/engine-answer.ts'
import { EngineError } from '#lib/engine/opensearch/errors.ts'
import { OpenSearchEngine } from '#lib/engine/opensearch/open-search-engine.ts'
import { english } from '#lib/i18n/english.ts'
import type { Answer } from '#lib/search/answer/answer.ts'
import type { ParagraphCounts } from '#lib/search/answer/count-paragraphs.ts'
import { hitRecord } from '#lib/search/answer/hit-record.ts'
import { QueryError } from '#lib/search/query/query-error.ts'
import { splitQueries } from '#lib/search/query/split-queries.ts'
import { plainExcerpt } from '#lib/search/rank/excerpt.ts'
import { formatSpeakers } from '#lib/site/format-speakers.ts'
import { counted } from './counted.ts'
import { runWithExplainedFailure } from './explain-failure.ts'
import { openSite, type SiteSelection } from './open-site.ts'
import { parseArguments } from './parse-arguments.ts'
import { UsageError } from './usage-error.ts'

const usage = `Usage: npm run -s search -- [--json] [--counts] [--limit N] [--content FOLDER] [--out FOLDER] "words"
       npm run -s search -- --years [--content FOLDER] [--out FOLDER] "words, other words"
       npm run -s search -- --engine ADDRESS [--name NAME] [--json] [--years] [--limit N] "words"

Searches the site that was built into FOLDER (default: out). --json prints an array of paragraphs, best first.
--counts counts instead: paragraphs with all the words, in how many documents, paragraphs with some of the words only, and of
each word the written forms that were counted; with --json as {paragraphs, documents, someTerms, forms}.
--content names the archive that the site is of, and says when it is of another.
--years counts the paragraphs with each term, terms divided by commas, in each year, and prints that as JSON.
--engine asks an OpenSearch engine that npm run index has fed, in place of a built site; --name is the name under which it was fed.

  water licence         words in any order and form; names in every script; misspelt words by what is like them
  women -form:woman     a written form that is not counted
  "water licence"       exactly these words, next to each other
  licen*                words that begin so
  -mill -"old mill"     not in the same paragraph
  tax OR levy           either
  tax NEAR/5 levy       at most five words apart, in either order
  speaker:tokayev       by the document, as also venue: topic: kind: lang: collection: event: ("…" around spaces)
  year:1990..1995       as also year:1990 from:1990-05 to:1995-12-31
  said-by:questioner    by whose words it is; as also speaker publisher transcriber reporter factsheet, or a name
  p-3x9k2m1             the paragraph, heading or document with this identifier, or at this permanent link
`

interface SearchArguments extends SiteSelection {
  query: string
  limit: number
  json: boolean
  years: boolean
  counts: boolean
  /** The address of an engine, and the name of the archive there. */
  engine?: string
  name: string
}

function readArguments(args: string[]): SearchArguments | undefined {
  const { values, positionals } = parse(args)
  if (values.help) return undefined
  const limit = Number(values.limit)
  if (!Number.isInteger(limit) || limit < 1)
    throw new UsageError(`--limit ${values.limit}: expected a whole number from 1 on.`)
  const query = positionals.join(' ').trim()
  if (query === '') throw new UsageError(`No words to look for.\n\n${usage}`)
  return {
    query,
    limit,
    out: values.out,
    ...(values.content !== undefined && { content: values.content }),
    json: values.json,
    years: values.years,
    counts: values.counts,
    ...(values.engine !== undefined && { engine: values.engine }),
    name: values.name,
  }
}

function parse(args: string[]) {
  return parseArguments(
    {
      args: afterOptions(args),
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        years: { type: 'boolean', default: false },
        counts: { type: 'boolean', default: false },
        limit: { type: 'string', default: '20' },
        out: { type: 'string', default: 'out' },
        content: { type: 'string' },
        engine: { type: 'string' },
        name: { type: 'string', default: 'archive' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    },
    usage,
  )
}

/** A query may begin with `-without`, which no option does: from the first such word on, everything is query. */
function afterOptions(args: string[]): string[] {
  const at = args.findIndex((argument) => /^-(?!-|h$)./u.test(argument))
  return at < 0 || args.includes('--') ? args : [...args.slice(0, at), '--', ...args.slice(at)]
}

function formatAnswer(answer: Answer, origin: string): string {
  const { found, searched } = answer
  const headings = found.headings > 0 ? ` and ${counted(found.headings, 'heading')}` : ''
  const lines = [`${counted(found.paragraphs, 'paragraph')}${headings} in ${counted(found.documents, 'document')}`]
  lines.push(
    `(searched: ${counted(searched.paragraphs, 'paragraph')} in ${counted(searched.documents, 'document')}; index ${answer.corpus})`,
  )
  if (answer.within !== undefined)
    lines.push(`(searched, by the filters for documents: ${counted(answer.within, 'document')})`)
  if (answer.unknown.length > 0) lines.push(`In no paragraph: ${answer.unknown.join(', ')}`)
  if (answer.metadataMatches) lines.push(formatAbout(answer.metadataMatches))
  for (const { word, to } of answer.widened) lines.push(`For ${word} also searched: ${to.join(', ')}`)
  if (answer.someTerms > 0) lines.push(formatSomeTerms(answer.someTerms, answer.unknown))
  for (const { query, paragraphs } of answer.interpretations ?? [])
    lines.push(`Perhaps meant: ${query} (${paragraphs})`)
  for (const document of answer.titles) lines.push('', `Title: ${document.title}`, `  ${origin}${document.url}`)
  const say = english
  for (const hit of answer.hits) {
    const { title, date } = hit.document
    const speaker = formatSpeakers(hit.document, say)
    lines.push('', [title, date, speaker].filter((part) => part !== undefined).join(' · '))
    lines.push(
      `  ${hit.number > 0 ? `¶ ${hit.number}` : 'Heading'}  ${plainExcerpt(hit.excerpt)}`,
      `  ${origin}${hit.url}`,
    )
  }
  return lines.join('\n')
}

function formatAbout({ paragraphs, words }: NonNullable<Answer['metadataMatches']>): string {
  const searchedWords = words.map(({ word, as }) => `${word}${as.length > 0 ? ` (${as.join(', ')})` : ''}`)
  return `${paragraphs} with the other words, in documents of which is said: ${searchedWords.join(', ')}`
}

function formatSomeTerms(count: number, missing: readonly string[]): string {
  return `${count} with some of the words${missing.length > 0 ? ` (without ${missing.join(', ')})` : ''}`
}

function formatCounts({ paragraphs, documents, someTerms, unknown, forms }: ParagraphCounts): string {
  const lines = [`${counted(paragraphs, 'paragraph')} in ${counted(documents, 'document')} with all the words`]
  if (someTerms > 0 || unknown.length > 0) lines.push(formatSomeTerms(someTerms, unknown))
  for (const [word, formsOfWord] of Object.entries(forms))
    lines.push(`Counted for ${word}: ${formsOfWord.join(', ') || 'nothing'}`)
  return lines.join('\n')
}

async function main(): Promise<void> {
  const options = readArguments(process.argv.slice(2))
  if (!options) {
    process.stdout.write(usage)
    return
  }
  if (options.engine !== undefined) {
    await searchEngine(new OpenSearchEngine(options.engine, options.name), options)
    return
  }
  const engine = await openSite(options)
  if (options.years) {
    const counted = await Promise.all(splitQueries(options.query).map(({ query }) => engine.countYears(query)))
    process.stdout.write(`${JSON.stringify(counted, null, 2)}\n`)
    return
  }
  if (options.counts) {
    const counts = await engine.count(options.query)
    process.stdout.write(`${options.json ? JSON.stringify(counts, null, 2) : formatCounts(counts)}\n`)
    return
  }
  const answer = await engine.search(options.query, {
    limit: options.limit,
    headings: !options.json,
    facets: !options.json,
  })
  const origin = engine.origin ?? ''
  const hits = answer.hits.map((hit) => hitRecord(hit, origin))
  process.stdout.write(`${options.json ? JSON.stringify(hits, null, 2) : formatAnswer(answer, origin)}\n`)
}

/** Asks an engine, and says where its answer is not whole. */
async function searchEngine(
  engine: ArchiveEngine,
  { query, limit, json, years, counts }: SearchArguments,
): Promise<void> {
  if (counts)
    throw new UsageError('--counts is not asked of an engine: see the forms and counts of a search, or --years.')
  if (years) {
    const counted = await Promise.all(splitQueries(query).map((term) => engine.countByYear(term.query)))
    process.stdout.write(`${JSON.stringify(counted, null, 2)}\n`)
    return
  }
  const found = await engine.search(query, { limit, headings: !json, facets: !json })
  const answer = answerOfEngine(found)
  const open = whatIsOpen(found.certificate)
  if (open !== undefined) process.stderr.write(`${open}\n`)
  const hits = answer.hits.map((hit) => hitRecord(hit, ''))
  process.stdout.write(`${json ? JSON.stringify(hits, null, 2) : formatAnswer(answer, '')}\n`)
}

function explain(error: unknown): string | undefined {
  if (error instanceof EngineError) return error.message
  if (!(error instanceof QueryError)) return undefined
  return `The query can't be read. ${error.message}${error.instead === undefined ? '' : `\nPerhaps meant: ${error.instead}`}`
}

await runWithExplainedFailure(main, explain)
