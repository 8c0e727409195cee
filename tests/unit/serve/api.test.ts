import { Validator } from '@seriousme/openapi-schema-validator'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { EngineError } from '#lib/engine/opensearch/errors.ts'
import type { RunningServer } from '#scripts/server.ts'
import { engineWith, inventedServers } from './invented-server.ts'

const invented = inventedServers()

const described = z.object({
  servers: z.array(z.object({ url: z.string() })),
  paths: z.record(z.string(), z.record(z.string(), z.looseObject({}))),
})
const responses = z.object({
  responses: z.record(
    z.string(),
    z.object({
      content: z.object({ 'application/json': z.object({ schema: z.record(z.string(), z.unknown()) }) }),
    }),
  ),
})
const failure = z.object({ error: z.looseObject({ code: z.string(), message: z.string() }) })

/** Asks a server, and holds the answer to the description that the server itself gives. */
async function ask(target: string, { of = invented.served, ...request }: RequestInit & { of?: RunningServer } = {}) {
  const response = await fetch(new URL(`api/${target}`, of.address), request)
  const body: unknown = await response.json()
  const description: unknown = await (await fetch(new URL('api/openapi.json', of.address))).json()
  const [name = ''] = target.split('?')
  const operation = described.parse(description).paths[`/${name}`]?.[(request.method ?? 'GET').toLowerCase()]
  if (operation) {
    const { schema } = responses.parse(operation).responses[response.status]?.content['application/json'] ?? {}
    const ajv = new Ajv2020({ strict: false })
    ajv.addSchema(z.record(z.string(), z.unknown()).parse(description), 'api')
    const reference = typeof schema?.$ref === 'string' ? { $ref: `api${schema.$ref}` } : schema
    const isValid = reference !== undefined && ajv.validate(reference, body)
    expect(isValid, `${target} ${response.status}: ${ajv.errorsText()}`).toBe(true)
  }
  return { response, status: response.status, body: z.record(z.string(), z.unknown()).parse(body) }
}

const codeOf = (body: unknown) => failure.parse(body).error.code
const paragraphs = z.object({ hits: z.array(z.object({ paragraph: z.string() })) })
const found = (body: unknown) => paragraphs.parse(body).hits.map(({ paragraph }) => paragraph)

describe('the description of the API', () => {
  it('is valid OpenAPI 3.1, and says where the API is', async () => {
    const { body, response } = await ask('openapi.json')
    const { valid, errors, ...rest } = await new Validator().validate(body)
    expect(errors).toBeUndefined()
    expect([valid, rest]).toEqual([true, {}])
    expect(body).toMatchObject({ openapi: '3.1.0', info: { title: 'The Toll Record' }, servers: [{ url: '/api' }] })
    expect(response.headers.get('access-control-allow-origin')).toBe('*')
  })

  it('names the address of the site where that is known', async () => {
    const of = await invented.serveOther({ base: '/river', address: 'https://record.example/river/' })
    expect((await ask('openapi.json', { of })).body).toMatchObject({
      servers: [{ url: 'https://record.example/river/api' }],
    })
  })
})

