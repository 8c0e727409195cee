import { z } from 'zod'

/**
 * The names of the fields that a schema has at a path of keys and indices; none where it has no fields there, or any.
 * Of alternatives all are named.
 */
export function fieldNames(schema: z.core.$ZodType, path: readonly PropertyKey[]): string[] {
  const [key, ...rest] = path
  if (
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodExactOptional ||
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodNullable
  )
    return fieldNames(schema.unwrap(), path)
  if (schema instanceof z.ZodPipe) return [...fieldNames(schema.in, path), ...fieldNames(schema.out, path)]
  if (schema instanceof z.ZodUnion)
    return [...new Set(schema.options.flatMap((option: z.core.$ZodType) => fieldNames(option, path)))]
  if (schema instanceof z.ZodObject) {
    if (key === undefined) return Object.keys(schema.shape)
    const field: z.core.$ZodType | undefined = schema.shape[String(key)]
    return field ? fieldNames(field, rest) : []
  }
  if (key === undefined) return []
  if (schema instanceof z.ZodArray) return fieldNames(schema.element, rest)
  return schema instanceof z.ZodRecord ? fieldNames(schema.valueType, rest) : []
}
