import type { Finding } from '#lib/domain/finding.ts'
import { findingMessage, findingPart, withMore } from '#lib/ingest/finding-message.ts'
import { headingOrdinal } from '#lib/ingest/recognise/headings.ts'
import type { Draft } from '#lib/ingest/source-segment.ts'
import type { UnsureHyphen } from './line-end-hyphens.ts'

/** A warning for each place where numbered headings leave a number out: a gap in the source to report, not to fill. */
export function findMissingNumbers(drafts: Draft[], file: string): Finding[] {
  const findings: Finding[] = []
  let previous = 0
  for (const draft of drafts) {
    if (draft.type !== 'heading') continue
    const ordinal = headingOrdinal(draft.text)
    if (ordinal === undefined) continue
    if (previous > 0 && ordinal > previous + 1) {
      const missing = Array.from({ length: ordinal - previous - 1 }, (_, index) => previous + 1 + index).join(', ')
      findings.push({
        rule: 'heading-missing',
        severity: 'warning',
        file,
        line: draft.line,
        ...findingMessage('headingMissing', { from: String(previous), to: String(ordinal), missing }),
      })
    }
    previous = ordinal
  }
  return findings
}

/** A warning for each control character inside the text: a character may have been lost there before the text reached us. */
export function findControlCharacters(source: string, drafts: Draft[], file: string): Finding[] {
  return drafts.flatMap((draft) =>
    draft.spans.flatMap(({ start, end }) =>
      [...source.slice(start, end).matchAll(/(?!\s)\p{Cc}/gu)].map(
        (match): Finding => ({
          rule: 'control-character',
          severity: 'warning',
          file,
          line: draft.line,
          ...findingMessage('controlCharacter', {
            code: (match[0].codePointAt(0) ?? 0).toString(16).padStart(4, '0'),
            before: source.slice(Math.max(start, start + match.index - 20), start + match.index),
          }),
        }),
      ),
    ),
  )
}

/** The warning that a document has a title and no paragraph, where it is so. `line` is where it begins in its source. */
export function findNoText(drafts: Draft[], file: string, line: number): Finding[] {
  if (drafts.some((draft) => draft.type === 'paragraph')) return []
  return [
    {
      rule: 'no-text',
      severity: 'warning',
      file,
      line,
      ...findingMessage('noText'),
    },
  ]
}

/** How many words a finding names. */
const named = 5

/** The note on words that were joined over the end of a line and may have a hyphen of their own: one for a document. */
export function findUnsureHyphens(unsure: UnsureHyphen[], file: string): Finding[] {
  const [first] = unsure
  if (!first) return []
  const shown = unsure
    .slice(0, named)
    .map(({ before, after }) => findingPart('hyphen', { divided: `${before}-${after}`, joined: `${before}${after}` }))
  return [
    {
      rule: 'line-end-hyphen',
      severity: 'note',
      file,
      line: first.line,
      ...findingMessage('hyphens', { words: withMore(shown, unsure.length - named) }),
    },
  ]
}
