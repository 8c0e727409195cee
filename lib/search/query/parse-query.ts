import type { DeclaredFieldName } from '#lib/search/format/fields.ts'
import { withOrdinalDays } from './date-words.ts'
import { dayRangeOf, parseDayRange } from './day-range.ts'
import { type Lexeme, lexemes } from './lexemes.ts'
import type { Clause, Filter, PhraseClause, Query, SimpleClause, WordClause } from './query.ts'
import { QueryError } from './query-error.ts'

type Operand = Extract<Lexeme, { type: 'words' | 'phrase' | 'prefix' }>

function isOperand(lexeme: Lexeme | undefined): lexeme is Operand {
  return lexeme?.type === 'words' || lexeme?.type === 'phrase' || lexeme?.type === 'prefix'
}

/** One clause for what is without space, so that it can be left out, or be one side of OR or NEAR. */
function asSingleClause(operand: Operand): WordClause | PhraseClause {
  if (operand.type === 'phrase') return { type: 'phrase', words: operand.words, written: operand.written }
  const [first, ...more] = operand.type === 'words' ? operand.clauses : []
  if (first && first.type !== 'any' && more.length === 0) return first
  const written = operand.type === 'words' ? operand.written : operand.words.join(' ')
  return { type: 'phrase', words: operand.words, written, implicit: true }
}

function simpleClause(operand: Operand): SimpleClause {
  return operand.type === 'prefix' ? { type: 'prefix', prefix: operand.words.join('') } : asSingleClause(operand)
}

/** What is meant by an operand, any of several: "COVID-19" may be one word or two. */
function alternatives(operand: Operand): SimpleClause[] {
  const [first, ...more] = operand.type === 'words' ? operand.clauses : []
  return first?.type === 'any' && more.length === 0 ? first.of : [simpleClause(operand)]
}

/** What is beside OR or NEAR, for which a minus makes no sense. */
function operandBeside(lexeme: Lexeme | undefined, operator: Lexeme, name: string, where: string): Operand {
  if (!isOperand(lexeme)) {
    throw new QueryError(`${where} ${name} at character ${operator.start + 1} a word or a phrase is missing.`, operator)
  }
  if (lexeme.without) {
    throw new QueryError(`The word beside ${name} can’t be left out (character ${lexeme.start + 1}).`, lexeme)
  }
  return lexeme
}

function nearOperand(operand: Operand): WordClause | PhraseClause {
  if (operand.type === 'prefix') {
    throw new QueryError(`A word beside NEAR can’t end in a star (character ${operand.start + 1}).`, operand)
  }
  return asSingleClause(operand)
}

/** The rows of operands that OR and NEAR join, each a clause. Operators bind their neighbours: `a b OR c` is a and (b or c). */
function parseClauses(parts: readonly Lexeme[]): { clauses: Clause[]; without: SimpleClause[] } {
  const clauses: Clause[] = []
  const without: SimpleClause[] = []
  let at = 0
  /** Reads one side of OR: an operand, or two with NEAR between. */
  const readSide = (first: Operand): SimpleClause[] => {
    const operator = parts[at]
    if (operator?.type !== 'near') return alternatives(first)
    const second = operandBeside(parts[at + 1], operator, 'NEAR', 'After')
    at += 2
    const again = parts[at]
    if (again?.type === 'near') {
      throw new QueryError(`NEAR joins two sides only (character ${again.start + 1}).`, again)
    }
    return [
      {
        type: 'near',
        left: nearOperand(first),
        right: nearOperand(second),
        within: operator.within,
      },
    ]
  }
  while (at < parts.length) {
    const part = parts[at]
    at += 1
    if (part?.type === 'or') operandBeside(undefined, part, 'OR', 'Before')
    if (part?.type === 'near') operandBeside(undefined, part, 'NEAR', 'Before')
    if (!isOperand(part)) continue
    const next = parts[at]
    if (next?.type !== 'or' && next?.type !== 'near') {
      if (part.without) without.push(...alternatives(part))
      else if (part.type === 'words') clauses.push(...part.clauses)
      else clauses.push(simpleClause(part))
      continue
    }
    const of = readSide(operandBeside(part, next, next.type === 'or' ? 'OR' : 'NEAR', 'Before'))
    for (let or = parts[at]; or?.type === 'or'; or = parts[at]) {
      const other = operandBeside(parts[at + 1], or, 'OR', 'After')
      at += 2
      of.push(...readSide(other))
    }
    const [only] = of
    clauses.push(of.length === 1 && only ? only : { type: 'any', of })
  }
  return { clauses, without }
}

