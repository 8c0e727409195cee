import type { FindingPart } from '#lib/domain/finding.ts'
import { findingPart, withMore } from '#lib/ingest/finding-message.ts'

/** At most this many passages are quoted in one message; the rest are counted. */
const most = 3
/** In UTF-16 units; what is longer is cut. */
const longest = 60

/** Passages as a message quotes them, the first three, each cut to 60 characters: “one”, “two”, “three” and 2 more. */
export function quotedList(stretches: string[]): string {
  const shown = shortened(stretches).map((words) => `“${words}”`)
  const left = stretches.length - shown.length
  return left > 0 ? `${shown.join(', ')} and ${left} more` : shown.join(', ')
}

/** The same as a value of a finding's message. */
export function quotedParts(stretches: string[]): string | FindingPart | FindingPart[] {
  const shown = shortened(stretches).map((text) => findingPart('quoted', { text }))
  return withMore(shown, stretches.length - shown.length)
}

function shortened(stretches: readonly string[]): string[] {
  return stretches.slice(0, most).map((words) => cutTo(words.replace(/\s+/g, ' ').trim()))
}

function cutTo(words: string): string {
  return words.length <= longest ? words : `${words.slice(0, longest).replace(/(?<!\s)\s+\S*$/, '')} …`
}

/** A number and what is counted: "1 comment", "3 comments". */
export function counted(count: number, one: string, several = `${one}s`): string {
  return `${count} ${count === 1 ? one : several}`
}
