import { z } from 'zod'
import { knownAbsent, whatIsOpen } from '#lib/engine/engine-answer.ts'
import { EngineError } from '#lib/engine/opensearch/errors.ts'
import { findSaidAgain, mostWordsCompared } from '#lib/engine/said-again/find-said-again.ts'
import { QueryError } from '#lib/search/query/query-error.ts'
import {
  documentHitsAnswer,
  passagesAnswer,
  quoteAnswer,
  searchAnswer,
  suggestAnswer,
  yearsAnswer,
} from './answer-schemas.ts'
import { failureOfQuery } from './api-failure.ts'
import { lastHit, longestQuery, longestQuotation, mostHits, mostIdentifiers, mostQueries } from './api-limits.ts'
import { type ApiOperation, operation } from './api-operation.ts'
import { documentHitsOf } from './document-hits.ts'
import { checkQuerySize } from './query-size.ts'
import { saidAgainAnswer } from './said-again-answer.ts'

const query = z.string().trim().min(1).max(longestQuery)
const q = query.describe('What a reader types; how to ask is said in the guide (Search).')
const order = z
  .enum(['best', 'newest', 'oldest'])
  .default('best')
  .describe('What has all the words comes before what has some, in any order.')
const yesOrNo = z.enum(['true', 'false']).transform((value) => value === 'true')

function wholeNumber(least: number, most: number, otherwise: number) {
  return z
    .string()
    .regex(/^\d{1,6}$/u, 'expected a whole number')
    .transform(Number)
    .pipe(z.int().min(least).max(most))
    .default(otherwise)
}

const search = operation({
  name: 'search',
  summary: 'Paragraphs and headings that have words, counted by speaker, year and so on',
  method: 'GET',
  cost: 1,
  parameters: z.strictObject({
    q,
    limit: wholeNumber(1, mostHits, 20).describe('Most hits.'),
    offset: wholeNumber(0, lastHit, 0).describe(
      `How many hits are left out before the first. offset and limit together are at most ${lastHit}.`,
    ),
    order,
    headings: yesOrNo.default(true).describe('Whether headings are found, too.'),
    facets: yesOrNo.default(false).describe('Whether hits are counted by the values of their documents.'),
    literal: yesOrNo
      .default(false)
      .describe('Whether a word that is nowhere is left so, and not taken for others that are spelled like it.'),
  }),
  answer: searchAnswer,
  async run({ engine }, { q: text, literal, ...options }) {
    checkQuerySize(text)
    if (options.offset + options.limit > lastHit)
      throw new QueryError(`Only the first ${lastHit} hits can be asked for. Narrow the query.`, whole(text))
    const answer = await engine.search(text, { ...options, literalSpelling: literal })
    const { certificate } = answer
    const unknown = knownAbsent(answer.unknown, certificate)
    return { body: { ...answer, unknown, open: whatIsOpen(certificate) }, isWhole: certificate.isWhole }
  },
})

const suggest = operation({
  name: 'suggest',
  summary: 'Words, speakers and titles for a query that is being typed',
  method: 'GET',
  cost: 0.2,
  parameters: z.strictObject({ q }),
  answer: suggestAnswer,
  async run({ engine }, { q: text }) {
    checkQuerySize(text)
    return { body: { suggestions: await engine.suggest(text) }, isWhole: true }
  },
})

const years = operation({
  name: 'years',
  summary: 'How many paragraphs have the words, in each year',
  method: 'GET',
  cost: 2,
  parameters: z.strictObject({ q: z.array(query).min(1).max(mostQueries).describe('Once for each query.') }),
  repeated: ['q'],
  answer: yearsAnswer,
  async run({ engine }, { q: texts }) {
    const counted = await Promise.all(
      texts.map(async (text) => {
        try {
          checkQuerySize(text)
          const { certificate, ...counts } = await engine.countByYear(text)
          const unknown = knownAbsent(counts.unknown, certificate)
          return { ...counts, unknown, certificate, open: whatIsOpen(certificate), isWhole: certificate.isWhole }
        } catch (error) {
          // One that can't be read doesn't keep the others from being counted.
          if (error instanceof QueryError) return { error: failureOfQuery(error), isWhole: true }
          throw error
        }
      }),
    )
    return {
      body: { queries: counted.map(({ isWhole: _, ...own }) => own) },
      isWhole: counted.every(({ isWhole }) => isWhole),
    }
  },
})

const passages = operation({
  name: 'passages',
  summary: 'The paragraph, heading or document with an identifier',
  method: 'GET',
  cost: 1,
  parameters: z.strictObject({
    id: z
      .array(z.string().regex(/^[a-z0-9][a-z0-9-]{1,199}$/u, 'expected an identifier, such as p-3x9k2m1'))
      .min(1)
      .max(mostIdentifiers)
      .describe('Once for each; one that a paragraph had before counts, too.'),
  }),
  repeated: ['id'],
  answer: passagesAnswer,
  async run({ engine }, { id }) {
    const found = await engine.passages(id)
    return { body: { passages: found.map((one) => one ?? null) }, isWhole: true }
  },
})

const hits = operation({
  name: 'hits',
  summary: 'The hits of one document, and those beside it in the list of hits',
  method: 'GET',
  cost: 2,
  parameters: z.strictObject({
    q,
    document: z.string().min(1).max(300).describe('Its identifier, or what its address ends in.'),
    order,
  }),
  answer: documentHitsAnswer,
  async run({ engine }, { q: text, document, order: by }) {
    checkQuerySize(text)
    const { listed, isWhole } = await documentHitsOf(engine, text, document, by)
    return { body: { listed: listed ?? null }, isWhole }
  },
})

const quote = operation({
  name: 'quote',
  summary: 'Whether a quotation was said, in which words, by whom and when',
  method: 'POST',
  cost: 5,
  parameters: z.strictObject({
    text: z
      .string()
      .trim()
      .min(1)
      .max(longestQuotation)
      .describe('As somebody has it: the words, and who is said to have said them, and when.'),
  }),
  answer: quoteAnswer,
  async run({ engine }, { text }) {
    return { body: await engine.checkQuotation(text), isWhole: true }
  },
})

const saidAgain = operation({
  name: 'said-again',
  summary: 'What of a paragraph its speaker has said in other documents as well',
  method: 'GET',
  cost: 10,
  parameters: z.strictObject({
    id: z
      .string()
      .regex(/^p-[0-9a-z]{1,40}$/u, 'expected the identifier of a paragraph, such as p-3x9k2m1')
      .describe(`Of a paragraph of ${mostWordsCompared} words at most; one that it had before counts, too.`),
  }),
  answer: saidAgainAnswer,
  async run({ engine }, { id }) {
    const found = await findSaidAgain(engine, id)
    const { certificate } = found ?? {}
    // What makes a passage boilerplate may be silent: there is no answer then.
    if (certificate && !certificate.isWhole) throw new EngineError('silent', whatIsOpen(certificate) ?? '')
    return { body: { found: found ?? null }, isWhole: true }
  },
})

const whole = (text: string) => ({ start: 0, end: text.length })

/** What can be asked of an archive. */
export const operations: readonly ApiOperation[] = [search, suggest, years, passages, hits, quote, saidAgain]
