import type { AuthorityRecord } from '#lib/domain/authority.ts'
import { fold } from '#lib/text/fold.ts'
import { noteName, noteText } from './asked-of-records.ts'

/** Where a written form of an authority record is in a text. */
export interface NameMention<Record extends AuthorityRecord> {
  record: Record
  /** Half-open, in UTF-16 units of the text searched. */
  start: number
  end: number
}

/**
 * The mentions of the records' names and forms in a text, in order; of those that overlap the first, and the longest where
 * several begin at one place. Compared without case, with any space and either apostrophe, at the edges of words.
 */
export function findNames<Record extends AuthorityRecord>(text: string, records: Record[]): NameMention<Record>[] {
  noteText(text)
  const mentions: NameMention<Record>[] = []
  for (const record of records) {
    for (const pattern of patternsOf(record)) {
      for (const match of text.matchAll(pattern)) {
        mentions.push({ record, start: match.index, end: match.index + match[0].length })
      }
    }
  }
  mentions.sort((a, b) => a.start - b.start || b.end - a.end)
  let end = 0
  return mentions.filter((mention) => {
    if (mention.start < end) return false
    end = mention.end
    return true
  })
}

/** The first record that has a written name as its name or a form of it, whatever the case and spacing. */
export function resolveName<Record extends AuthorityRecord>(name: string, records: Record[]): Record | undefined {
  const wanted = fold(name)
  noteName(wanted)
  return records.find((record) => [record.name, ...record.forms].some((form) => fold(form) === wanted))
}

const patterns = new WeakMap<AuthorityRecord, RegExp[]>()

function patternsOf(record: AuthorityRecord): RegExp[] {
  const known = patterns.get(record)
  if (known) return known
  const made = [record.name, ...record.forms].map((form) => {
    const words = form.trim().split(/\s+/).map(escapePattern).join('\\s+')
    return new RegExp(`(?<![\\p{L}\\p{N}])${words}(?![\\p{L}\\p{N}])`, 'giu')
  })
  patterns.set(record, made)
  return made
}

function escapePattern(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/['’]/g, "['’]")
}
