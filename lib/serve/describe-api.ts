import { z } from 'zod'
import { failureAnswer } from './answer-schemas.ts'
import { questionsPerMinute } from './api-limits.ts'
import type { ApiOperation } from './api-operation.ts'

/** Of which archive the API is, and where it lies. */
export interface DescribedApi {
  name: string
  address: string
}

const json = (schema: object) => ({ 'application/json': { schema } })

/** A schema as JSON Schema 2020-12 has it, which OpenAPI 3.1 takes. */
function schemaOf(type: z.ZodType, io: 'input' | 'output'): Record<string, unknown> {
  const { $schema: _, ...schema } = z.toJSONSchema(type, { io, unrepresentable: 'any' })
  return schema
}

const statuses = {
  400: 'A query that can’t be read, or a parameter that is missing, unknown or out of bounds.',
  429: 'Too many questions from one address. Retry-After says when to ask again.',
  503: 'The engine can’t be asked, parts of the index that the answer needs are silent, or too many questions are asked at once.',
  504: 'There was no answer in time.',
}

/** The description of the API (OpenAPI 3.1.0), made of the same parts that read questions and write answers. */
export function describeApi(operations: readonly ApiOperation[], { name, address }: DescribedApi): object {
  return {
    openapi: '3.1.0',
    info: {
      title: name,
      description: `Searches of the archive, each with what it rests on: where not all parts of the index answered, \`certificate.isWhole\` is false, and nothing that was not found is proved to be absent. One address may ask some ${questionsPerMinute} questions a minute. Places in texts are half-open, in UTF-16 units. Fields may be added.`,
      version: '1',
    },
    servers: [{ url: address.replace(/\/$/, '') }],
    paths: Object.fromEntries(operations.map((one) => [`/${one.name}`, { [one.method.toLowerCase()]: pathOf(one) }])),
    components: { schemas: { Failure: schemaOf(failureAnswer, 'output') } },
  }
}

function pathOf(operation: ApiOperation): object {
  const { name, summary, method, parameters, answer } = operation
  const failures = Object.entries(statuses).map(([status, description]) => [
    status,
    { description, content: json({ $ref: '#/components/schemas/Failure' }) },
  ])
  return {
    operationId: name,
    summary,
    ...(method === 'POST'
      ? { requestBody: { required: true, content: json(schemaOf(parameters, 'input')) } }
      : { parameters: parametersOf(operation) }),
    responses: {
      200: { description: 'The answer.', content: json(schemaOf(answer, 'output')) },
      ...Object.fromEntries(failures),
    },
  }
}

function parametersOf({ parameters }: ApiOperation): object[] {
  const { properties = {}, required = [] } = parameterSchemas.parse(schemaOf(parameters, 'input'))
  return Object.entries(properties).map(([name, { description, ...schema }]) => ({
    name,
    in: 'query',
    required: required.includes(name),
    ...(description !== undefined && { description }),
    ...(schema.type === 'array' && { style: 'form', explode: true }),
    schema,
  }))
}

const parameterSchemas = z.object({
  properties: z.record(z.string(), z.looseObject({ description: z.string().optional() })).optional(),
  required: z.array(z.string()).optional(),
})
