import { type KnownItem, type QueryKind, queryKinds } from '#tests/bench/search/known-items.ts'
import { type Found, quantile, rankOf, scoreOf } from '#tests/bench/search/score.ts'
import { percent } from '#tests/bench/search/table.ts'
import { type AskedEngine, queriesOf } from './asked-engine.ts'
import { usedBy } from './processes.ts'

/** p50 and p95 of some milliseconds. */
export function middleAndTail(milliseconds: readonly number[]): string {
  return `${shownTime(quantile(milliseconds, 0.5))} / ${shownTime(quantile(milliseconds, 0.95))}`
}

function shownTime(milliseconds: number): string {
  return milliseconds < 10 ? milliseconds.toFixed(1) : String(Math.round(milliseconds))
}

/** What asking all queries once took. */
interface Round {
  found: Found[][]
  milliseconds: number[]
  /** Milliseconds of processor a query: of this process, and of those that answer. */
  own: number
  theirs: number
}

/** Asks all queries of a kind, one after the other. */
async function askAll({ ask, processes }: AskedEngine, queries: readonly string[], kind: QueryKind): Promise<Round> {
  const found: Found[][] = []
  const milliseconds: number[] = []
  const before = { own: process.cpuUsage(), theirs: usedBy(processes).processor }
  for (const query of queries) {
    const begun = performance.now()
    found.push(await ask(query, kind))
    milliseconds.push(performance.now() - begun)
  }
  const { user, system } = process.cpuUsage(before.own)
  return {
    found,
    milliseconds,
    own: (user + system) / 1000 / queries.length,
    theirs: ((usedBy(processes).processor - before.theirs) * 1000) / queries.length,
  }
}

/** One row of what an engine found: cells behind its name and the kind of queries. */
export async function measureFound(
  engine: AskedEngine,
  kind: QueryKind,
  items: readonly KnownItem[],
): Promise<string[]> {
  const queries = queriesOf(items, kind)
  const first = await askAll(engine, queries, kind)
  const again = await askAll(engine, queries, kind)
  const score = scoreOf(items.map((item, index) => rankOf(item, kind, first.found[index] ?? [])))
  return [
    percent(score.first),
    percent(score.ten),
    score.mrr.toFixed(3),
    middleAndTail(first.milliseconds),
    middleAndTail(again.milliseconds),
    `${again.own.toFixed(1)} / ${again.theirs.toFixed(1)}`,
  ]
}

/** What some clients that ask at the same time got. */
export interface ClientFigures {
  answers: number
  failed: number
  /** What the first failure said. */
  failure?: string
  seconds: number
  milliseconds: number[]
  own: number
  theirs: number
}

/** Some clients ask queries of all kinds for some seconds, each the next one once it has its answer. */
export async function measureClients(
  { ask, processes }: AskedEngine,
  items: readonly KnownItem[],
  clients: number,
  seconds: number,
): Promise<ClientFigures> {
  const all = items.flatMap(({ queries }) => queryKinds.map((kind) => ({ kind, query: queries[kind] })))
  const milliseconds: number[] = []
  let [next, failed] = [0, 0]
  let failure: string | undefined
  const before = { own: process.cpuUsage(), theirs: usedBy(processes).processor }
  const begun = performance.now()
  const end = begun + seconds * 1000
  const client = async () => {
    while (performance.now() < end) {
      const own = all[next % all.length]
      next += 1
      if (!own) return
      const asked = performance.now()
      try {
        await ask(own.query, own.kind)
        milliseconds.push(performance.now() - asked)
      } catch (error) {
        failed += 1
        failure ??= String(error)
      }
    }
  }
  await Promise.all(Array.from({ length: clients }, client))
  const { user, system } = process.cpuUsage(before.own)
  const answers = Math.max(1, milliseconds.length)
  return {
    answers: milliseconds.length,
    failed,
    ...(failure !== undefined && { failure }),
    seconds: (performance.now() - begun) / 1000,
    milliseconds,
    own: (user + system) / 1000 / answers,
    theirs: ((usedBy(processes).processor - before.theirs) * 1000) / answers,
  }
}
