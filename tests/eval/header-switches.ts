import { cleanSegment } from '#lib/ingest/clean/clean.ts'
import { classify } from '#lib/ingest/header/classify.ts'
import { readHeadLines } from '#lib/ingest/header/header-lines.ts'
import { lineRules } from '#lib/ingest/header/line-rules.ts'
import { headerRuleIds, takeHead } from '#lib/ingest/header/take-header.ts'
import { textBeginnings } from '#lib/ingest/header/text-beginnings.ts'
import { parseProse } from '#lib/ingest/parse-prose.ts'
import { readSources } from '#lib/ingest/read/read.ts'
import { linesOf } from '#lib/ingest/read/source.ts'
import { findDates } from '#lib/ingest/recognise/dates.ts'
import { splitSource } from '#lib/ingest/split/split.ts'
import type { SwitchableRule, SwitchableText } from './ablate.ts'
import { noRecords } from './evaluate.ts'
import { readingOf } from './reading.ts'
import type { EvalSet } from './sets.ts'

/** All rules of the header reader; those for lines and for the beginning of a text have examples of their own. */
export function switchableRules(): SwitchableRule[] {
  const lines = new Map(lineRules.map(({ id, examples }) => [id, examples.yes]))
  const beginnings = new Map(textBeginnings.map(({ id, examples }) => [id, examples.yes]))
  return headerRuleIds.map((id) => {
    const without = new Set([id])
    return {
      id,
      changesItsExamples: () =>
        (lines.get(id) ?? []).some((line) => kindOf(line) !== kindOf(line, without)) ||
        (beginnings.get(id) ?? []).some((text) => headLength(text) !== headLength(text, without)),
    }
  })
}

function kindOf(line: string, without?: ReadonlySet<string>): string {
  const { kind, field } = classify(line, { dates: findDates(line) }, without)
  return JSON.stringify([kind, field])
}

function headLength(text: string, without?: ReadonlySet<string>): number {
  return readHeadLines(linesOf(text), undefined, without).length
}

/** The texts of the sets, read from disk, split and cleaned once; only the head and what follows from it is read again. */
export async function switchableTexts(sets: readonly EvalSet[]): Promise<SwitchableText[]> {
  const texts: SwitchableText[] = []
  for (const set of sets)
    for (const file of set.files)
      for await (const source of readSources(file)) {
        if (!('raw' in source)) continue
        const split = splitSource(source, [])
        const cleaned = split.segments.map((segment) => cleanSegment(segment, split.publisher).segment)
        texts.push({
          set: set.name,
          file: file.file,
          head: (without) =>
            JSON.stringify(cleaned.map((segment) => takeHead(segment, split.publisher, source.hints, { without }))),
          read: (without) =>
            split.segments.map((segment) =>
              readingOf(parseProse(segment, split, undefined, noRecords, { without }).document),
            ),
          judge: (readings) => set.judge(file.file, readings),
        })
      }
  return texts
}