describe('a search', () => {
  it('finds paragraphs, and says what the answer rests on', async () => {
    const { status, body } = await ask('search?q=toll&order=oldest&facets=true')
    expect([status, found(body)]).toEqual([200, ['p-b3', 'p-g1', 'p-g2', 'p-g3', 'p-h1', 'p-h2']])
    expect(body).toMatchObject({
      total: { paragraphs: 6 },
      certificate: { isWhole: true, timedOut: false, parts: { total: 1, silent: 0 }, searched: expect.anything() },
    })
    expect(body).toHaveProperty('facets')
  })

  it('gives a part of the hits', async () => {
    expect(found((await ask('search?q=toll&order=oldest&limit=2&offset=3')).body)).toEqual(['p-g3', 'p-h1'])
  })

  it('gives the values of declared fields', async () => {
    expect((await ask('search?q=toll&order=newest&limit=1')).body).toMatchObject({
      hits: [{ document: { fields: { town: ['Port Selby'] } } }],
    })
  })

  it('says where a query can’t be read, and what may be meant', async () => {
    const { status, body } = await ask('search?q=toll%20year:1995..1990')
    expect(status).toBe(400)
    expect(body).toMatchObject({ error: { code: 'query', at: 5, end: 20, instead: 'toll year:1990..1995' } })
  })

  it.each([
    ['', 'q: '],
    ['q=', 'q: '],
    ['q=toll&limit=0', 'limit: '],
    ['q=toll&limit=1001', 'limit: '],
    ['q=toll&limit=ten', 'limit: '],
    ['q=toll&order=sideways', 'order: '],
    ['q=toll&q=ferry', 'q: '],
    ['q=toll&colour=red', 'colour'],
    [`q=${'a'.repeat(501)}`, 'q: '],
  ])('refuses the parameters %.40s', async (parameters, named) => {
    const { status, body } = await ask(`search?${parameters}`)
    expect([status, codeOf(body)]).toEqual([400, 'parameter'])
    expect(failure.parse(body).error.message).toContain(named)
  })

  it.each([
    ['too many words', 'a '.repeat(41), '41 words'],
    ['too many stars', 'ab* '.repeat(5), '5 words that end in a star'],
    ['too many sides', Array.from({ length: 18 }, (_, side) => `w${side}`).join(' OR '), 'OR or NEAR 17 times'],
    ['hits beyond the last', 'toll', '2000 hits'],
  ])('refuses %s', async (what, query, named) => {
    const offset = what.includes('beyond') ? '&offset=1999&limit=2' : ''
    const { status, body } = await ask(`search?q=${encodeURIComponent(query)}${offset}`)
    expect([status, codeOf(body)]).toEqual([400, 'query'])
    expect(failure.parse(body).error.message).toContain(named)
  })
})

describe('other questions', () => {
  it('suggests words', async () => {
    const { body } = await ask('suggest?q=ferr')
    expect(JSON.stringify(body)).toContain('ferry')
  })

  it('counts by year, each query by itself', async () => {
    const { status, body } = await ask('years?q=toll&q=year:1995..1990')
    expect(status).toBe(200)
    expect(body).toMatchObject({ queries: [{ query: 'toll', years: expect.anything() }, { error: { code: 'query' } }] })
  })

  it('gives what has an identifier, and null for what nothing has', async () => {
    const { body } = await ask('passages?id=p-b3&id=p-zz&id=d-b')
    expect(body).toMatchObject({
      passages: [{ paragraph: 'p-b3' }, null, { paragraph: '', document: { id: 'd-b' } }],
    })
    expect((await ask('passages?id=../secret')).status).toBe(400)
  })

  it('gives the hits of a document, in the order of its text, and those beside them', async () => {
    const { body } = await ask('hits?q=toll&document=d-g&order=oldest')
    expect(body).toMatchObject({
      listed: {
        place: 2,
        documents: 3,
        hits: [{ paragraph: 'p-g1' }, { paragraph: 'p-g2' }, { paragraph: 'p-g3' }],
        before: { paragraph: 'p-b3' },
        after: { paragraph: 'p-h1' },
      },
    })
    const [passage] = await invented.site.engine.passages(['d-g'])
    const name = passage?.document.url.split('/').at(-2)
    const named = z.object({ listed: z.unknown() }).parse((await ask(`hits?q=toll&document=${name}`)).body)
    expect(found(named.listed)).toEqual(['p-g1', 'p-g2', 'p-g3'])
  })

  it('checks a quotation', async () => {
    const text = '“Rope, tar, lamp oil: the toll of a week.”'
    const { status, body } = await ask('quote', { method: 'POST', body: JSON.stringify({ text }) })
    expect(status).toBe(200)
    expect(body).toMatchObject({ check: { verdict: 'exact', found: { place: { paragraph: 'p-h1' } } } })
  })

  it('says what of a paragraph was said again, or why nothing was compared', async () => {
    const { status, body } = await ask('said-again?id=p-b3')
    expect([status, body]).toMatchObject([200, { found: { passage: { paragraph: 'p-b3' }, repeated: [] } }])
    expect((await ask('said-again?id=p-f1')).body).toMatchObject({ found: { notCompared: 'not spoken' } })
    expect((await ask('said-again?id=p-zz')).body).toEqual({ found: null })
    for (const parameters of ['', 'id=d-b', 'id=p-b3&id=p-b4', 'id=p-b3&q=toll'])
      expect([parameters, (await ask(`said-again?${parameters}`)).status]).toEqual([parameters, 400])
  })

  it.each([
    ['no JSON', 'text'],
    ['no text', '{}'],
    ['more than is wanted', '{"text":"a","more":1}'],
    ['a text that is too long', JSON.stringify({ text: 'a '.repeat(2501) })],
    ['a body that is too long', JSON.stringify({ text: 'a'.repeat(40_000) })],
  ])('refuses to check %s', async (_, body) => {
    const answer = await ask('quote', { method: 'POST', body })
    expect([answer.status, codeOf(answer.body)]).toEqual([400, 'parameter'])
  })

  it('lets pages of other sites ask, and send JSON', async () => {
    const response = await fetch(new URL('api/quote', invented.served.address), { method: 'OPTIONS' })
    expect(response.status).toBe(204)
    expect(response.headers.get('access-control-allow-origin')).toBe('*')
    expect(response.headers.get('access-control-allow-headers')).toBe('Content-Type')
  })

  it('says which methods there are', async () => {
    const { response, body } = await ask('search?q=toll', { method: 'PUT' })
    expect([response.status, response.headers.get('allow'), codeOf(body)]).toEqual([405, 'GET, HEAD', 'method'])
    expect((await ask('quote')).response.headers.get('allow')).toBe('POST')
  })
})

