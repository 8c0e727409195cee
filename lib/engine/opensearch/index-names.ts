import { z } from 'zod'
import type { EngineClient } from './client.ts'
import { EngineError } from './errors.ts'

/** The indices of one state of an archive: its units, and what is known of its words and values. */
export interface IndexNames {
  units: string
  words: string
}

/** Both indices of a state. `archive` is the name under which it is asked for. */
export function indexNames(archive: string, state: string): IndexNames {
  return { units: `${archive}-units-${state}`, words: `${archive}-words-${state}` }
}

/** The name that leads to the units of the state that is asked for at present. */
export function liveAlias(archive: string): string {
  return `${archive}-live`
}

const aliasShape = z.record(z.string(), z.unknown())

/** The state of an archive that is asked for at present; undefined where there is none yet. Rejects with `EngineError`. */
export async function liveState(client: EngineClient, archive: string): Promise<string | undefined> {
  try {
    const [index] = Object.keys(aliasShape.parse(await client.ask('GET', `/_alias/${liveAlias(archive)}`)))
    return index?.slice(indexNames(archive, '').units.length)
  } catch (error) {
    if (error instanceof EngineError && error.failure === 'missing') return undefined
    throw error
  }
}
