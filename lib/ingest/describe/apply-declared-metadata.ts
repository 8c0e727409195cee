import type { Finding } from '#lib/domain/finding.ts'
import type { StatedMetadata } from '#lib/ingest/read/hints.ts'
import type { Authorities } from '#lib/records/authorities.ts'
import type { Description } from './describe-document.ts'
import { setFields } from './set-field.ts'
import { notUnderstood } from './valid-value.ts'

/** What the frontmatter states goes before all that was found in the text. `file` is its source, for findings. */
export function withDeclared(
  description: Description,
  stated: StatedMetadata,
  authorities: Authorities,
  file: string,
): Description {
  const given = stated.fields.map(({ field, value, line, words, of }) => ({
    field,
    value,
    basis: { kind: 'stated' as const, line, words, rule: 'frontmatter', ...(of ? { of } : {}) },
  }))
  const { document, refused } = setFields(description, given, authorities)
  const problems = [
    ...stated.refused,
    ...refused.map(({ given: { field, value, basis }, expected }) => {
      return { field, line: basis.line, message: `${field}: found ${JSON.stringify(value)}; expected ${expected}` }
    }),
  ]
  const findings = problems.map(({ field, line, message }): Finding => {
    return { rule: notUnderstood(field), severity: 'warning', file, line, message: `${message}; it is left out` }
  })
  return { ...document, findings: [...document.findings, ...findings] }
}
