import type { HeaderLine, HeaderLineKind } from './header-line.ts'
import { fieldNamed, fieldOf } from './lexicon/matchers.ts'
import type { LineContext } from './line/rule.ts'
import { lineRules } from './line/rules.ts'

export interface LineClassification {
  kind: HeaderLineKind
  rule: string
  field?: NonNullable<HeaderLine['field']>
}

/** Id of what a line is that no rule holds for. */
const otherWords = 'other-words'

/** What a line of a head is: the first rule that holds says, less those that are switched off. */
export function classifyLine(line: string, context: LineContext, without?: ReadonlySet<string>): LineClassification {
  const rule = lineRules.find((one) => !without?.has(one.id) && one.test(line, context))
  if (!rule) return { kind: 'text', rule: otherWords }
  if (rule.kind !== 'field') return { kind: rule.kind, rule: rule.id }
  const above = context.previous?.field
  const field =
    rule.id === 'value-of-the-label-above' && above
      ? { name: above.name, value: line }
      : (fieldOf(line) ?? { name: fieldNamed(line) ?? 'other', value: '' })
  return { kind: 'field', rule: rule.id, field }
}
