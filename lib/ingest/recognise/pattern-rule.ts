/** One row of a table that recognises words by a pattern: a page, a ledger and a test can name it. */
export interface PatternRule {
  id: string
  pattern: RegExp
  /** Words of which this row is the first of its table to take some, and words that it leaves. */
  examples: { yes: readonly string[]; no: readonly string[] }
}

/** The first row of a table that takes words of a text, with what it takes; nothing where no row does. */
export function firstRule<Rule extends PatternRule>(
  rules: readonly Rule[],
  text: string,
): { rule: Rule; match: RegExpExecArray } | undefined {
  for (const rule of rules) {
    const match = rule.pattern.exec(text)
    if (match) return { rule, match }
  }
  return undefined
}
