import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { chromium } from '@playwright/test'
import type { Archive } from '#lib/archive/load.ts'
import type { ArchiveDocument } from '#lib/domain/document.ts'
import { CandidateFinder } from '#lib/quote/candidates/candidate-finder.ts'
import { checkQuotation, type QuoteCheck } from '#lib/quote/verdict/check-quotation.ts'
import { buildSearchIndex } from '#lib/search/build/build.ts'
import { SearchEngine } from '#lib/search/engine.ts'
import { readFromDisk } from '#lib/search/storage/disk.ts'
import { ensureBrowser } from '#scripts/browser.ts'
import { loadIngestedArchive } from '#tests/bench/load-ingested-archive.ts'
import { measuredOn } from '#tests/bench/machine.ts'
import { measureClaims } from '#tests/bench/quote/claims.ts'
import { timeChecks } from '#tests/bench/quote/in-browser.ts'
import { readLanguages } from '#tests/bench/quote/languages.ts'
import { makeMutations, paraphrases } from '#tests/bench/quote/mutations.ts'
import { judge } from '#tests/bench/quote/right.ts'
import type { Mutation } from '#tests/bench/quote/sentence.ts'
import { readCorpus } from '#tests/bench/search/corpus.ts'
import { quantile } from '#tests/bench/search/score.ts'

/*
 * How often the check of a quotation gives the right verdict and the right paragraph, on quotations that a seeded
 * program makes of the archive (`--content FOLDER`, made before by `npm run ingest`), or with `--documents N` of the UN
 * General Debate; and how long it takes in Chromium. Of each twenty documents one is left out of the index: what stands
 * in it nobody said. `--misses` lists each miss, `--only` takes the kinds that match, `--share` a part of
 * the quotations. Without `--only` it writes quote.md, with `--documents` quote-large.md.
 */

const { values } = parseArgs({
  options: {
    content: { type: 'string' },
    documents: { type: 'string' },
    seeds: { type: 'string', default: '1,2,3' },
    timed: { type: 'string', default: '100' },
    misses: { type: 'boolean', default: false },
    only: { type: 'string' },
    share: { type: 'string', default: '1' },
  },
})
const seeds = values.seeds.split(',').map(Number)

/** Quotations are made of at most so many documents, evenly spread. */
const mostDrawn = 1000

function drawn(all: readonly ArchiveDocument[]): ArchiveDocument[] {
  const step = Math.ceil(all.length / mostDrawn)
  return all.filter((_, index) => index % step === 0)
}

interface Row {
  count: number
  verdicts: number
  paragraphs: number
  given: Map<string, number>
}

const rows = new Map<string, Row>()
const taken: number[] = []
/** How many quotations of what nobody said there were, and how many of them were held for said. */
const unsaid = { count: 0, said: 0 }
const { name, documents, archive } = await readDocuments()
const known = documents.filter((_, index) => index % 20 !== 7)
const rounds = await run(known, documents, '', Number(values.timed))
const others = values.documents ? [] : readLanguages()
for (const [language, kind] of [
  ['ru', 'Russian: '],
  ['kk', 'Kazakh: '],
] as const) {
  const own = others.filter((document) => document.language === language)
  if (own.length > 0)
    await run(
      own.filter((_, index) => index % 20 !== 7),
      own,
      kind,
      0,
    )
}
const tellMiss = ({ kind, pasted }: { kind: string; pasted: string }, told: string) => {
  if (values.misses) console.log(`${kind}: ${told}\n  ${pasted}`)
}
const claims =
  archive && new RegExp(values.only ?? 'claims', 'u').test('claims')
    ? await measureClaims(archive, known, seeds[0] ?? 1, tellMiss)
    : []
const text = report(rounds)
console.log(text)
if (!values.only) await writeFile(new URL(values.documents ? './quote-large.md' : './quote.md', import.meta.url), text)

