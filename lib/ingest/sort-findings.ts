import type { Finding } from '#lib/domain/finding.ts'

const severities: Finding['severity'][] = ['error', 'warning', 'note']

/** Findings in the order in which a person should see them: gravest first, then by file, line, rule and document. */
export function sortFindings(findings: Finding[]): Finding[] {
  const key = (finding: Finding) =>
    [
      severities.indexOf(finding.severity),
      finding.file,
      String(finding.line ?? 0).padStart(9, '0'),
      finding.rule,
      finding.document ?? '',
    ].join('\0')
  return findings
    .map((finding) => ({ finding, key: key(finding) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ finding }) => finding)
}
