/** Levels down to which objects within a row are taken apart; one below is left as it is. */
const deepest = 4

/** The fields of a row, those of objects within it under their path: `by.name`. */
export function flattenFields(row: Record<string, unknown>, path = '', depth = 1): [string, unknown][] {
  return Object.entries(row).flatMap(([name, value]): [string, unknown][] => {
    const key = `${path}${name}`
    return isObject(value) && depth < deepest ? flattenFields(value, `${key}.`, depth + 1) : [[key, value]]
  })
}

/** Whether a JSON value is an object of fields. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** What a field says as a cell: words, a figure, yes or no, or a list of them, which are between semicolons; else nothing. */
export function cellOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  if (!Array.isArray(value)) return undefined
  const parts = value.map((one) => (Array.isArray(one) ? undefined : cellOf(one)))
  return parts.length > 0 && parts.every((part) => part !== undefined) ? parts.join('; ') : undefined
}

/** The text that a field holds: a list of texts is its paragraphs, joined by empty lines; any other value as it is. */
export function textIn(value: unknown): unknown {
  const isTexts = Array.isArray(value) && value.length > 0 && value.every((one) => typeof one === 'string')
  return isTexts ? value.join('\n\n') : value
}

/** What sort of value it is, for a message. */
export function kindOf(value: unknown): string {
  return value === null ? 'null' : Array.isArray(value) ? 'a list' : typeof value
}
