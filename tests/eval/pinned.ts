import { readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { z } from 'zod'
import { countByField, type Outcome } from './evaluate.ts'
import { isGood, type JudgedField, judgedFields } from './verdict.ts'

const place = resolve('tests/eval/pinned.json')
const verdicts = z.enum(['wrong', 'missing', 'made-up'])

/** What the invented texts came to when they were last pinned. */
const pinnedSchema = z.strictObject({
  /** By field: how many are right (a value or rightly none), and of how many a false value was given. */
  fields: z.partialRecord(z.enum(judgedFields), z.strictObject({ right: z.number(), wrong: z.number() })),
  /** By text and field what was not right. */
  faults: z.record(z.string(), z.partialRecord(z.enum(judgedFields), verdicts)),
})

export type Pinned = z.output<typeof pinnedSchema>

/** Throws where the file is not there or does not fit. */
export function readPinned(): Pinned {
  return pinnedSchema.parse(JSON.parse(readFileSync(place, 'utf8')))
}

export function writePinned(outcomes: readonly Outcome[]): void {
  writeFileSync(place, `${JSON.stringify(pinnedOf(outcomes), null, 2)}\n`)
  console.log(`\nPinned in ${place}`)
}

export function pinnedOf(outcomes: readonly Outcome[]): Pinned {
  const fields: Pinned['fields'] = {}
  for (const [field, count] of countByField(outcomes))
    fields[field] = { right: count.right + count['rightly-absent'], wrong: count.wrong + count['made-up'] }
  const faults: Pinned['faults'] = {}
  for (const { file, judged } of outcomes) {
    const own = judged.flatMap(({ field, verdict }) => (isGood(verdict) ? [] : [[field, verdict] as const]))
    if (own.length > 0) faults[file] = Object.fromEntries(own)
  }
  return { fields, faults }
}

/**
 * What has become worse since: for each field with fewer right, or more wrong, a line with both figures and one for each
 * text whose verdict is another now. Empty where nothing is worse.
 */
export function worseThan(pinned: Pinned, outcomes: readonly Outcome[]): string[] {
  const now = pinnedOf(outcomes)
  return judgedFields.flatMap((field) => {
    const [before, after] = [pinned.fields[field], now.fields[field]]
    if (!before && !after) return []
    if (before && after && after.right >= before.right && after.wrong <= before.wrong) return []
    const figures = ({ right, wrong } = { right: 0, wrong: 0 }) => `${right} right and ${wrong} wrong`
    return [`${field}: ${figures(after)}, pinned were ${figures(before)}`, ...changed(field, pinned, now, outcomes)]
  })
}

function changed(field: JudgedField, before: Pinned, after: Pinned, outcomes: readonly Outcome[]): string[] {
  return outcomes.flatMap(({ file, judged }) => {
    const [was, is] = [before.faults[file]?.[field], after.faults[file]?.[field]]
    if (was === is) return []
    const one = judged.find((judgement) => judgement.field === field)
    const detail = one && is ? `: expected ${one.wanted}, given ${one.given}` : ''
    return [`  ${file.replace(/\.\w+$/, '')}: ${was ?? 'right'} → ${is ?? 'right'}${detail}`]
  })
}
