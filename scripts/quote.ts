import { text as readAll } from 'node:stream/consumers'
import { EngineError } from '#lib/engine/opensearch/errors.ts'
import { OpenSearchEngine } from '#lib/engine/opensearch/open-search-engine.ts'
import { english } from '#lib/i18n/english.ts'
import { checkPasted } from '#lib/quote/answer/check-pasted.ts'
import { claimSentences } from '#lib/quote/answer/claim-sentences.ts'
import type { PastedCheck } from '#lib/quote/answer/judge-interpretation.ts'
import { pastedRecord } from '#lib/quote/answer/pasted-record.ts'
import { differenceWords, quotationProblem } from '#lib/quote/answer/verdict-words.ts'
import { readQuotation } from '#lib/quote/reading/quotation.ts'
import type { QuotationMatch } from '#lib/quote/verdict/compare-candidates.ts'
import { formatSpeakers } from '#lib/site/format-speakers.ts'
import { runWithExplainedFailure } from './explain-failure.ts'
import { openSite, type SiteSelection } from './open-site.ts'
import { parseArguments } from './parse-arguments.ts'
import { UsageError } from './usage-error.ts'

const usage = `Usage: npm run -s quote -- [--json] [--content FOLDER] [--out FOLDER] "words that somebody is said to have said"
       npm run -s quote -- [--json] [--content FOLDER] [--out FOLDER] - < quotation.txt
       npm run -s quote -- --engine ADDRESS [--name NAME] [--json] "words"

Says whether and where the words are in the site that was built into FOLDER (default: out): exact, near (with the
differences), altered (a figure, a name, a date, a denial, a word such as "all" or "must", or the sense is another),
composed (its parts are in different places), paraphrase (one sentence says most of it in other words), part (only some
words were said, and which) or none (with what is nearest, where a reader would see that it is). Of a text with quotation marks what is inside them is looked for; a name and a date
beside them, after a dash at the end, or in a clause such as "A. Lincoln said in 1862 that", are taken for what is claimed of
the words, and it is said whether that is right, and whose words they are. --json prints {verdict, said, whose, claim, document, paragraph, url, similarity, differences,
alternatives, …}. --content names the archive that the site is of, and says when it is of another.
--engine asks an OpenSearch engine that npm run index has fed, in place of a built site; --name is the name under which it was fed.
`

interface QuoteArguments extends SiteSelection {
  pasted: string
  json: boolean
  /** The address of an engine, and the name of the archive there. */
  engine?: string
  name: string
}

async function readArguments(args: string[]): Promise<QuoteArguments | undefined> {
  const { values, positionals } = parse(args)
  if (values.help) return undefined
  const typedWords = positionals.join(' ')
  const quotation = readQuotation(typedWords === '-' ? await readAll(process.stdin) : typedWords)
  if (quotation.problem !== undefined)
    throw new UsageError(`${quotationProblem(english, quotation.problem)}\n\n${usage}`)
  return {
    pasted: quotation.text,
    out: values.out,
    ...(values.content !== undefined && { content: values.content }),
    json: values.json,
    ...(values.engine !== undefined && { engine: values.engine }),
    name: values.name,
  }
}

function parse(args: string[]) {
  return parseArguments(
    {
      args,
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
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

function locationLines(
  { place, differences }: Pick<QuotationMatch, 'place' | 'differences'>,
  origin: string,
): string[] {
  const { title, date } = place.document
  const speaker = formatSpeakers(place.document, english)
  return [
    `  ${[title, date, speaker].filter((part) => part !== undefined).join(' · ')}, ¶ ${place.number}`,
    `  ${origin}${place.url}`,
    `  “${place.said}”`,
    ...differences.map((difference) => `  - ${differenceWords(english, difference)}`),
  ]
}

function formatCheck(pasted: PastedCheck, origin: string): string {
  const { found, parts, alternatives } = pasted.check
  const lines = [
    claimSentences.outcome(english, pasted),
    claimSentences.notKnown(english, pasted),
    pasted.language && claimSentences.language(english, pasted.language),
  ].filter((line) => line !== undefined)
  if (parts.length > 0) for (const part of parts) lines.push('', `“${part.words}”`, ...locationLines(part, origin))
  else if (found) lines.push('', ...locationLines(found, origin))
  if (alternatives.length > 0) lines.push('', english('verdicts.alternatives'))
  for (const other of alternatives) lines.push(...locationLines({ ...other, differences: [] }, origin))
  if (pasted.spoken)
    lines.push('', english('claims.spoken'), ...locationLines({ place: pasted.spoken, differences: [] }, origin))
  return lines.join('\n')
}

/** What became of the words, and where the site is, where that is known. */
async function checked({
  engine,
  name,
  pasted,
  ...site
}: QuoteArguments): Promise<{ check: PastedCheck; origin: string }> {
  if (engine !== undefined)
    return { check: await new OpenSearchEngine(engine, name).checkQuotation(pasted), origin: '' }
  const opened = await openSite(site)
  return { check: await checkPasted(pasted, await opened.passageSource()), origin: opened.origin ?? '' }
}

async function main(): Promise<void> {
  const options = await readArguments(process.argv.slice(2))
  if (!options) {
    process.stdout.write(usage)
    return
  }
  const { check, origin } = await checked(options)
  const answer = options.json ? JSON.stringify(pastedRecord(check, origin), null, 2) : formatCheck(check, origin)
  process.stdout.write(`${answer}\n`)
}

await runWithExplainedFailure(main, (error) => (error instanceof EngineError ? error.message : undefined))
