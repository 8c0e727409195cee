import { z } from 'zod'
import { expansionLines, narrowedBy, queryArguments, queryIn } from '#lib/assistant/query-arguments.ts'
import { certificateOf } from '#lib/assistant/records/certificate.ts'
import { assistantTool } from '#lib/assistant/tool.ts'
import { english } from '#lib/i18n/english.ts'

const told = z.object({
  isInArchive: z.boolean().describe('Whether any paragraph has all the words.'),
  total: z
    .int()
    .describe(
      'Paragraphs with all the words, in all years together and without one. One that has a word five times counts once.',
    ),
  years: z
    .array(
      z.object({
        year: z.string(),
        found: z.int().describe('Paragraphs with all the words.'),
        of: z.int().describe('Paragraphs that the texts of this year have, of the documents asked for.'),
        words: z.int().describe('Words that they have: divide by these to compare years.'),
      }),
    )
    .describe(
      'Each year of which the archive has texts. A year that is missing here has no texts, which is not the same as 0.',
    ),
  undated: z.int().describe('Of the total, those in documents whose year is not known.'),
  severalYears: z.int().describe('Of the total, those in documents of several years, counted in the first of them.'),
  forms: z
    .array(z.object({ word: z.string(), forms: z.array(z.object({ form: z.string(), paragraphs: z.int() })) }))
    .describe('Of each word the written forms that were counted, and in how many of the paragraphs found each is.'),
  unknownWords: z.array(z.string()),
  alsoCounted: z.array(z.object({ word: z.string(), as: z.array(z.string()) })),
})

/** Most forms of a word that are named. */
const mostForms = 20
const say = english

/** How often something was said through the years. */
export const countByYearTool = assistantTool({
  name: 'count_by_year',
  title: 'Count paragraphs by year',
  description:
    'Counts, exactly, the paragraphs that have all the words of a query, for each year of which the archive has texts, with how much text each year has. It counts words, not meanings: "not a crisis" counts for crisis. Words are counted as they are spelled, in all their forms, which are named.',
  asked: queryArguments,
  told,
  async answer(site, given, signal) {
    const text = queryIn(given)
    const filters = await narrowedBy(site, text)
    const [counted, within] = await Promise.all([
      site.engine.countYears(text, { signal, literalSpelling: true }),
      filters.length === 0 ? undefined : site.engine.listDocuments(text, { offset: 0, limit: 0, order: 'oldest' }),
    ])
    const years = counted.years.map(({ year, found, paragraphs: of, words }) => ({ year, found, of, words }))
    const total = years.reduce((sum, { found }) => sum + found, counted.undated)
    const data = {
      isInArchive: total > 0,
      total,
      years,
      undated: counted.undated,
      severalYears: counted.severalYears,
      forms: counted.forms.map(({ word, forms }) => ({ word, forms: forms.slice(0, mostForms) })),
      unknownWords: counted.unknown,
      alsoCounted: counted.widened.map(({ word, to }) => ({ word, as: to })),
    }
    return {
      data,
      lines: [...outcomeLines(data), ...expansionLines(counted.widened)],
      searched: certificateOf(site, {
        ...(within && { narrowedTo: within.total, narrowedBy: filters }),
        forms: counted.forms,
        unknown: counted.unknown,
      }),
    }
  },
})

function outcomeLines({ total, years, undated, severalYears, forms, unknownWords }: z.output<typeof told>): string[] {
  const met = years.filter(({ found }) => found > 0)
  const span = years.length > 0 ? `${years[0]?.year} to ${years.at(-1)?.year}` : 'no year'
  const texts = `There are texts of ${say.number(years.length)} years (${span}).`
  const unknown = unknownWords.length > 0 ? [`Nowhere in the archive: ${unknownWords.join(', ')}.`] : []
  if (total === 0)
    return [
      `Not in this archive: no paragraph has all that was asked for, in any year. ${texts} It does not follow that nobody ever said it.`,
      ...unknown,
    ]
  return [
    `${say('counts.paragraphs', { count: total })} with all the words, in ${say.number(met.length)} of the years. ${texts}`,
    ...met.map(({ year, found, of }) => `${year}: ${say.number(found)} of ${say('counts.paragraphs', { count: of })}`),
    'Every other year of which there are texts: 0.',
    ...(undated > 0 ? [`In documents whose year is not known: ${say.number(undated)}.`] : []),
    ...(severalYears > 0 ? [`In documents of several years, counted in the first: ${say.number(severalYears)}.`] : []),
    ...forms.map(
      ({ word, forms: own }) =>
        `Counted for ${word}: ${own.map(({ form, paragraphs }) => `${form} (${paragraphs})`).join(', ') || 'nothing'}`,
    ),
    ...unknown,
  ]
}
