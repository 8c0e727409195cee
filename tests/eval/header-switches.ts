import { cleanSegment } from '#lib/ingest/clean/clean-segment.ts'
import { headerRuleIds, takeHeader } from '#lib/ingest/header/take-header.ts'
import { parseProse } from '#lib/ingest/parse-prose.ts'
import { readSource } from '#lib/ingest/read/read.ts'
import { splitSource } from '#lib/ingest/split/split-source.ts'
import type { SwitchableRule, SwitchableText } from './ablate.ts'
import { noRecords } from './evaluate.ts'
import { readExamplesOf } from './header-examples.ts'
import { readingOf } from './reading.ts'
import type { EvalSet } from './sets.ts'

/** The rules and strategies of the header reader that can be switched off by their ids. */
export function switchableRules(): SwitchableRule[] {
  return headerRuleIds.map((id) => ({
    id,
    changesItsExamples: () => readExamplesOf(id, new Set()) !== readExamplesOf(id, new Set([id])),
  }))
}

/** The texts of the sets, read from disk, split and cleaned once; only the head and what follows from it is read again. */
export async function switchableTexts(sets: readonly EvalSet[]): Promise<SwitchableText[]> {
  const texts: SwitchableText[] = []
  for (const set of sets)
    for (const file of set.files) {
      const source = await readSource(file)
      if (!('raw' in source)) continue
      const split = splitSource(source, [])
      const cleaned = split.segments.map((segment) => cleanSegment(segment, split.publisher).segment)
      texts.push({
        set: set.name,
        file: file.file,
        head: (without) =>
          JSON.stringify(cleaned.map((segment) => takeHeader(segment, split.publisher, source.hints, { without }))),
        read: (without) =>
          split.segments.map((segment) =>
            readingOf(parseProse(segment, split, undefined, noRecords, { without }).document),
          ),
        judge: (readings) => set.judge(file.file, readings),
      })
    }
  return texts
}
