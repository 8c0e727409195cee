import type { z } from 'zod'
import type { ArchiveEngine } from '#lib/engine/archive-engine.ts'

/** What questions are answered from. */
export interface ApiSources {
  engine: ArchiveEngine
}

/** What an operation answers. `isWhole` says whether it is of all there is, so that it may be kept for a while. */
export interface OperationAnswer {
  body: object
  isWhole: boolean
}

/** One question that the API can be asked: described, read and answered by the same parts. */
export interface ApiOperation<Parameters extends z.ZodObject = z.ZodObject> {
  /** What its path ends in, and what it is called in the description. */
  name: string
  summary: string
  /** `POST`: the parameters are a JSON object in the body; else they are in the address. */
  method: 'GET' | 'POST'
  parameters: Parameters
  /** Those that can be given several times. */
  repeated?: readonly string[]
  answer: z.ZodType
  /** How much of what one address may ask it uses up. */
  cost: number
  /** Rejects with `QueryError`, `EngineError` and `LoadError`. */
  run: (sources: ApiSources, parameters: z.output<Parameters>) => Promise<OperationAnswer>
}

/** Keeps the type of the parameters of an operation with it until it is put into a list. */
export function operation<Parameters extends z.ZodObject>(one: ApiOperation<Parameters>): ApiOperation {
  return one as unknown as ApiOperation
}
