import { ingest } from '#lib/ingest/ingest.ts'
import type { SourceFile } from '#lib/ingest/read/source.ts'
import type { Records } from '#lib/records/records.ts'
import type { Reading } from './reading.ts'
import type { EvalSet } from './sets.ts'
import { isFalse, type Judged, type JudgedField, judgedFields, type Verdict } from './verdict.ts'

/** No publisher, speaker or place is known: what is found is found in the text. */
export const noRecords: Records = {
  anchors: new Map(),
  authorities: { speakers: [], venues: [], events: [], topics: [], publishers: [] },
  catalogue: new Map(),
  collections: [],
}

/** What the whole ingest makes of each file. `without`: ids of rules that are switched off. */
export async function readingsByFile(
  files: SourceFile[],
  without: ReadonlySet<string> = new Set(),
): Promise<Map<string, Reading[]>> {
  const { documents } = await ingest(files, noRecords, { withoutRules: without })
  const byFile = new Map<string, Reading[]>(files.map(({ file }) => [file, []]))
  for (const document of documents) byFile.get(document.source.file)?.push(document)
  return byFile
}

/** One text of a set with what became of it. */
export interface Outcome {
  set: string
  file: string
  groups: string[]
  readings: Reading[]
  judged: Judged[]
}

export function outcomesOf(set: EvalSet, readings: ReadonlyMap<string, Reading[]>): Outcome[] {
  return set.files.map(({ file }) => {
    const own = readings.get(file) ?? []
    return { set: set.name, file, groups: set.groupsOf(file), readings: own, judged: set.judge(file, own) }
  })
}

export type Counts = Record<Verdict, number>

/** How often each verdict was given on each field that is judged at all. */
export function countByField(outcomes: readonly Pick<Outcome, 'judged'>[]): Map<JudgedField, Counts> {
  const counts = new Map<JudgedField, Counts>()
  for (const field of judgedFields) {
    const all = outcomes.flatMap((outcome) => outcome.judged.filter((one) => one.field === field))
    if (all.length === 0) continue
    const of = (verdict: Verdict) => all.filter((one) => one.verdict === verdict).length
    counts.set(field, {
      right: of('right'),
      'rightly-absent': of('rightly-absent'),
      wrong: of('wrong'),
      missing: of('missing'),
      'made-up': of('made-up'),
    })
  }
  return counts
}

export interface RuleCount {
  field: JudgedField
  rule: string
  decided: number
  /** How often what it gave was judged, and how often it was false. */
  judged: number
  wrong: number
}

/** Which rule decided each value, how often, and how often wrongly. What names no rule stands under its kind of basis. */
export function countByRule(outcomes: readonly Outcome[]): RuleCount[] {
  const counts = new Map<string, RuleCount>()
  for (const { readings, judged } of outcomes) {
    const [reading] = readings
    if (!reading) continue
    for (const field of judgedFields) {
      const basis = field === 'text' || field === 'head' ? undefined : reading.basis[field]
      if (!basis) continue
      const rule = ('rule' in basis && basis.rule) || `(${basis.kind})`
      const key = `${field}\0${rule}`
      const count = counts.get(key) ?? { field, rule, decided: 0, judged: 0, wrong: 0 }
      const verdict = judged.find((one) => one.field === field)?.verdict
      counts.set(key, {
        ...count,
        decided: count.decided + 1,
        judged: count.judged + (verdict ? 1 : 0),
        wrong: count.wrong + (verdict && isFalse(verdict) ? 1 : 0),
      })
    }
  }
  return [...counts.values()].sort(
    (a, b) => judgedFields.indexOf(a.field) - judgedFields.indexOf(b.field) || b.decided - a.decided,
  )
}
