import { measuredOn } from '#tests/bench/machine.ts'
import { table } from '#tests/bench/search/table.ts'
import type { Row, TableName } from './rows.ts'

const heads: Readonly<Record<TableName, readonly string[]>> = {
  found: ['statements', 'engine', 'queries', 'success@1 %', '@10 %', 'MRR', 'first ms', 'again ms', 'processor ms'],
  built: ['statements', 'engine', 'seconds', 'processor s', 'memory MB', 'MB'],
  growth: [
    'statements',
    'paragraphs',
    'nodes',
    'parts × copies',
    'seconds',
    'processor s',
    'MB',
    'feeder MB',
    'nodes MB',
    'heap MB',
    'refused',
  ],
  clients: ['statements', 'paragraphs', 'parts', 'clients', 'answers / s', 'ms', 'processor ms', 'failed'],
  words: ['statements', 'paragraphs', 'words', 'different words'],
}

/** The report of all that was measured, in Markdown. */
export function engineReport(rows: readonly Row[]): string {
  const of = (name: TableName) => {
    const own = rows.filter((row) => row.table === name)
    if (own.length === 0) return 'Not measured yet.'
    return table(
      [...heads[name], 'load'],
      own.map(({ cells, load }) => [...cells, load]),
    )
  }
  const days = [...new Set(rows.map(({ on }) => on))].sort()
  return `# An archive in an engine: what is found, and what it costs

\`npm run bench:engine\`. ${measuredOn()}, of the last row; measured on ${days.join(', ')}. Engine, programs that ask it and all else of the machine share the
processors: times compare only within one table and at the same load (processes that wanted a processor in the minute before the row was written).
Processor time says what work it is, whatever else runs.

## Known paragraphs, beside other engines

Statements of the UN General Debate, paragraphs and queries as in [search.md](search.md); each engine is asked the same queries one after the other as soon as its
index is there, and all of them again; ms p50 / p95. What else the machine does changes meanwhile: processor times say more than others. *Processor ms* is for a query that is asked again: of the process that asks (reading the query, the second look at texts, excerpts) / of the engine.

${of('found')}

${of('built')}

- **Rostrum in files**: the index of a built site, read from the disk by the program that asks, which waits for whole answers; [search.md](search.md) has first ones. \`memory\` is that of the process that builds.
- **Rostrum on OpenSearch**: fed as \`npm run index\` does, in one part without copies; asked as \`npm run search -- --engine\` does, each answer with counts, excerpts and certificate. One node of 1 GB of heap, that the next shares.
- **OpenSearch english**: each paragraph a document, \`text\` with the analyser \`english\`, all else as OpenSearch has it; \`match\` (any of the words, BM25), with \`fuzziness: AUTO\` in rows of their own; phrases by \`match_phrase\`. Answers have the texts, no counts by word, no excerpts.
- **FlexSearch on PostgreSQL**: its own adapter \`flexsearch/db/postgres\`; \`tokenize: strict\`, \`LatinBalance\`, its English (stems, stop words), \`suggest\` (any of the words), numbers as identifiers, written by 20,000 paragraphs; with *context* pairs of neighbours as well, of which \`suggest\` asks. PostgreSQL with 512 MB of shared buffers, \`synchronous_commit\` off, after \`VACUUM ANALYZE\`. Answers are identifiers alone. Typed words are folded, not compared by spelling; it has no phrases.

\`memory\` of the last three is that of the server and the program that feeds it, the texts included.

## How cost grows

Rows of 10,000 statements and fewer are real ones. Beyond, statements are recombined by a seeded program from the sentences of 10,000 real ones, for time and memory alone: each has the length, title, speaker and year of a real one. They have no more
different words than these, and each sentence again and again, so that phrases are found more often than in real texts.

*Processor s*: of the program that feeds / of the nodes. *Feeder MB*: the most that the program had, with the 10,000 real statements in it. *Nodes MB*: the most that
all nodes had for themselves, the system's cache of files left out. *Heap MB*: what was in use in the fullest node after a whole collection of garbage.

${of('growth')}

## Clients at the same time

Each client asks queries of all four kinds, the next one when it has its answer, for some seconds, on the same two processors as engine and all else. *Processor ms* for each answer: of the process that asks (as a web server would) / of the nodes.

${of('clients')}

## How many different words

What is known of words grows with the different words of real texts, not with their number: Heaps' law, by which larger archives are reckoned in [docs/scale.md](../../docs/scale.md).

${of('words')}
`
}
