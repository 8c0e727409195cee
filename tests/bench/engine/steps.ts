import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { readCorpus } from '#tests/bench/search/corpus.ts'
import { compareEngines } from './compare.ts'
import { measureGrowth, measureParts } from './growth.ts'
import type { BenchOptions } from './options.ts'
import { engineReport } from './report.ts'
import { MeasuredRows } from './rows.ts'
import { startBenchCluster } from './running-cluster.ts'
import { countWords } from './words.ts'

/** Runs the steps. Gives what is missing where there is no engine. Rejects where a step fails; rows that were measured stay. */
export async function runBench(options: BenchOptions): Promise<string | undefined> {
  const { steps, documents: count, results } = options
  const rows = new MeasuredRows(pathToFileURL(join(results, 'engine.jsonl')), (all) =>
    writeFileSync(join(results, 'engine.md'), engineReport(all)),
  )
  const { documents } = await readCorpus(count)
  if (steps.includes('words')) countWords(documents, rows)
  if (!['compare', 'parts', 'growth'].some((step) => steps.includes(step))) return undefined
  const cluster = await startBenchCluster(options.nodes, options.heap, options.port)
  if (typeof cluster === 'string') return `Skipped: ${cluster}`
  try {
    if (steps.includes('compare')) await compareEngines(documents, cluster, rows, options)
    if (steps.includes('parts')) await measureParts(documents, cluster, rows, options)
    if (steps.includes('growth')) await measureGrowth(documents, cluster, rows, options)
  } finally {
    await cluster.stop()
  }
  return undefined
}
