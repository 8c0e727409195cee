import { countByField, countByRule, type Outcome } from './evaluate.ts'
import { isGood } from './verdict.ts'

/** A line for each field: how much is right of all that is judged, and what the rest is. */
export function printFields(name: string, outcomes: readonly Outcome[]): void {
  console.log(`\n${name} (${outcomes.length} texts)`)
  for (const [field, count] of countByField(outcomes)) {
    const good = count.right + count['rightly-absent']
    const all = good + count.wrong + count.missing + count['made-up']
    console.log(
      `  ${field.padEnd(9)} ${(good / all).toFixed(3)}  right ${count.right}, wrong ${count.wrong}, missing ${count.missing}` +
        `, rightly absent ${count['rightly-absent']}, given though absent ${count['made-up']}`,
    )
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
