import { type NamedValues, type TypedPiece, valuesInWords } from '#lib/search/facets/values-in-words.ts'
import type { FacetField } from '#lib/search/format/fields.ts'
import type { Facets } from '#lib/search/format/index-files.ts'
import { planQuery } from '#lib/search/lookup/plan.ts'
import { type Lexeme, lexemes } from '#lib/search/query/lexemes.ts'
import { parseQuery } from '#lib/search/query/parse-query.ts'
import { addFilter } from '#lib/search/query/rewrite-query.ts'
import { chosenBy } from './chosen.ts'
import { findWhole } from './find.ts'
import { mayGoOn } from './first-answer.ts'
import type { Task } from './task.ts'

/** A query that may be meant by one that names a speaker, a year or a place among its words. */
export interface Meant {
  query: string
  /** What is looked for in it, as typed; empty where nothing but names was. */
  rest: string
  /** What documents are to be, as it is asked for. */
  named: { field: FacetField; value: string }[]
  /** What it finds. */
  paragraphs: number
}

/** Queries that may be meant, with what they find: each name taken for what it names. None that finds nothing. */
export async function queriesMeant(task: Task, facets: Facets): Promise<Meant[]> {
  const pieces = typedPieces(task.text)
  const filtered = new Set(lexemes(task.text).flatMap((part) => (part.type === 'field' ? [part.field] : [])))
  const named = valuesInWords(facets, pieces).filter(({ field }) => !filtered.has(field))
  if (named.length === 0) return []
  const rest = restOf(task.text, pieces, named)
  const offered = combinations(named).map((own) => ({ named: own, query: queryOf(rest, own) }))
  const counted = await Promise.all(
    offered.map(async ({ named: own, query }): Promise<Meant> => {
      return { query, rest, named: own, paragraphs: await countOf(task, query) }
    }),
  )
  return counted.filter(({ paragraphs }) => paragraphs > 0)
}

/** The words that stand by themselves, outside quotation marks, and neither to be left out nor beside OR and NEAR. */
function typedPieces(text: string): TypedPiece[] {
  const parts = lexemes(text)
  const isOperator = (part: Lexeme | undefined) => part?.type === 'or' || part?.type === 'near'
  return parts.flatMap((part, index) => {
    const joined = isOperator(parts[index - 1]) || isOperator(parts[index + 1])
    return part.type === 'words' && !part.without && !joined ? [part] : []
  })
}

function restOf(text: string, pieces: readonly TypedPiece[], named: readonly NamedValues[]): string {
  const cut = named.flatMap(({ from, to }) => pieces.slice(from, to))
  const left = cut.reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text)
  return left.replaceAll(/\s+/g, ' ').trim()
}

/** Each way to take one value of every field. */
function combinations(named: readonly NamedValues[]): Meant['named'][] {
  return named.reduce<Meant['named'][]>(
    (all, { field, values }) => all.flatMap((own) => values.map((value) => [...own, { field, value }])),
    [[]],
  )
}

function queryOf(rest: string, named: Meant['named']): string {
  return named.reduce((query, { field, value }) => addFilter(query, field, value), rest)
}

async function countOf(task: Task, text: string): Promise<number> {
  const { index, options } = task
  const query = parseQuery(text)
  const [plan, chosen] = await Promise.all([
    planQuery(query, index.termLookup(query)),
    chosenBy(index, text, query, true),
  ])
  const tell = () => mayGoOn(options.signal)
  const found = await findWhole({ ...task, ...chosen, text, plan, tell, options: { ...options, headings: false } })
  return found.length
}
