import type { Finding } from '#lib/domain/finding.ts'
import { headingOrdinal } from '#lib/ingest/recognise/headings.ts'
import type { Draft } from '#lib/ingest/source-segment.ts'
import type { UnsureHyphen } from './line-end-hyphens.ts'

const names = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
]

/** A warning for each place where numbered headings leave a number out: a gap in the source to report, not to fill. */
export function findMissingNumbers(drafts: Draft[], file: string): Finding[] {
  const findings: Finding[] = []
  let previous = 0
  for (const draft of drafts) {
    if (draft.type !== 'heading') continue
    const ordinal = headingOrdinal(draft.text)
    if (ordinal === undefined) continue
    if (previous > 0 && ordinal > previous + 1) {
      const missing = names.slice(previous, ordinal - 1).join(', ')
      findings.push({
        rule: 'heading-missing',
        severity: 'warning',
        file,
        line: draft.line,
        message: `the numbered headings go from ${names[previous - 1]} to ${names[ordinal - 1]}, and no heading is numbered ${missing}; look whether a part of the source is missing`,
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
          message: `a control character (U+${(match[0].codePointAt(0) ?? 0).toString(16).padStart(4, '0')}) was found after "${source.slice(Math.max(start, start + match.index - 20), start + match.index)}"; it is left out, and a character may be missing there`,
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
      message: 'there is no text under the title; add it to the source, or remove the source',
    },
  ]
}

/** How many words a finding names. */
const named = 5

/** The note on words that were joined over the end of a line and may have a hyphen of their own: one for a document. */
export function findUnsureHyphens(unsure: UnsureHyphen[], file: string): Finding[] {
  const [first] = unsure
  if (!first) return []
  const words = unsure.slice(0, named).map(({ before, after }) => `"${before}-${after}" as "${before}${after}"`)
  const more = unsure.length > named ? ` and ${unsure.length - named} more` : ''
  return [
    {
      rule: 'line-end-hyphen',
      severity: 'note',
      file,
      line: first.line,
      message: `words divided by a hyphen at the end of a line were joined without it, and some may be spelled with one: ${words.join(', ')}${more}; correct the text where the hyphen belongs to the word`,
    },
  ]
}
