import { type BasisField, frontmatterField } from '#lib/domain/basis.ts'
import { frontmatterSchema } from '#lib/markdown/frontmatter-schema.ts'
import { schemaExpectation } from '#lib/markdown/schema-expectation.ts'

const { shape } = frontmatterSchema

/**
 * What is expected of a field, where a value is not such; undefined where it fits. Judged by the schema that the
 * documents are read by, so that nothing is written that can't be read again.
 */
export function expectedValue(field: BasisField, value: unknown): string | undefined {
  const result = shape[frontmatterField(field)].safeParse(value)
  return result.success ? undefined : schemaExpectation(result.error.issues[0])
}

/** The rule of the finding that a value was left out: `date-not-understood`, `original-language-not-understood`. */
export function invalidValueRule(field: string): string {
  return `${field.replace(/_|(?=\p{Lu})/gu, '-').toLowerCase()}-not-understood`
}
