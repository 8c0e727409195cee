import type { ArchiveDocument } from '#lib/domain/document.ts'
import { speakersOf } from '#lib/domain/speakers.ts'
import { fold } from '#lib/text/fold.ts'
import { foldDiacritics } from '#lib/text/fold-diacritics.ts'

/** Most names that are named beside one. */
const mostNames = 5

/**
 * Names of speakers that may be one person's, for a person to decide: in one collection, the same name told apart by what
 * stands in brackets behind it, or the same family name ("Verell" and "Ana Verell"). By name, the others.
 */
export function similarSpeakers(documents: readonly ArchiveDocument[]): ReadonlyMap<string, string[]> {
  const groups = new Map<string, Set<string>>()
  for (const document of documents) {
    const { collection } = document.source
    if (collection === undefined) continue
    for (const name of speakersOf(document)) {
      const written = document.namesAsWritten?.find((one) => one.name === name)
      const bare = written?.qualifier === undefined ? name : name.slice(0, -written.qualifier.length - 3)
      const family = written?.family ?? bare.split(' ').at(-1) ?? bare
      const key = `${collection}\n${foldDiacritics(fold(family))}`
      groups.set(key, (groups.get(key) ?? new Set<string>()).add(name))
    }
  }
  const similar = new Map<string, string[]>()
  for (const names of groups.values()) {
    for (const name of names) {
      const others = [...names].filter((other) => other !== name && mayBeOne(name, other))
      if (others.length > 0) similar.set(name, [...(similar.get(name) ?? []), ...others].slice(0, mostNames))
    }
  }
  return similar
}

/** Whether nothing in two names of one family rules out that they are one person's: all words of one stand in the other, or begin its words. */
function mayBeOne(one: string, other: string): boolean {
  const [fewer = [], more = []] = [wordsOf(one), wordsOf(other)].sort((a, b) => a.length - b.length)
  return fewer.every((word) => more.some((longer) => longer.startsWith(word) || word.startsWith(longer)))
}

function wordsOf(name: string): string[] {
  const bare = name.replace(/\s\([^()]*\)$/u, '')
  return foldDiacritics(fold(bare)).match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
}
