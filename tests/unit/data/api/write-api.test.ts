import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Validator } from '@seriousme/openapi-schema-validator'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { writeApi } from '#lib/data/api/write-api.ts'
import { documentWith, paragraph } from '#tests/unit/archive/invented.ts'
import { inventedArchive, inventedInput } from '#tests/unit/data/invented-data.ts'

let work: string
beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'api-'))
})
afterAll(() => rm(work, { recursive: true }))

const description = z.object({
  servers: z.array(z.object({ url: z.string() })),
  paths: z.record(z.string(), z.object({ get: z.object({ responses: z.record(z.string(), z.unknown()) }) })),
  components: z.object({ schemas: z.record(z.string(), z.record(z.string(), z.unknown())) }),
})

const json = async (folder: string, path: string): Promise<unknown> =>
  JSON.parse(await readFile(join(folder, path), 'utf8'))

async function filesBelow(folder: string): Promise<string[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true })
  return found
    .filter((one) => one.isFile())
    .map((one) => join(one.parentPath, one.name).slice(folder.length + 1))
    .sort()
}

/** Problems of every file of an API that its own description has. */
async function problemsOf(folder: string): Promise<string[]> {
  const found = await json(folder, 'openapi.json')
  const { valid, errors } = await new Validator().validate(z.record(z.string(), z.unknown()).parse(found))
  if (!valid) return [JSON.stringify(errors)]
  const { paths, components } = description.parse(found)
  const ajv = new Ajv2020({ strict: false, allErrors: true })
  ajv.addSchema({ $id: 'api', components })
  const problems: string[] = []
  const files = (await filesBelow(folder)).filter((path) => path !== 'openapi.json')
  for (const path of files) {
    const [template] = Object.keys(paths)
      .filter((one) =>
        new RegExp(`^${one.replaceAll(/\{[a-z]+\}/g, '[a-z0-9-]+').replaceAll('.', '\\.')}$`).test(`/${path}`),
      )
      // A path without parameters goes before one with them.
      .sort((a, b) => a.split('{').length - b.split('{').length || b.length - a.length)
    if (template === undefined) {
      problems.push(`${path} is described by no path`)
      continue
    }
    const response = JSON.stringify(paths[template]?.get.responses[200])
    const schema = /#\/components\/schemas\/([A-Za-z]+)/.exec(response)?.[1]
    const validate = ajv.compile({ $ref: `api#/components/schemas/${schema}` })
    if (!validate(await json(folder, path))) problems.push(`${path}: ${JSON.stringify(validate.errors)}`)
  }
  return problems
}

describe('the API of a small archive', () => {
  it('has a file for each document, lists that lead to it, and is as its description says', async () => {
    const folder = join(work, 'small')
    const { files, isByDocument } = await writeApi(inventedInput(), folder, 'abc')
    expect(isByDocument).toBe(true)
    expect(await filesBelow(folder)).toHaveLength(files)
    expect(await problemsOf(folder)).toEqual([])
    const address = 'https://record.example/river/api/v1/documents/d-1111111.json'
    expect(await json(folder, 'documents/page-1.json')).toMatchObject({
      total: 4,
      next: null,
      documents: [{ id: 'd-1111111', paragraphs_in: address }, {}, {}, {}],
    })
    expect(await json(folder, 'ids.json')).toMatchObject({ 'd-1111111': address })
    expect(await json(folder, 'documents/d-3333333.json')).toMatchObject({
      speakers: ['Ana Verell'],
      whose: 'reporter',
      paragraphs: [{ whose: 'reporter', said_by: [] }],
    })
    expect(await json(folder, 'documents/d-1111111.json')).toMatchObject({
      annotation_context: 'http://www.w3.org/ns/anno.jsonld',
      paragraphs: expect.arrayContaining([
        expect.objectContaining({ target: expect.objectContaining({ type: 'SpecificResource' }) }),
      ]),
    })
    expect(await json(folder, 'years.json')).toMatchObject({ not_known: ['d-3333333', 'd-4444444'] })
    expect(await json(folder, 'names/speakers.json')).toMatchObject({
      names: [
        { name: 'Ana Verell', count: 3 },
        { name: 'Tomas Ried', documents: ['d-2222222'] },
      ],
    })
  })
})

describe('the API of a large archive', () => {
  it('has few files: texts share them, and every document can be found by its identifier', async () => {
    const documents = Array.from({ length: 2500 }, (_, number) =>
      documentWith({
        id: `d-${String(number).padStart(7, '0')}`,
        slug: `letter-${number}`,
        blocks: [paragraph('p-1111111', 'The weir held. '.repeat(60).trim())],
      }),
    )
    const folder = join(work, 'large')
    const made = await writeApi(inventedInput(inventedArchive({ documents })), folder, 'abc')
    const { files, isByDocument } = made
    expect(isByDocument).toBe(false)
    expect(files).toBeLessThan(60)
    expect(await problemsOf(folder)).toEqual([])
    const places = z.record(z.string(), z.string()).parse(await json(folder, 'ids.json'))
    expect(Object.keys(places)).toHaveLength(2500)
    const path = places['d-0002499']?.replace('https://record.example/river/api/v1/', '') ?? ''
    const shared = z.object({ documents: z.array(z.object({ id: z.string() })) }).parse(await json(folder, path))
    expect(shared.documents.map(({ id }) => id)).toContain('d-0002499')
    expect(made.places.get('d-0002499')).toBe(path)
  })
})
