import type { BlockHistories, BlockHistory, Wording } from '#lib/domain/block-history.ts'

/** A paragraph as it is on the page. */
export interface CurrentParagraph {
  id: string
  /** None where its words were withdrawn. */
  wordingHash?: string
  text: string
}

/** What changed since a link was made. */
export type LinkChange =
  /** The paragraph reads otherwise than when the link was made. */
  | { kind: 'reworded'; id: string; was: Wording; until?: string; now: string }
  /** Its words are in other paragraphs now. */
  | { kind: 'moved'; state: 'merged' | 'split'; id: string; was: Wording; until?: string; now: string[] }
  /** It is no part of the text any more. */
  | { kind: 'gone'; id: string; was: Wording }
  /** It changed, but how it read is not known here. */
  | { kind: 'unknown'; id: string }

/**
 * For each check that a link carries and that no paragraph of the passage has any more, what became of the words that
 * it was made from. `currentParagraphs` are those of the passage as it is, in order; `from` the id in the link.
 */
export function linkChanges(
  { from, wordingHashes }: { from: string; wordingHashes: readonly string[] },
  currentParagraphs: readonly CurrentParagraph[],
  wordings: BlockHistories = {},
): LinkChange[] {
  const currentHashes = new Set(currentParagraphs.map(({ wordingHash }) => wordingHash))
  return wordingHashes.flatMap((check, index) => {
    if (currentHashes.has(check)) return []
    const place = currentParagraphs.length === wordingHashes.length ? currentParagraphs[index] : currentParagraphs[0]
    // What was withdrawn says so in its own place.
    if (place && place.wordingHash === undefined) return []
    const id = currentParagraphs.length > 1 && place ? place.id : from
    return (
      findChange(check, [from, id, ...Object.keys(wordings)], wordings, currentParagraphs) ?? [{ kind: 'unknown', id }]
    )
  })
}

function findChange(
  check: string,
  ids: readonly string[],
  wordings: BlockHistories,
  currentParagraphs: readonly CurrentParagraph[],
): LinkChange[] | undefined {
  const id = ids.find((one) => wordings[one]?.wordings.some((wording) => wording.check === check))
  const history = id === undefined ? undefined : wordings[id]
  if (id === undefined || !history) return undefined
  const { state, now = [] } = history
  const [was, next] = wordingAndNext(history, check)
  if (!was || state === 'withdrawn') return []
  const until = next && { until: next.from }
  if (state === 'gone') return [{ kind: 'gone', id, was }]
  if (state !== 'changed') return [{ kind: 'moved', state, id, was, ...until, now }]
  const text = currentParagraphs.find((one) => one.id === id || now.includes(one.id))?.text
  return text === undefined ? undefined : [{ kind: 'reworded', id, was, ...until, now: text }]
}

function wordingAndNext({ wordings }: BlockHistory, check: string): [Wording | undefined, Wording | undefined] {
  const index = wordings.findIndex((wording) => wording.check === check)
  return [wordings[index], wordings[index + 1]]
}
