import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { readYaml } from '#lib/markdown/yaml.ts'
import { jsonSchemas } from '#lib/records/json-schemas.ts'

const schemas = jsonSchemas()

/** Which schema is that of a file of an archive. */
function schemaOf(file: string): string {
  const [folder, name = ''] = file.split('/')
  if (folder === 'authorities') return name.replace('.yaml', '.schema.json')
  return (
    {
      collections: 'collection.schema.json',
      catalogue: 'catalogue.schema.json',
      'watches.yaml': 'watches.schema.json',
    }[folder ?? ''] ?? 'archive.schema.json'
  )
}

const ajv = new Ajv2020({ strict: false, validateFormats: false })
const compiled = new Map<string, ReturnType<typeof ajv.compile>>()

function accepts(schema: string, value: unknown): boolean {
  const validate = compiled.get(schema) ?? ajv.compile(JSON.parse(schemas.get(schema) ?? ''))
  compiled.set(schema, validate)
  return validate(value) === true
}

describe('the JSON Schemas', () => {
  it('in schemas/ are those that the code reads by; else run npm run write:schemas', () => {
    expect(readdirSync('schemas').sort()).toEqual([...schemas.keys()].sort())
    for (const [name, text] of schemas) expect(readFileSync(join('schemas', name), 'utf8'), name).toBe(text)
  })

  const archives = ['content', 'tests/fixtures/archive']
  const files = archives.flatMap((archive) =>
    [
      'archive.yaml',
      ...readdirSync(archive).filter((name) => name === 'watches.yaml'),
      ...['authorities', 'collections', 'catalogue'].flatMap((folder) =>
        readdirSync(join(archive, folder)).map((name) => `${folder}/${name}`),
      ),
    ].map((file) => [archive, file] as const),
  )

  it.each(files)('accept what is read: %s/%s', (archive, file) => {
    expect(accepts(schemaOf(file), readYaml(readFileSync(join(archive, file), 'utf8')).value)).toBe(true)
  })

  it.each([
    ['archive.schema.json', { name: 'A', tagline: 'B', description: 'C', languages: ['en'], taglin: 'x' }],
    ['archive.schema.json', { name: 'A' }],
    ['watches.schema.json', [{ id: 'a', title: 'A', query: 'b', ordr: 'date' }]],
    ['watches.schema.json', [{ id: 'A b', title: 'A', query: 'b' }]],
    ['collection.schema.json', { id: 'a', name: 'A', dataset: { text: 'a' } }],
    ['speakers.schema.json', [{ id: 'a', name: 'A', froms: [] }]],
    ['catalogue.schema.json', { 'd-0000000': [{ field: 'date', value: '1900' }] }],
    ['catalogue.schema.json', { 'd-0000000': [{ field: 'the date', value: '1900', reason: 'R' }] }],
  ])('refuse what is not: %s %j', (schema, value) => expect(accepts(schema, value)).toBe(false))

  it('say of every key of archive.yaml what it is for', () => {
    const { properties } = JSON.parse(schemas.get('archive.schema.json') ?? '') as {
      properties: Record<string, { description?: string }>
    }
    for (const [key, { description }] of Object.entries(properties)) expect(description, key).toMatch(/\w/)
  })
})
