import { z } from 'zod'
import { attributions } from '#lib/domain/attribution.ts'

/*
 * What answers of the API are made of: for the description of it, and for tests, which hold answers to it. Places in texts are half-open,
 * in UTF-16 units.
 */

/** How many, or where. */
export const count = z.int().min(0)

const document = z.object({
  id: z.string(),
  url: z.string().describe('Path of its page, with the base path of the site.'),
  title: z.string(),
  date: z.string().optional().describe('EDTF.'),
  published: z.string().optional().describe('Day of publication (EDTF), where that is another.'),
  speaker: z
    .union([z.string(), z.array(z.string())])
    .optional()
    .describe('A list where there are several.'),
  kind: z.string(),
  language: z.string().describe('BCP 47.'),
  fields: z.record(z.string(), z.array(z.string())).optional().describe('Values of fields that collections declare.'),
})

const highlight = z.object({ start: count, end: count })

const hit = z.object({
  document,
  paragraph: z.string().describe('Identifier of the paragraph or heading, which lasts.'),
  number: count.describe('¶ in the margin, which can change; 0 for a heading.'),
  url: z.string().describe('Path of the paragraph, with the base path of the site.'),
  text: z.string(),
  voice: z.string().optional().describe('Whose words it is, where they are not those of the speaker of the document.'),
  highlights: z.array(highlight).describe('Where the words of the query are in the text.'),
  excerpt: z.object({
    fragments: z.array(z.object({ text: z.string(), highlighted: z.boolean() })),
    cutBefore: z.boolean(),
    cutAfter: z.boolean(),
  }),
  score: z.number().describe('Comparable within one answer only.'),
  allTerms: z.boolean().describe('Whether all words of the query are in it.'),
  complete: z.boolean().describe('Whether it has all of them but those that are said of its document.'),
})

/** What an answer rests on. */
export const certificate = z
  .object({
    corpus: z.string().describe('Names the state of the archive.'),
    searched: z.object({ paragraphs: count, documents: count }),
    within: count.optional().describe('How many documents the filters of the query leave.'),
    parts: z
      .object({ total: count, silent: count })
      .describe('Into how many parts the index is divided, and how many of these did not answer.'),
    timedOut: z.boolean().describe('Whether a part ended before it had looked at everything.'),
    documentsExact: z.boolean(),
    isWhole: z
      .boolean()
      .describe('Whether all that there is was looked at. Where it is false, nothing is proved to be absent.'),
  })
  .describe('What the answer rests on.')

const open = z
  .string()
  .optional()
  .describe('What the answer leaves open, in words, such as “1 of 4 parts of the index are silent”.')

const expansion = z.object({
  word: z.string(),
  to: z.array(z.string()),
  why: z.enum(['spelling', 'name']),
})

const forms = z.array(
  z.object({
    word: z.string(),
    forms: z.array(z.object({ form: z.string(), paragraphs: count })),
    leftOut: z.array(z.string()),
  }),
)

const unknown = z.array(z.string()).describe('Words of the query that are nowhere; none where the answer is not whole.')

/** What `search` answers. */
export const searchAnswer = z.object({
  query: z.string(),
  hits: z.array(hit),
  total: z.object({
    paragraphs: count.describe('Paragraphs that have all the words.'),
    headings: count,
    documents: count,
    complete: count.describe('How many more have all the words but those that are said of their documents.'),
    someTerms: count.describe('How many more have some of the words. They come after the others.'),
  }),
  facets: z
    .array(
      z.object({
        field: z.string(),
        values: z.array(z.object({ value: z.string(), label: z.string().optional(), count, selected: z.boolean() })),
      }),
    )
    .optional(),
  certificate,
  open,
  unknown,
  widened: z.array(expansion).describe('What was looked for besides the words as they were typed.'),
  forms: forms.describe('Which written forms were counted, of each word.'),
  metadataMatches: z
    .object({ paragraphs: count, words: z.array(z.object({ word: z.string(), as: z.array(z.string()) })) })
    .optional(),
  titles: z.array(document).describe('Documents that have all the words in their titles.'),
  interpretations: z
    .array(
      z.object({
        query: z.string(),
        rest: z.string(),
        filters: z.array(z.object({ field: z.string(), value: z.string() })),
        paragraphs: count,
      }),
    )
    .optional()
    .describe('What may be meant, where words name a speaker, a year, a place.'),
})

