import type { z } from 'zod'
import { didYouMean } from '#lib/text/did-you-mean.ts'
import { type FormatProblem, type TextPlace, valueInError } from './format-error.ts'

/**
 * What a schema refuses in a value: each thing by its path, what was found there and what was expected. `whole` names
 * the value where the path is empty; `placeOf` finds the place of a path in the text that the value was read from, and
 * `fieldsAt` which fields there may be at a path, so that the one that was probably meant is named.
 */
export function schemaProblems(
  { issues }: z.ZodError,
  value: unknown,
  whole: string,
  placeOf: (path: readonly PropertyKey[]) => TextPlace | undefined = () => undefined,
  fieldsAt: (path: readonly PropertyKey[]) => readonly string[] = () => [],
): FormatProblem[] {
  return issues.flatMap((issue): FormatProblem[] => {
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((key) => ({
        ...placed(placeOf([...issue.path, key])),
        path: [...issue.path, key].join('.'),
        found: unknownField,
        expected: expectedField(key, fieldsAt(issue.path)),
      }))
    if (issue.code === 'invalid_key')
      return issue.issues.map(({ message }) => ({
        ...placed(placeOf(issue.path)),
        path: issue.path.join('.'),
        found: `the name ${valueInError(issue.path.at(-1))}`,
        expected: expectation(message),
      }))
    return [
      {
        ...placed(placeOf(issue.path)),
        path: issue.path.join('.') || whole,
        found: valueInError(valueAt(value, issue.path)),
        expected: expectationOf(issue, valueAt(value, issue.path)),
      },
    ]
  })
}

const typeWords: Readonly<Record<string, string>> = {
  string: 'a text',
  array: 'a list, each item behind "- " or all in [ ]',
  object: 'fields such as `name: …`',
  record: 'fields such as `name: …`',
  number: 'a number',
  int: 'a whole number',
  boolean: '`true` or `false`',
}

/** What an issue expected, in words of whoever writes the file, and what was probably meant. */
function expectationOf(issue: z.core.$ZodIssue, found: unknown): string {
  if (issue.code === 'invalid_value') return `${expectation(issue.message)}${meant(found, issue.values)}`
  // A message of the schema's own says it better.
  const words =
    issue.code === 'invalid_type' && issue.message.startsWith('Invalid ') ? typeWords[issue.expected] : undefined
  if (words === undefined) return expectation(issue.message)
  const isUnquoted =
    issue.code === 'invalid_type' && issue.expected === 'string' && ['number', 'boolean'].includes(typeof found)
  return isUnquoted ? `${words}, in quotation marks` : words
}

/** What is said of a field that there is not. */
const unknownField = 'a field that the format does not have'

/** What is expected in the place of a field that there is not: the one that was probably meant, and all that there are. */
export function expectedField(key: string, known: readonly string[]): string {
  if (known.length === 0) return 'one of its fields, or nothing'
  return `one of ${known.join(', ')}, or nothing${meant(key, known)}`
}

/** "; was `tagline` meant?", where a word is nearly one of those that are known. */
export function meant(found: unknown, known: readonly unknown[]): string {
  if (typeof found !== 'string') return ''
  const guess = didYouMean(
    found,
    known.filter((one) => typeof one === 'string'),
  )
  return guess === undefined ? '' : `; was \`${guess}\` meant?`
}

function placed(place: TextPlace | undefined): { place?: TextPlace } {
  return place ? { place } : {}
}

/** What a message of a schema expects, whether it is one of ours or of zod ("Invalid input: expected string, received number"). */
function expectation(message: string): string {
  return message
    .replace(/^Invalid \w+: /, '')
    .replace(/^expected /, '')
    .replace(/, received .*$/s, '')
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  let here = value
  for (const key of path) {
    if (typeof here !== 'object' || here === null) return undefined
    here = Object.entries(here).find(([name]) => name === String(key))?.[1]
  }
  return here
}
