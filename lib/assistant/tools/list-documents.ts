import { z } from 'zod'
import { filterArguments, filtersIn } from '#lib/assistant/filters.ts'
import { narrowedBy } from '#lib/assistant/query-arguments.ts'
import { certificateOf } from '#lib/assistant/records/certificate.ts'
import { citedDocument, citedDocumentOf, documentLine } from '#lib/assistant/records/cited-document.ts'
import { assistantTool } from '#lib/assistant/tool.ts'
import { english } from '#lib/i18n/english.ts'

/** Most documents of one page, and most values of a field that are named. */
const mostDocuments = 50
const mostValues = 40
/** Years that are named one by one in words; of more the first and the last. */
const mostYears = 12

const asked = filterArguments.extend({
  limit: z.int().min(1).max(mostDocuments).default(20),
  offset: z.int().min(0).max(1_000_000).default(0).describe('How many documents to pass over, for the next page.'),
  order: z.enum(['oldest', 'newest']).default('newest').describe('Documents without a year come last.'),
})

const told = z.object({
  total: z.int().describe('How many documents there are, of all pages.'),
  documents: z.array(
    citedDocument.extend({
      paragraphs: z.int(),
      words: z.int(),
      topics: z.array(z.string()),
      venues: z.array(z.string()),
      events: z.array(z.string()),
      collections: z.array(z.string()).describe('Ids.'),
    }),
  ),
  nextOffset: z.int().nullable().describe('The offset of the next page; null where this is the last.'),
  values: z
    .array(
      z.object({
        field: z.string(),
        values: z.array(z.object({ value: z.string(), documents: z.int() })),
        more: z.int().describe('How many further values there are.'),
      }),
    )
    .describe('Who speaks, which years, kinds, languages … all these documents have, with how many of them have each.'),
})

const say = english

/** Which documents the archive has. */
export const listDocumentsTool = assistantTool({
  name: 'list_documents',
  title: 'List documents',
  description:
    'Lists documents by speaker, dates, topic, kind, language, collection, venue or event, with how many have which of these. Ask it first what an archive has at all: without arguments it says of which years, speakers and kinds there are texts.',
  asked,
  told,
  async answer(site, given) {
    const text = filtersIn(given).join(' ')
    const filters = await narrowedBy(site, text)
    const { offset, limit, order } = given
    const list = await site.engine.listDocuments(text, { offset, limit, order })
    const documents = list.documents.map(({ paragraphs, words, topics, venues, events, collections, ...document }) => ({
      ...citedDocumentOf(document, site.origin),
      ...{ paragraphs, words, topics, venues, events, collections },
    }))
    const end = offset + documents.length
    const data = {
      total: list.total,
      documents,
      nextOffset: documents.length > 0 && end < list.total ? end : null,
      values: list.values.map(({ field, values }) => ({
        field,
        values: values.slice(0, mostOf(field)).map(({ value, count }) => ({ value, documents: count })),
        more: Math.max(0, values.length - mostOf(field)),
      })),
    }
    return {
      data,
      lines: linesOf(data, offset),
      searched: certificateOf(site, filters.length > 0 ? { narrowedTo: list.total, narrowedBy: filters } : {}),
    }
  },
})

function linesOf({ total, documents, nextOffset, values }: z.output<typeof told>, offset: number): string[] {
  if (total === 0) return ['Not in this archive: no document is as asked for.']
  return [
    `${say('counts.documents', { count: total })}${documents.length > 0 ? `, ${offset + 1} to ${offset + documents.length} of them here` : '; none at this offset'}.`,
    ...documents.flatMap((document) => [
      '',
      `${documentLine(document)} · ${say('counts.paragraphs', { count: document.paragraphs })}`,
      `${document.id} ${document.link}`,
    ]),
    ...(nextOffset === null ? [] : ['', `The next page: offset ${nextOffset}.`]),
    '',
    ...values.map(valuesLine),
  ]
}

function mostOf(field: string): number {
  return field === 'year' ? Number.POSITIVE_INFINITY : mostValues
}

function valuesLine({ field, values, more }: z.output<typeof told>['values'][number]): string {
  if (field === 'year' && values.length > mostYears)
    return `year: ${say.number(values.length)} different, ${values[0]?.value} to ${values.at(-1)?.value}`
  const named = values.map(({ value, documents }) => `${value} (${documents})`).join(', ')
  return `${field}: ${named}${more > 0 ? `, and ${say.number(more)} more` : ''}`
}
