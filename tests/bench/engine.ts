import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { runBench } from '#tests/bench/engine/steps.ts'

/*
 * An archive in an engine: what is found and what it costs, beside the index in files, plain OpenSearch, and FlexSearch on PostgreSQL; then how
 * cost grows with documents, parts of the index and clients. Each row is kept as soon as it is measured (engine.jsonl), and engine.md is
 * made of all rows: a bench that is stopped loses the row it was at. `--only compare,parts,growth,words` chooses steps; `--documents N`
 * real statements of the UN General Debate; `--recombined N,N…` statements for `growth`; `--nodes`, `--heap` (MB) of the cluster;
 * `--queries N` of each kind and seed; `--seconds N` for each number of clients; `--context` measures
 * FlexSearch's adapter with pairs of neighbours, too; `--try` writes to no file of the repository.
 */

const { values } = parseArgs({
  options: {
    only: { type: 'string', default: 'compare,parts,growth,words' },
    documents: { type: 'string', default: '10000' },
    recombined: { type: 'string', default: '28000,100000' },
    queries: { type: 'string', default: '100' },
    seconds: { type: 'string', default: '20' },
    nodes: { type: 'string', default: '1' },
    heap: { type: 'string', default: '1024' },
    port: { type: 'string', default: '9920' },
    context: { type: 'boolean', default: false },
    try: { type: 'boolean', default: false },
  },
})

const work = await mkdtemp(join(tmpdir(), 'bench-engine-'))
// PostgreSQL runs as another user where this one is root.
await chmod(work, 0o755)
try {
  const problem = await runBench({
    steps: values.only.split(','),
    documents: Number(values.documents),
    recombined: values.recombined.split(',').map(Number),
    queries: Number(values.queries),
    seconds: Number(values.seconds),
    nodes: Number(values.nodes),
    heap: Number(values.heap),
    port: Number(values.port),
    context: values.context,
    results: values.try ? work : import.meta.dirname,
    work,
  })
  if (problem !== undefined) console.log(problem)
} finally {
  await rm(work, { recursive: true, force: true })
}
