import type { Finding, FindingPart } from '#lib/domain/finding.ts'
import { findingMessage } from '#lib/ingest/finding-message.ts'

/** Says in which encoding a file was read, and how that was known. */
export function encodingFinding(file: string, encoding: string, known: FindingPart): Finding {
  return {
    rule: 'encoding',
    severity: 'note',
    file,
    ...findingMessage('encodingRead', { encoding: encoding.toUpperCase(), known }),
  }
}
