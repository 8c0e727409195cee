import type { Basis } from '#lib/domain/basis.ts'
import type { Finding } from '#lib/domain/finding.ts'
import type { StatedField, StatedMetadata } from '#lib/ingest/read/hints.ts'
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
 * Why a field is as the head of a file states it. What was inferred, or set by editors, in the archive that has exported the file
 * stays that, and is not held for stated.
 */
function basisOfStatedField({ known, line, words, of }: StatedField, rule: string): Basis {
  const sense = of ? { of } : {}
  if (known === 'editor') return { kind: 'editor', reason: editorBefore(words), ...sense }
  return known === 'inferred'
    ? { kind: 'inferred', rule: 'inferred-in-the-file', line, words, ...sense }
    : { kind: 'stated', line, words, rule, ...sense }
}

/** What stands for the reason of an editor of another archive, which its file does not give. */
export function editorBefore(words: string): string {
  return `Set by an editor of the archive that the file was exported from: ${words}`
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
  const given = stated.fields.map((one) => ({
    field: one.field,
    value: one.value,
    line: one.line,
    basis: basisOfStatedField(one, stated.rule),
  }))
  const { document, refused } = setFields(description, given, authorities)
  const problems = [
    ...stated.refused,
    ...refused.map(({ given: { field, value, line }, expected }) => {
      return { field, line, message: `${field}: found ${JSON.stringify(value)}; expected ${expected}` }
    }),
  ]
  const findings = problems.map(({ field, line, message }): Finding => {
    return { rule: invalidValueRule(field), severity: 'warning', file, line, message: `${message}; it is left out` }
  })
  return { ...document, findings: [...document.findings, ...findings] }
}
