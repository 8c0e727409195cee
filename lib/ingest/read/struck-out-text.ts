import type { Finding } from '#lib/domain/finding.ts'
import { findingMessage } from '#lib/ingest/finding-message.ts'
import type { OmittedText } from '#lib/ingest/read/html/html-text-builder.ts'

/** The longest stretch of struck words that a finding quotes whole, in UTF-16 units. */
const longest = 400

/** A finding for each stretch of words that a page shows struck out: they are not in the text, and are quoted here. */
export function struckOutFindings(struck: OmittedText[], text: string): Omit<Finding, 'file'>[] {
  return struck.map(({ at, words }) => {
    const line = text.slice(0, at).split('\n').length
    const quoted = words.length > longest ? `${words.slice(0, longest)}…` : words
    return {
      rule: 'struck-words',
      severity: 'note',
      line,
      ...findingMessage('shownStruck', { words: quoted }),
    }
  })
}