/** Makes an index of `indexed`, and checks quotations made of it and of the others, which nobody said. */
async function run(
  indexed: readonly ArchiveDocument[],
  all: readonly ArchiveDocument[],
  prefix: string,
  timed: number,
): Promise<number[][]> {
  const unknown = all.filter((document) => !indexed.includes(document))
  const isRight = judge(indexed)
  const folder = await mkdtemp(join(tmpdir(), 'bench-quote-'))
  try {
    await buildSearchIndex({ documents: [...indexed] }, folder)
    const engine = await SearchEngine.open(readFromDisk(folder))
    const share = Number(values.share) * (prefix === '' ? 1 : 0.5)
    const made = seeds.map((seed) => makeMutations(drawn(indexed), drawn(unknown), seed, share))
    const only = new RegExp(values.only ?? '', 'u')
    for (const mutation of [...made.flat(), ...paraphrases(indexed)]) {
      const kind = prefix + mutation.kind
      if (only.test(kind)) await measure({ ...mutation, kind }, engine, isRight)
    }
    return await times(made[0] ?? [], folder, timed)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function readDocuments(): Promise<{ name: string; documents: ArchiveDocument[]; archive?: Archive }> {
  if (values.documents) return await readCorpus(Number(values.documents))
  const read = await loadIngestedArchive(values.content)
  return { name: read.settings.name, documents: read.documents, archive: read }
}

async function measure(mutation: Mutation, engine: SearchEngine, isRight: ReturnType<typeof judge>): Promise<void> {
  const begun = performance.now()
  const check = await checkQuotation(mutation.quotation, new CandidateFinder(await engine.passageSource()))
  taken.push(performance.now() - begun)
  const right = isRight(mutation, check)
  const row = rows.get(mutation.kind) ?? { count: 0, verdicts: 0, paragraphs: 0, given: new Map() }
  rows.set(mutation.kind, row)
  row.count += 1
  row.verdicts += Number(right.verdict)
  row.paragraphs += Number(right.paragraph)
  if (/nobody said|invented|turned|figure/u.test(mutation.kind)) {
    unsaid.count += 1
    unsaid.said += Number(['exact', 'near', 'composed'].includes(check.verdict))
  }
  row.given.set(check.verdict, (row.given.get(check.verdict) ?? 0) + 1)
  if (values.misses && !(right.verdict && right.paragraph)) console.log(miss(mutation, check))
}

function miss({ kind, verdict, quotation }: Mutation, check: QuoteCheck): string {
  const differences = (check.found?.differences ?? []).map(
    ({ kind: how, alters = '', said, quoted }) => `${how} ${alters} “${said}” “${quoted}”`,
  )
  const parts = check.parts.map(({ words }) => `\n  part: ${words}`).join('')
  return `${kind}: ${check.verdict} ${check.similarity}, not ${verdict}\n  ${quotation}\n  ${check.found?.place.said ?? ''}\n  ${differences.join('; ')}${parts}`
}

async function times(mutations: readonly Mutation[], folder: string, count: number): Promise<number[][]> {
  if (count === 0) return []
  const step = Math.max(1, Math.floor(mutations.length / count))
  const browser = await chromium.launch({ executablePath: await ensureBrowser() })
  try {
    return await timeChecks(
      browser,
      folder,
      mutations.filter((_, index) => index % step === 0).map(({ quotation }) => quotation),
    )
  } finally {
    await browser.close()
  }
}

function share(part: number, all: number): string {
  return (part / all).toFixed(3)
}

function claimsTable(): string {
  if (claims.length === 0) return ''
  const lines = [['claims', 'how many', 'exact', 'right paragraph', 'right claim', 'right whose'], Array(6).fill('---')]
  return `${[...lines, ...claims].map((line) => `| ${line.join(' | ')} |`).join('\n')}\n\n`
}

function report(rounds: readonly number[][]): string {
  const all = [...rows.values()]
  const sum = (of: (row: Row) => number) => all.reduce((total, row) => total + of(row), 0)
  const saidRows = [...rows].flatMap(([kind, row]) => (/nobody said|invented/u.test(kind) ? [] : [row]))
  const saidSum = (of: (row: Row) => number) => saidRows.reduce((total, row) => total + of(row), 0)
  const lines = [
    ['quotations', 'how many', 'right verdict', 'right paragraph', 'verdicts given'],
    ['---', '---', '---', '---', '---'],
    ...[...rows].map(([kind, { count, verdicts, paragraphs, given }]) => [
      kind,
      String(count),
      share(verdicts, count),
      /nobody said|invented/u.test(kind) ? '' : share(paragraphs, count),
      [...given].map(([verdict, times]) => `${verdict} ${times}`).join(', '),
    ]),
    [
      '**all**',
      String(sum(({ count }) => count)),
      share(
        sum(({ verdicts }) => verdicts),
        sum(({ count }) => count),
      ),
      share(
        saidSum(({ paragraphs }) => paragraphs),
        saidSum(({ count }) => count),
      ),
      '',
    ],
  ]
  const milliseconds = (times: readonly number[]) =>
    `${Math.round(quantile(times, 0.5))} / ${Math.round(quantile(times, 0.95))} ms`
  const browser = rounds.map((times, round) => `${round === 0 ? 'the first time' : 'again'} ${milliseconds(times)}`)
  const paragraphs = known.reduce((total, { blocks }) => total + blocks.length, 0)
  return `# Checking quotations

${name}: ${known.length} documents, ${paragraphs} paragraphs; seeds ${seeds.join(', ')}${values.share === '1' ? '' : `; a share of ${values.share} of the quotations`}. ${measuredOn()}.

${lines.map((line) => `| ${line.join(' | ')} |`).join('\n')}

${claimsTable()}Of ${unsaid.count} that nobody said in this way ${unsaid.said} were held for said (exact, near or composed): ${share(unsaid.said, Math.max(1, unsaid.count))}.

One check takes, p50 / p95: in Node ${milliseconds(taken)}${browser.length === 0 ? '' : `; in Chromium, one after the other in one page, ${browser.join(', ')}`}.
`
}
