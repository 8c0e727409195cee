import type { FormatProblem, TextPlace } from './format-error.ts'
import { type Frontmatter, frontmatterSchema } from './frontmatter-schema.ts'
import { schemaProblems } from './schema-problems.ts'

/**
 * The frontmatter where it follows the schema, fields in its order; else what is wrong, everything at once. `placeOf`
 * finds the place of a path in the file that it was read from.
 */
export function checkFrontmatter(
  value: unknown,
  placeOf?: (path: readonly PropertyKey[]) => TextPlace | undefined,
): { frontmatter?: Frontmatter; problems: FormatProblem[] } {
  const result = frontmatterSchema.safeParse(value)
  if (result.success) return { frontmatter: result.data, problems: [] }
  const problems = schemaProblems(result.error, value, 'frontmatter', placeOf).map((problem) => {
    const meaning = descriptions.get(problem.path.split('.', 1)[0] ?? '')
    return meaning ? { ...problem, expected: `${problem.expected} (${meaning})` } : problem
  })
  return { problems }
}

const descriptions = new Map(
  Object.entries(frontmatterSchema.shape).map(([field, schema]) => [field, schema.description ?? '']),
)
