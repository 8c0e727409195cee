import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { jsonSchemas } from '#lib/records/json-schemas.ts'

/** `npm run write:schemas`: writes the JSON Schemas of the YAML files of an archive, in `schemas/`, from the code that reads them. */
await mkdir('schemas', { recursive: true })
for (const [name, schema] of jsonSchemas()) await writeFile(join('schemas', name), schema)
