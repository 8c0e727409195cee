import type { EnginePassage } from '#lib/engine/archive-engine.ts'
import { notWhole, PartStatus } from './part-status.ts'
import type { Session } from './session.ts'
import { passageOf, readUnit, sourceFields } from './unit-source.ts'

/** For each identifier, one that a paragraph had before included, what has it. Rejects with `EngineError`, also where a part is silent. */
export async function passagesOf(session: Session, ids: readonly string[]): Promise<(EnginePassage | undefined)[]> {
  const status = new PartStatus()
  const answers = await session.ask(
    ids.map((id) => ({ query: { term: { ids: id } }, size: 1, _source: sourceFields })),
    status,
  )
  const found = answers.map(({ hits: { hits } }) => hits[0] && passageOf(readUnit(hits[0])))
  if (!status.isWhole && found.includes(undefined)) throw notWhole(status)
  return found
}
