import type { FindingPart, FindingValue } from '#lib/domain/finding.ts'
import type { Say } from '#lib/i18n/say.ts'

/** What a finding says, in the language of a page. Throws where the interface has no such message. */
export function sayFinding(say: Say, { key, values = {} }: FindingPart): string {
  const said = Object.entries(values).map(([name, value]) => [name, sayValue(say, value)])
  return untyped(say)(`findings.${key}`, Object.fromEntries(said))
}

function sayValue(say: Say, value: FindingValue): string | number {
  if (Array.isArray(value)) return value.map((one) => sayFinding(say, one)).join(', ')
  return typeof value === 'object' ? sayFinding(say, value) : value
}

/** The helper as it is asked for a message whose key and values are data. */
function untyped(say: Say): (key: string, values: Record<string, string | number>) => string {
  return say as unknown as (key: string, values: Record<string, string | number>) => string
}
