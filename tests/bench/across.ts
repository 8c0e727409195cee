import { parseArgs } from 'node:util'
import type { Archive } from '#lib/archive/load.ts'
import { countTexts } from '#lib/archive/text-counts.ts'
import type { ParagraphSpan } from '#lib/quote/reuse/cross-references.ts'
import { findCrossReferences } from '#lib/quote/reuse/find-cross-references.ts'
import { inventReports } from '#tests/bench/across/invented-reports.ts'
import { loadIngestedArchive } from '#tests/bench/load-ingested-archive.ts'
import { readCorpus } from '#tests/bench/search/corpus.ts'
import { randomBy } from '#tests/bench/search/random.ts'

/*
 * What is found across documents, in how many seconds of processor and in how much memory: `--content FOLDER` for an archive that was
 * ingested, else the first `--count` statements of the UN General Debate. `--list` prints so many of what was found,
 * drawn by a seeded generator, to be looked at: were they said again, or is it how everybody speaks?
 * `--quotations`: so many sentences of the archive are put into invented reports, half of them with a word left out, and
 * should be found where they stand.
 */
const { values } = parseArgs({
  options: {
    content: { type: 'string' },
    count: { type: 'string', default: '10000' },
    list: { type: 'string', default: '0' },
    quotations: { type: 'string', default: '2000' },
  },
})

const archive = await readDocuments()
const { documents, paragraphs, words } = countTexts(archive.documents)
console.log(`${documents} documents, ${paragraphs} paragraphs, ${words} words; loaded in ${megabytes()} MB`)
const invented = inventReports(archive.documents, Number(values.quotations))
const began = process.cpuUsage()
const { saidAgain, quotations } = findCrossReferences({
  ...archive,
  documents: [...archive.documents, ...invented.map(({ report }) => report)],
})
const { user, system } = process.cpuUsage(began)
const seconds = ((user + system) / 1e6).toFixed(1)
console.log(
  `${saidAgain.length} passages said again, ${quotations.length} quotations: ${seconds} s of processor, at most ${megabytes()} MB`,
)
for (const verdict of ['exact', 'near', 'altered', 'none'])
  console.log(`  ${verdict}: ${quotations.filter((one) => one.verdict === verdict).length}`)
const places = new Map(quotations.map(({ quoted, said }) => [quoted.document, said[0]]))
const right = invented.filter(({ report, from }) => places.get(report.id)?.paragraph === from)
const wordsFor = (some: typeof invented) => `${some.filter((one) => right.includes(one)).length} of ${some.length}`
console.log(
  `invented quotations found at their paragraph: ${wordsFor(invented.filter(({ whole }) => whole))} unchanged,`,
)
console.log(`  ${wordsFor(invented.filter(({ whole }) => !whole))} with a word left out`)

const random = randomBy(1)
for (let left = Number(values.list); left > 0 && saidAgain.length > 0; left--) {
  const one = saidAgain[Math.floor(random() * saidAgain.length)]
  if (one) console.log(`\n${one.words} words\n  ${shown(one.first)}\n  ${shown(one.second)}`)
}

async function readDocuments(): Promise<Pick<Archive, 'documents' | 'authorities'>> {
  if (values.content !== undefined) return loadIngestedArchive(values.content)
  const { documents } = await readCorpus(Number(values.count))
  return { documents, authorities: { speakers: [], venues: [], events: [], topics: [], publishers: [] } }
}

/** The most that the process has taken so far. */
function megabytes(): number {
  return Math.round(process.resourceUsage().maxRSS / 1000)
}

function shown({ document: id, paragraph, start, end }: ParagraphSpan): string {
  const document = archive.documents.find((one) => one.id === id)
  const block = document?.blocks.find((one) => one.type === 'paragraph' && one.id === paragraph)
  return `${document?.date ?? ''} ${document?.title ?? ''}: ${block?.type === 'paragraph' ? block.text.slice(start, end) : ''}`
}