describe('an engine of which not all answers', () => {
  it('has its answers say so, and nothing keeps them', async () => {
    const of = await invented.serveOther({
      engine: engineWith(invented.site.engine, {
        async search(query, options) {
          const answer = await invented.site.engine.search(query, options)
          return {
            ...answer,
            certificate: { ...answer.certificate, parts: { total: 6, silent: 2 }, isWhole: false },
          }
        },
      }),
    })
    const { response, body } = await ask('search?q=zzyzx', { of })
    expect(response.headers.get('cache-control')).toBe('no-store')
    expect(body).toMatchObject({
      hits: [],
      unknown: [],
      certificate: { isWhole: false },
      open: expect.stringContaining('2 of 6 parts of the index are silent'),
    })
    const metrics = await (await fetch(new URL('/metrics', of.address))).text()
    expect(metrics).toContain('rostrum_answers_not_whole_total 1')
    // What makes a passage boilerplate may be in a part that is silent.
    const again = await ask('said-again?id=p-b3', { of })
    expect([again.status, codeOf(again.body)]).toEqual([503, 'silent'])
    expect(failure.parse(again.body).error.message).toContain('2 of 6 parts of the index are silent')
  })

  it.each([
    ['unreachable', 'No engine answers at http://inside:9200.', 'engine'],
    ['busy', 'http://inside:9200: 429', 'busy'],
    ['failed', 'POST /_msearch: 500', 'engine'],
    ['silent', '2 of 6 parts of the index are silent: what was asked for may be there.', 'silent'],
  ] as const)('says of one that is %s what follows, and nothing of its address', async (why, message, code) => {
    const search = () => Promise.reject(new EngineError(why, message))
    const of = await invented.serveOther({ engine: engineWith(invented.site.engine, { search }) })
    const { response, status, body } = await ask('search?q=toll', { of })
    expect([status, codeOf(body)]).toEqual([503, code])
    expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(0)
    expect(JSON.stringify(body)).not.toMatch(/inside|9200|_msearch/u)
  })
})

describe('a question that is asked again', () => {
  it('is answered with 304, and may be shown from a cache for a while', async () => {
    const target = new URL('api/search?q=toll', invented.served.address)
    const first = await fetch(target)
    const tag = first.headers.get('etag') ?? ''
    expect(first.headers.get('cache-control')).toContain('stale-while-revalidate')
    const again = await fetch(target, { headers: { 'if-none-match': tag } })
    expect([again.status, await again.text()]).toEqual([304, ''])
    expect((await fetch(target, { headers: { 'if-none-match': '"other"' } })).status).toBe(200)
  })
})
