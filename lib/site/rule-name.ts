/** The id of a rule as words: rules are named in kebab-case. */
export function ruleName(rule: string): string {
  return rule.replaceAll('-', ' ').replaceAll('_', ' ')
}
