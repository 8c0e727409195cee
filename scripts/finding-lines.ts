import type { Finding } from '#lib/domain/finding.ts'
import { numberFormat } from './counted.ts'

/**
 * Most errors of one rule that are printed: somebody must look at each. Of the warnings of a rule only the first is.
 */
const mostErrors = 10
/** Most notes that are printed; where there are more, they are only counted. */
const mostNotes = 5

/**
 * Findings as lines for a terminal, what needs a person first: errors, then a line for each rule that gave warnings,
 * with how many there are, then notes. Where not all are printed, the last line says where all are.
 *
 * @param seeAll the end of that line, "All of them: …"
 */
export function findingLines(findings: readonly Finding[], seeAll: string): string[] {
  const of = (severity: Finding['severity']) => byRule(findings.filter((finding) => finding.severity === severity))
  const [errors, warnings, notes] = [of('error'), of('warning'), of('note')]
  const lines = [...errors.flatMap(errorLines), ...warnings.map(warningLine), ...noteLines(notes.flat(), notes)]
  const isShortened =
    errors.some(({ length }) => length > mostErrors) ||
    warnings.some(({ length }) => length > 1) ||
    notes.flat().length > mostNotes
  return isShortened ? [...lines, `All of them: ${seeAll}`] : lines
}

type Kind = [Finding, ...Finding[]]

/** The findings of each rule, the rules in the order of their first findings. */
function byRule(findings: readonly Finding[]): Kind[] {
  const kinds = new Map<string, Kind>()
  for (const finding of findings) {
    const known = kinds.get(finding.rule)
    if (known) known.push(finding)
    else kinds.set(finding.rule, [finding])
  }
  return [...kinds.values()]
}

function errorLines(errors: Kind): string[] {
  const more = errors.length - mostErrors
  const lines = errors.slice(0, mostErrors).map(whole)
  return more > 0 ? [...lines, `error: … and ${numberFormat.format(more)} more of ${errors[0].rule}`] : lines
}

function warningLine([first, ...others]: Kind): string {
  const count = numberFormat.format(others.length + 1)
  return others.length === 0 ? whole(first) : `warning: ${count} × ${first.rule}, first ${placed(first)}`
}

function noteLines(all: readonly Finding[], byKind: readonly Kind[]): string[] {
  if (all.length <= mostNotes) return all.map(whole)
  const kinds = byKind.toSorted((a, b) => b.length - a.length)
  return [`notes: ${kinds.map(({ length, 0: { rule } }) => `${numberFormat.format(length)} × ${rule}`).join(', ')}`]
}

function whole(finding: Finding): string {
  return `${finding.severity}: ${placed(finding)} [${finding.rule}]`
}

/** The message behind its place, unless it begins with the file itself. */
function placed({ file, line, message }: Finding): string {
  if (message.startsWith(file)) return message
  return `${line ? `${file}:${line}` : file}: ${message}`
}
