import type { BlockHistories, BlockHistory, Wording } from '#lib/domain/block-history.ts'

const states: readonly string[] = ['changed', 'gone', 'merged', 'split', 'withdrawn'] satisfies BlockHistory['state'][]

/**
 * The content of a `wordings.json`, read by hand and not by a schema, since a browser loads this. What doesn't fit is
 * left out: the page then says no more than that words changed.
 */
export function parseBlockHistories(value: unknown): BlockHistories {
  if (!isObject(value)) return {}
  return Object.fromEntries(
    Object.entries(value).flatMap(([id, history]) => (isHistory(history) ? [[id, history] as const] : [])),
  )
}

function isHistory(value: unknown): value is BlockHistory {
  return (
    isObject(value) &&
    typeof value.state === 'string' &&
    states.includes(value.state) &&
    (value.now === undefined || (Array.isArray(value.now) && value.now.every((id) => typeof id === 'string'))) &&
    Array.isArray(value.wordings) &&
    value.wordings.every(isWording)
  )
}

function isWording(value: unknown): value is Wording {
  return (
    isObject(value) &&
    typeof value.check === 'string' &&
    typeof value.text === 'string' &&
    typeof value.from === 'string'
  )
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