/** `1995..1990`, in its right order; undefined where the ends are no years or days, or in order. */
function reversedRange(range: string): string | undefined {
  const [from = '', to = '', ...more] = range.split('..')
  const other = `${to}..${from}`
  return from !== '' && to !== '' && more.length === 0 && parseDayRange(other) ? other : undefined
}

function parseFilter(lexeme: Extract<Lexeme, { type: 'field' }>, text: string): Filter {
  const { field, value, without, start, end } = lexeme
  const read = field === 'year' ? parseDayRange(value) : field === 'from' || field === 'to' ? dayRangeOf(value) : true
  if (!read) {
    const inOrder = field === 'year' ? reversedRange(value) : undefined
    if (inOrder !== undefined) {
      throw new QueryError(
        `“${field}:${value}” at character ${start + 1} runs backwards: the earlier year comes first, ${inOrder}.`,
        lexeme,
        text.slice(0, start) + text.slice(start, end).replace(value, inOrder) + text.slice(end),
      )
    }
    const wanted = field === 'year' ? '1990, 1990..1995, 1990.. or ..1995' : '1990, 1990-09 or 1990-09-25'
    throw new QueryError(`“${field}:” at character ${start + 1} takes ${wanted}, not “${value}”.`, lexeme)
  }
  return { field, value, negated: without, start, end }
}

/** Each word once; what else there is stays. */
function eachWordOnce(clauses: readonly Clause[]): Clause[] {
  const seen = new Set<string>()
  return clauses.filter((clause) => {
    if (clause.type !== 'word') return true
    if (seen.has(clause.word)) return false
    seen.add(clause.word)
    return true
  })
}

/**
 * Reads a query: words, "exact phrases" in straight or curly quotation marks, `open*`, `-without` before any of these,
 * `this OR that`, `one NEAR/5 other`, and what the document has to be: `speaker:`, `venue:`, `topic:`, `kind:`,
 * `lang:`, `collection:`, `event:` (a value with spaces in quotation marks), `year:1990..1995`, `from:`, `to:`; and whose words
 * the paragraph is: `said-by:`; and `-form:woman` for a written form that is not counted; and the fields that the archive's
 * collections declare (`declared`). Throws `QueryError`, which says where it can't be read, and where nothing is left to look
 * for.
 */
export function parseQuery(text: string, declared: readonly DeclaredFieldName[] = []): Query {
  const parts = lexemes(text, declared)
  const filters = parts.filter((part) => part.type === 'field').map((part) => parseFilter(part, text))
  const { clauses, without } = parseClauses(parts.filter((part) => part.type !== 'field' && part.type !== 'form'))
  const leftOut = parts.flatMap((part) => (part.type === 'form' ? part.words : []))
  if (clauses.length > 0 || filters.length > 0) {
    return {
      clauses: withOrdinalDays(eachWordOnce(clauses)),
      excluded: without,
      filters,
      ...(leftOut.length > 0 && { excludedForms: leftOut }),
    }
  }
  const whole = { start: 0, end: text.length }
  if (without.length + leftOut.length > 0) {
    throw new QueryError('There are only words to leave out: add at least one word to look for.', whole)
  }
  throw new QueryError('There is no word or figure to look for.', whole)
}
