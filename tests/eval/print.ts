import { idleRules, type RuleEffect } from './ablate.ts'
import { type Counts, countByField, countByRule, type Outcome } from './evaluate.ts'
import { isGood, judgedFields } from './verdict.ts'

/** A line for each field: how much is right of all that is judged, and what the rest is. */
export function printFields(name: string, outcomes: readonly Pick<Outcome, 'judged'>[]): void {
  console.log(`\n${name} (${outcomes.length} texts)`)
  for (const [field, count] of countByField(outcomes)) {
    console.log(
      `  ${field.padEnd(9)} ${accuracyOf(count)}  right ${count.right}, wrong ${count.wrong}, missing ${count.missing}` +
        `, rightly absent ${count['rightly-absent']}, given though absent ${count['made-up']}`,
    )
  }
}

function accuracyOf(count: Counts): string {
  const good = count.right + count['rightly-absent']
  return (good / (good + count.wrong + count.missing + count['made-up'])).toFixed(3)
}

/** A line for each field: how right it is in each of several runs over the same texts. */
export function printRuns(runs: readonly { name: string; outcomes: readonly Pick<Outcome, 'judged'>[] }[]): void {
  const counted = runs.map(({ outcomes }) => countByField(outcomes))
  for (const field of judgedFields) {
    const counts = counted.flatMap((run) => run.get(field) ?? [])
    if (counts.length === 0) continue
    const figures = counts.map(
      (count, index) =>
        `${runs[index]?.name} ${accuracyOf(count)} (right ${count.right}, wrong ${count.wrong + count['made-up']}, missing ${count.missing})`,
    )
    console.log(`  ${field.padEnd(9)} ${figures.join(', ')}`)
  }
}

/** A line for each rule that decided a field of some text. */
export function printRules(outcomes: readonly Outcome[]): void {
  console.log('\nWhich rule decided (texts; of those judged, wrong)')
  for (const { field, rule, decided, judged, wrong } of countByRule(outcomes)) {
    console.log(
      `  ${field.padEnd(9)} ${rule.padEnd(34)} ${String(decided).padStart(4)}  judged ${String(judged).padStart(4)}, wrong ${wrong}`,
    )
  }
}

/** What is wrong or missing, a line each. */
export function printMisses(outcomes: readonly Outcome[]): void {
  console.log('\nWrong or missing')
  for (const { file, readings, judged } of outcomes)
    for (const { field, verdict, wanted, given } of judged) {
      if (isGood(verdict)) continue
      const basis = field === 'text' || field === 'head' ? undefined : readings[0]?.basis[field]
      const by = basis && 'rule' in basis && basis.rule ? ` by ${basis.rule}` : ''
      console.log(`  ${file} ${field} ${verdict}: ${wanted}, given ${given}${by}`)
    }
}

/** What each rule does when it is switched off, and which do nothing. */
export function printEffects(effects: readonly RuleEffect[], sets: readonly string[]): void {
  console.log(
    '\nEach rule switched off: texts that change by set; fields that were right only with it, right only without it',
  )
  for (const { rule, changes, changesItsExamples } of effects) {
    const bySet = sets.flatMap((set) => {
      const count = changes.filter((change) => change.set === set).length
      return count > 0 ? [`${set} ${count}`] : []
    })
    const fields = (key: 'helped' | 'harmed') => changes.reduce((sum, change) => sum + change[key].length, 0)
    const own = changesItsExamples ? '' : '; its own examples come out the same without it'
    console.log(
      `  ${rule.padEnd(34)} helped ${fields('helped')}, harmed ${fields('harmed')}; ${bySet.join(', ') || 'changes no text'}${own}`,
    )
  }
  const idle = idleRules(effects)
  console.log(
    `\nRules that change no text and none of their own examples: take one out and run again, since two may do the same: ${idle.join(', ') || 'none'}`,
  )
}
