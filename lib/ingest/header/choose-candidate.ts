import type { Finding } from '#lib/domain/finding.ts'
import { findingMessage, findingPart, joinedParts } from '#lib/ingest/finding-message.ts'
import type { Known } from '#lib/ingest/source-segment.ts'

/** One value that one rule reads from a head. */
export interface HeaderCandidate {
  /** Id of the rule that reads it so. */
  rule: string
  known: Known<string>
}

export interface CandidateChoice<Found extends HeaderCandidate = HeaderCandidate> {
  /** Nothing where no rule reads a value, or where the first that does reads several. */
  candidate?: Found
  /** Of a tie: what was read, and that none of it was taken. */
  finding?: Omit<Finding, 'file' | 'severity'>
}

/**
 * The candidate of the rule that comes first in `order`; candidates of rules that are not in it are never chosen.
 * Where one rule reads different values (case, spacing and punctuation at the ends not counted) there is
 * none, and a finding has them all: `field` is what it calls the value.
 */
export function chooseCandidate<Found extends HeaderCandidate>(
  candidates: readonly Found[],
  order: readonly string[],
  field: 'date' | 'speaker' | 'title' | 'venue',
): CandidateChoice<Found> {
  for (const rule of order) {
    const ranked = candidates.filter((candidate) => candidate.rule === rule)
    const [candidate] = ranked
    if (!candidate) continue
    const values = new Map(ranked.map(({ known }) => [sameForm(known.value), known.value]))
    if (values.size === 1) return { candidate }
    const line = 'line' in candidate.known.basis ? candidate.known.basis.line : undefined
    return {
      finding: {
        rule: `several-${field}s`,
        ...(line ? { line } : {}),
        ...findingMessage(`several.${field}`, {
          values: joinedParts(
            'and',
            [...values.values()].map((text) => findingPart('quoted', { text })),
          ),
        }),
      },
    }
  }
  return {}
}

function sameForm(value: string): string {
  return value
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/^[\s\p{P}]+|(?<![\s\p{P}])[\s\p{P}]+$/gu, '')
}
