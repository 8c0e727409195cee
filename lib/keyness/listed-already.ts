import { countText } from '#lib/archive/text-counts.ts'
import type { ArchiveDocument } from '#lib/domain/document.ts'

/** Share of the words of the shorter of two documents from which on they count as one text, in two versions. Not measured. */
const sameTextShare = 0.5

/** Passages that two documents have in common. */
interface SharedPassages {
  saidAgain: readonly { first: { document: string }; second: { document: string }; words: number }[]
}

/**
 * Gives a function that says of two documents whether the page of one names the other already: as one of its event, or below most of
 * its paragraphs, as the same text.
 */
export function isListedAlready({
  saidAgain,
}: SharedPassages): (one: ArchiveDocument, other: ArchiveDocument) => boolean {
  const words = new Map<string, number>()
  for (const { first, second, words: same } of saidAgain) {
    const key = keyOf(first.document, second.document)
    words.set(key, (words.get(key) ?? 0) + same)
  }
  return (one, other) => {
    if (one.event !== undefined && one.event === other.event) return true
    if (one.translationOf === other.id || other.translationOf === one.id) return true
    const same = words.get(keyOf(one.id, other.id))
    return same !== undefined && same >= sameTextShare * Math.min(countText(one).words, countText(other).words)
  }
}

function keyOf(one: string, other: string): string {
  return one < other ? `${one} ${other}` : `${other} ${one}`
}
