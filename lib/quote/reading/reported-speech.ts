import type { KnownPerson } from '#lib/quote/persons/match-persons.ts'
import { tokens } from '#lib/text/tokens.ts'
import { claimedDates } from './claimed-dates.ts'
import { type ClauseSymbols, clauseSymbols } from './clause-symbols.ts'
import type { Interpretation } from './interpretations.ts'
import { plainText } from './plain-text.ts'
import { type Claim, readClaim } from './read-claim.ts'
import { type ReportingClause, reportingClauses } from './reporting-clauses.ts'

/** Fewest words that are looked for: fewer occur anywhere. */
const fewestWords = 3
/** Most interpretations of one text: each is looked for in the whole archive. */
const mostInterpretations = 4

/** What follows a clause where it is another clause of that kind: "Ana Verell said Ivo Sandor told us that …". */
const reportsAgain = /^(?:T|V|[,Bs]*N[BDoIs]*V)/u

/** A half-open range of symbols that are a clause. */
interface SymbolRange {
  from: number
  to: number
}

/**
 * The ways in which a text without quotation marks may report what somebody said ("Ana Verell told the council in 1962
 * that …"), in the order of the table of reporting clauses. They are no more than possible: speeches report what others
 * said, too, and are quoted as they are. None where no clause of the table is at an end of the text, or within it.
 *
 * @param known persons of the archive
 */
export function reportedSpeech(pasted: string, known: readonly KnownPerson[]): Interpretation[] {
  const text = plainText(pasted)
  const symbols = clauseSymbols(text, known)
  const found = reportingClauses.flatMap((clause) => readByClause(clause, symbols, text, known) ?? [])
  const isFirst = ({ quotation }: Interpretation, index: number) =>
    found.findIndex((other) => other.quotation === quotation) === index
  return found.filter(isFirst).slice(0, mostInterpretations)
}

/** The interpretation of a text by one reporting clause; undefined where the text does not have it. */
export function readByClause(
  { side, pattern, closing }: ReportingClause,
  { row, spans }: ClauseSymbols,
  text: string,
  known: readonly KnownPerson[],
): Interpretation | undefined {
  const match = pattern.exec(row)
  if (!match) return undefined
  const clause: SymbolRange = { from: match.index, to: match.index + match[0].length }
  if (side !== 'after' && reportsAgain.test(row.slice(clause.to))) return undefined
  const end = closing?.exec(row)
  if (closing && (!end || end.index <= clause.to)) return undefined
  const startOf = (symbol: number) => spans[symbol]?.start ?? text.length
  const pieces = [
    ...(side === 'before' ? [] : [text.slice(0, startOf(clause.from))]),
    ...(side === 'after' ? [] : [text.slice(startOf(clause.to), startOf(end?.index ?? spans.length))]),
  ].map(withoutDividers)
  if (pieces.some((piece) => piece === '')) return undefined
  const quotation = pieces.join(' ')
  if (tokens(quotation).length < fewestWords) return undefined
  return { quotation, claim: claimOf(match, { row, spans }, text, known) }
}

function withoutDividers(piece: string): string {
  return piece.replace(/^[\s,:;—–―-]+/u, '').replace(/(?<![\s,:;—–―-])[\s,:;—–―-]+$/u, '')
}

/** What a clause claims: who speaks, and the dates in it. */
function claimOf(match: RegExpExecArray, { spans }: ClauseSymbols, text: string, known: readonly KnownPerson[]): Claim {
  const textOf = (from: number, to: number) => text.slice(spans[from]?.start, spans[to - 1]?.end)
  const [[from, to] = [0, 0], ...names] = match.indices ?? []
  const speaker = names.find((name) => name !== undefined)
  const dates = claimedDates(textOf(from, to)).map(({ given }) => given)
  const claimed = [...(speaker ? [textOf(...speaker)] : []), ...dates].join(', ')
  return readClaim([{ text: `— ${claimed}`, side: 'after' }], known)
}