/** What `suggest` answers. */
export const suggestAnswer = z.object({
  suggestions: z.array(
    z.union([
      z.object({ kind: z.enum(['word', 'speaker']), label: z.string(), query: z.string() }),
      z.object({ kind: z.literal('value'), field: z.string(), label: z.string(), query: z.string() }),
      z.object({ kind: z.literal('title'), label: z.string(), url: z.string(), language: z.string() }),
    ]),
  ),
})

/** Why a question has no answer. */
const failure = z.object({
  code: z
    .enum(['query', 'parameter', 'not found', 'method', 'rate', 'busy', 'time', 'silent', 'engine'])
    .describe(
      'query: it can’t be read; parameter: one is missing, unknown or out of bounds; rate: too many questions from one address; busy: too many at once; time: no answer in time; silent: parts of the index that the answer needs are; engine: it can’t be asked.',
    ),
  message: z.string(),
  at: count.optional().describe('Where the query can’t be read: from here …'),
  end: count.optional().describe('… to here.'),
  instead: z.string().optional().describe('A query that is probably meant.'),
})

/** What is answered with any status but 200. */
export const failureAnswer = z.object({ error: failure })

/** Why a question has no answer. */
export type ApiFailure = z.output<typeof failure>

/** What `years` answers: of each query its counts, or why it has none. */
export const yearsAnswer = z.object({
  queries: z.array(
    z.union([
      z.object({
        query: z.string(),
        years: z.array(z.object({ year: z.string(), found: count, paragraphs: count, words: count })),
        undated: count,
        severalYears: count,
        unknown,
        widened: z.array(expansion),
        forms,
        certificate,
        open,
      }),
      failureAnswer,
    ]),
  ),
})

/** A paragraph, a heading or a document. */
export const passage = z.object({
  document,
  paragraph: z.string().describe('Empty for a document, whose text is its title.'),
  number: count,
  text: z.string(),
  voice: z.string().optional(),
})

/** What `passages` answers: of each identifier what has it, or null. */
export const passagesAnswer = z.object({ passages: z.array(passage.nullable()) })

/** What `hits` answers. */
export const documentHitsAnswer = z.object({
  listed: z
    .object({
      hits: z.array(hit).describe('Hits of the document, in the order of its text.'),
      place: z.int().min(1).optional().describe('Its place among the documents that are listed.'),
      documents: count.describe('How many documents are listed.'),
      before: hit.optional().describe('The last hit of the document before it.'),
      after: hit.optional().describe('The first hit of the document behind it.'),
    })
    .nullable()
    .describe('null where more was found than is put into an order, or parts of the index are silent.'),
})

const location = z.looseObject({
  document,
  paragraph: z.string(),
  number: count,
  voice: z.string().optional(),
  url: z.string().describe('Path of a link to the words.'),
  before: z.string(),
  said: z.string(),
  after: z.string(),
})

const match = z.looseObject({
  verdict: z.string(),
  similarity: z.number(),
  place: location,
  differences: z.array(z.looseObject({})),
})

/** What `quote` answers. */
export const quoteAnswer = z.object({
  quotation: z.string().describe('The words that were looked for.'),
  check: z.looseObject({
    verdict: z
      .enum(['exact', 'near', 'altered', 'composed', 'paraphrase', 'part', 'none'])
      .describe('What became of the words; see the guide, Quotations.'),
    similarity: z.number(),
    found: match.optional(),
    parts: z.array(z.looseObject({})),
    alternatives: z.array(match),
    isTooCommon: z.literal(true).optional(),
    searched: z.object({ paragraphs: count, documents: count }),
    corpus: z.string(),
  }),
  claim: z.object({
    speaker: z.object({ given: z.string(), right: z.boolean().nullable() }).optional(),
    date: z.object({ given: z.string(), right: z.boolean().nullable() }).optional(),
  }),
  whose: z.enum(attributions).optional().describe('Whose words they are at the place where they are.'),
  by: z.array(z.string()),
  isQuoted: z.literal(true).optional(),
  spoken: location.optional().describe('What is nearest in what was said, where they are not a speaker’s own words.'),
  paired: z.array(z.object({ document, place: location.optional() })),
  language: z
    .object({ quotation: z.string(), archive: z.array(z.string()), speaker: z.string().optional() })
    .optional(),
})
