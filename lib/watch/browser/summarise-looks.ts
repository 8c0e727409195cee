import { hasChanges } from './compare-passages.ts'
import type { Look } from './look-at-search.ts'

/** What is new in all searches that are followed. */
export interface LookSummary {
  /** How many passages are new: each once, however many searches find it. */
  added: number
  /** How many searches have new passages. */
  having: number
  /** Whether something else differs from what was seen. */
  isChanged: boolean
  /** How many searches could not be looked at, or find too much. */
  failed: number
}

/** Adds up what looks at several searches found. */
export function summariseLooks(looks: readonly Look[]): LookSummary {
  const changes = looks.flatMap((look) => (look.type === 'found' && look.changes ? [look.changes] : []))
  return {
    added: new Set(changes.flatMap(({ added }) => added)).size,
    having: changes.filter(({ added }) => added.length > 0).length,
    isChanged: changes.some(hasChanges),
    failed: looks.filter(({ type }) => type !== 'found').length,
  }
}
