import type { Say } from '#lib/i18n/say.ts'
import { namedRules } from './named-rules.ts'

/**
 * What a rule is called on pages: in the words of their language where it has a name (`namedRules`), else in English by the
 * words of its id, and in other languages by the id as it is, which is a code.
 */
export function ruleName(say: Say, rule: string): string {
  const named = namedRules.find((one) => one === rule)
  if (named) return say(`ruleNames.${named}`)
  return say.language === 'en' ? rule.replaceAll(/[-_]/g, ' ') : rule
}
