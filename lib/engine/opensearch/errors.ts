/** Why an engine could not do what it was asked to. */
export type EngineFailure =
  /** No node of the cluster answers. */
  | 'unreachable'
  /** It has too much to do, and asks to come again later (429). */
  | 'busy'
  /** What was asked for is not there (404). */
  | 'missing'
  /** It refuses the request, or fails. */
  | 'failed'
  /** Parts of the index are silent, without which there is no answer. */
  | 'silent'

/** The engine could not be asked, or could not answer. The message names its address and what it said. */
export class EngineError extends Error {
  override name = 'EngineError'
  readonly failure: EngineFailure

  constructor(failure: EngineFailure, message: string, options?: ErrorOptions) {
    super(message, options)
    this.failure = failure
  }
}
