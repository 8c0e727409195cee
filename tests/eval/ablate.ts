import { differences, type Reading } from './reading.ts'
import { isGood, type Judged, type JudgedField } from './verdict.ts'

/** A rule that can be switched off. */
export interface SwitchableRule {
  id: string
  /** Whether its own examples come out otherwise without it. */
  changesItsExamples: () => boolean
}

/** A text that can be read with some rules off. */
export interface SwitchableText {
  set: string
  file: string
  /** All that the head gives, as one string: where it is the same without a rule, the rest is too, and is not read again. */
  head: (without: ReadonlySet<string>) => string
  read: (without: ReadonlySet<string>) => Reading[]
  judge: (readings: readonly Reading[]) => Judged[]
}

/** What becomes of one text when a rule is off. */
export interface Change {
  set: string
  file: string
  /** Fields whose value is another, `text` where the paragraphs are; none where only places or reasons are. */
  fields: string[]
  /** Fields that are right with the rule and not without it, and the other way round. */
  helped: JudgedField[]
  harmed: JudgedField[]
}

export interface RuleEffect {
  rule: string
  changes: Change[]
  changesItsExamples: boolean
}

const none: ReadonlySet<string> = new Set()

/**
 * What each rule does: every text is read with that rule off and compared with what all rules make of it. Texts whose
 * head comes out the same are not read further.
 */
export function ablate(rules: readonly SwitchableRule[], texts: readonly SwitchableText[]): RuleEffect[] {
  const whole = texts.map((text) => {
    const readings = text.read(none)
    return { text, head: text.head(none), readings, judged: text.judge(readings) }
  })
  return rules.map(({ id, changesItsExamples }) => {
    const without = new Set([id])
    const changes = whole.flatMap(({ text, head, readings, judged }): Change[] => {
      if (text.head(without) === head) return []
      const other = text.read(without)
      const fields = differencesOfAll(readings, other)
      if (fields.length === 0) return []
      const others = text.judge(other)
      return [
        {
          set: text.set,
          file: text.file,
          fields,
          helped: lost(judged, others),
          harmed: lost(others, judged),
        },
      ]
    })
    return { rule: id, changes, changesItsExamples: changesItsExamples() }
  })
}

function differencesOfAll(a: readonly Reading[], b: readonly Reading[]): string[] {
  if (a.length !== b.length) return ['documents']
  return [
    ...new Set(
      a.flatMap((reading, index) => {
        const other = b[index]
        return other ? differences(reading, other) : []
      }),
    ),
  ]
}

/** Fields that are good in `before` and not in `after`. */
function lost(before: readonly Judged[], after: readonly Judged[]): JudgedField[] {
  return before.flatMap(({ field, verdict }) => {
    const then = after.find((one) => one.field === field)?.verdict
    return isGood(verdict) && then !== undefined && !isGood(then) ? [field] : []
  })
}

/** Rules that change nothing on any text nor on their own examples: those can go. */
export function idleRules(effects: readonly RuleEffect[]): string[] {
  return effects.flatMap(({ rule, changes, changesItsExamples }) =>
    changes.length === 0 && !changesItsExamples ? [rule] : [],
  )
}

/** For each publisher the rules that change texts of that publisher alone: made for it, or proven on it alone. */
export function rulesOfOnePublisher(
  effects: readonly RuleEffect[],
  publishers: readonly string[],
): Map<string, string[]> {
  const own = new Map<string, string[]>(publishers.map((publisher) => [publisher, []]))
  for (const { rule, changes } of effects) {
    const sets = new Set(changes.map(({ set }) => set))
    const [only] = sets
    if (sets.size === 1 && only !== undefined) own.get(only)?.push(rule)
  }
  return own
}
