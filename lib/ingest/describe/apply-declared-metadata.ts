import type { Finding } from '#lib/domain/finding.ts'
import type { StatedMetadata } from '#lib/ingest/read/hints.ts'
import type { Known } from '#lib/ingest/source-segment.ts'
import type { Authorities } from '#lib/records/authorities.ts'
import type { Description } from './describe-document.ts'
import { expectedValue, invalidValueRule } from './field-validation.ts'
import { setFields } from './set-fields.ts'

/** The language that the frontmatter of a text states; undefined where it states none, or no tag of BCP 47. */
export function declaredLanguage(stated: StatedMetadata | undefined): Known<string> | undefined {
  const given = stated?.fields.find(({ field }) => field === 'language')
  if (!given || typeof given.value !== 'string' || expectedValue('language', given.value) !== undefined)
    return undefined
  return { value: given.value, basis: { kind: 'stated', line: given.line, words: given.words } }
}

/**
 * Sets what the frontmatter, or another head of the file, states, which goes before all that was found in the text. A value that its field can't hold is left
 * out with a finding. `file` is the source, for findings.
 */
export function applyDeclaredMetadata(
  description: Description,
  stated: StatedMetadata,
  authorities: Authorities,
  file: string,
): Description {
  const given = stated.fields.map(({ field, value, line, words, of }) => ({
    field,
    value,
    basis: { kind: 'stated' as const, line, words, rule: stated.rule, ...(of ? { of } : {}) },
  }))
  const { document, refused } = setFields(description, given, authorities)
  const problems = [
    ...stated.refused,
    ...refused.map(({ given: { field, value, basis }, expected }) => {
      return { field, line: basis.line, message: `${field}: found ${JSON.stringify(value)}; expected ${expected}` }
    }),
  ]
  const findings = problems.map(({ field, line, message }): Finding => {
    return { rule: invalidValueRule(field), severity: 'warning', file, line, message: `${message}; it is left out` }
  })
  return { ...document, findings: [...document.findings, ...findings] }
}
