import type { Finding } from '#lib/domain/finding.ts'

/** Says in which encoding a file was read, and how that was known. */
export function encodingFinding(file: string, encoding: string, known: string): Finding {
  return {
    rule: 'encoding',
    severity: 'note',
    file,
    message: `read as ${encoding.toUpperCase()}, recognised ${known}; if words of it look wrong, save the file as UTF-8`,
  }
}
