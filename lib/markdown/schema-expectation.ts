import type { z } from 'zod'

const plainTypes: Readonly<Record<string, string>> = {
  string: 'one text',
  array: 'a list',
  boolean: '`true` or `false`',
  number: 'a number',
  int: 'a whole number',
  object: 'fields such as `name: …`',
}

/** What a schema expected where it refused a value, in words for whoever wrote the value. */
export function schemaExpectation(issue: z.core.$ZodIssue | undefined): string {
  if (issue?.code === 'invalid_value') return `one of ${issue.values.map(String).join(', ')}`
  if (issue?.code === 'invalid_type') return plainTypes[issue.expected] ?? 'another kind of value'
  return issue?.message ?? 'another value'
}
