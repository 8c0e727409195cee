import { z } from 'zod'
import { archiveSettingsSchema } from './archive-settings.ts'
import { authoritySchemas } from './authorities.ts'
import { catalogueEntry, catalogueSchema, entryShapes } from './catalogue.ts'
import { collectionSchema } from './collections.ts'
import { retrievalSchema } from './retrievals.ts'
import { watchesSchema } from './watches.ts'

/** The files of an archive that people or commands write as YAML, by the name of their JSON Schema. */
const yamlSchemas = {
  archive: archiveSettingsSchema,
  collection: collectionSchema,
  speakers: z.array(authoritySchemas.speakers),
  venues: z.array(authoritySchemas.venues),
  events: z.array(authoritySchemas.events),
  topics: z.array(authoritySchemas.topics),
  publishers: z.array(authoritySchemas.publishers),
  catalogue: catalogueSchema,
  retrieval: retrievalSchema,
  watches: watchesSchema,
} as const

export type YamlSchemaName = keyof typeof yamlSchemas

/** The name of the file in `schemas/` that has the JSON Schema. */
export function schemaFileName(name: YamlSchemaName): string {
  return `${name}.schema.json`
}

/**
 * The JSON Schemas (draft 2020-12) of all YAML files of an archive, by the names of their files, for editors that
 * complete and check while one types. Made of the schemas that the files are read with; what only code can ask (whether
 * a date is one, a colour can be read) they leave to `npm run check:archive`.
 */
export function jsonSchemas(): Map<string, string> {
  const named = Object.entries(yamlSchemas) as [YamlSchemaName, z.ZodType][]
  return new Map(
    named.map(([name, schema]) => [schemaFileName(name), `${JSON.stringify(jsonSchemaOf(schema), undefined, 2)}\n`]),
  )
}

function jsonSchemaOf(schema: z.ZodType): unknown {
  return z.toJSONSchema(schema, {
    io: 'input',
    unrepresentable: 'any',
    override({ zodSchema, jsonSchema }) {
      // Code decides by its key which shape an entry has, and takes a file without entries as one.
      if (zodSchema === catalogueEntry) replace(jsonSchema, { anyOf: entryShapes.map((shape) => nested(shape)) })
      if (zodSchema === catalogueSchema) replace(jsonSchema, nested(catalogueSchema.out))
    },
  })
}

function nested(schema: z.core.$ZodType): Record<string, unknown> {
  const { $schema: _, ...rest } = jsonSchemaOf(schema as z.ZodType) as Record<string, unknown>
  return rest
}

function replace(target: Record<string, unknown>, source: Record<string, unknown>): void {
  for (const key of Object.keys(target)) delete target[key]
  Object.assign(target, source)
}
