import { type FormatProblem, shown } from './format-error.ts'
import { type Frontmatter, frontmatterSchema } from './frontmatter.ts'

/** The frontmatter where it follows the schema, fields in its order; else what is wrong, everything at once. */
export function checkFrontmatter(value: unknown): { frontmatter?: Frontmatter; problems: FormatProblem[] } {
  const result = frontmatterSchema.safeParse(value)
  if (result.success) return { frontmatter: result.data, problems: [] }
  const problems = result.error.issues.flatMap((issue): FormatProblem[] => {
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => ({
        path: [...issue.path, key].join('.'),
        found: 'a field that the format does not have',
        expected: 'one of its fields, or nothing',
      }))
    }
    const meaning = descriptions.get(String(issue.path[0]))
    return [
      {
        path: issue.path.join('.') || 'frontmatter',
        found: shown(valueAt(value, issue.path)),
        expected: meaning ? `${issue.message} (${meaning})` : issue.message,
      },
    ]
  })
  return { problems }
}

const descriptions = new Map(
  Object.entries(frontmatterSchema.shape).map(([field, schema]) => [field, schema.description ?? '']),
)

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  let here = value
  for (const key of path) {
    if (typeof here !== 'object' || here === null) return undefined
    here = Object.entries(here).find(([name]) => name === String(key))?.[1]
  }
  return here
}
