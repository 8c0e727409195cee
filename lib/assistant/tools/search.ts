import { z } from 'zod'
import { knownSpeakers } from '#lib/assistant/known-speakers.ts'
import { expansionLines, narrowedBy, queryArguments, queryIn } from '#lib/assistant/query-arguments.ts'
import { certificateOf } from '#lib/assistant/records/certificate.ts'
import { citedDocument, citedDocumentOf, documentLine } from '#lib/assistant/records/cited-document.ts'
import { passageRecord, passageRecordOf, voiceWords } from '#lib/assistant/records/passage-record.ts'
import type { OpenedSite } from '#lib/assistant/site-connection.ts'
import { assistantTool } from '#lib/assistant/tool.ts'
import { english } from '#lib/i18n/english.ts'
import type { Answer } from '#lib/search/answer/answer.ts'
import { excerpt, type Highlight, plainExcerpt } from '#lib/search/rank/excerpt.ts'
import type { Hit } from '#lib/search/rank/hit.ts'
import { fold } from '#lib/text/fold.ts'

/** Most hits that are passed over, and most that one answer has. */
const deepest = 200
const mostHits = 20
/** Characters up to which the text of a hit is whole; of a longer one an excerpt is given. */
const wholeUpTo = 1000

const hitRecord = z.object({
  words: z
    .enum(['all', 'all with document', 'some'])
    .describe(
      'Which words of the query it has: all; all but those that are said of its document (its speaker, its year); only some.',
    ),
  passage: passageRecord,
  document: citedDocument,
})

const asked = queryArguments.extend({
  limit: z.int().min(1).max(mostHits).default(5).describe('Most hits to give.'),
  offset: z.int().min(0).max(deepest).default(0).describe('How many hits to pass over.'),
  order: z.enum(['best', 'newest', 'oldest']).default('best'),
})

const told = z.object({
  isInArchive: z
    .boolean()
    .describe(
      'Whether a paragraph, a heading or a title has all the words. false: not in this archive in these words; that nobody ever said it does not follow.',
    ),
  found: z.object({
    paragraphs: z.int().describe('With all the words.'),
    headings: z.int(),
    documents: z.int(),
    paragraphsWithSomeWords: z.int().describe('More that have only some of the words; looked for where few have all.'),
  }),
  hits: z.array(hitRecord),
  titles: z.array(citedDocument).describe('Documents with all the words in their title.'),
  unknownWords: z.array(z.string()).describe('Words of the query that are nowhere in the archive.'),
  similarWords: z
    .array(z.object({ word: z.string(), similar: z.array(z.string()) }))
    .describe('Words of the archive that are spelled like one that is nowhere. They were not searched for.'),
  alsoCounted: z
    .array(z.object({ word: z.string(), as: z.array(z.string()) }))
    .describe('Other spellings of a name that were searched for as well.'),
})

const say = english

/** Paragraphs that have the words of a query. */
export const searchTool = assistantTool({
  name: 'search',
  title: 'Search the archive',
  description:
    'Finds paragraphs that have all the words of a query, best first, each with its permanent link, whose words it is, and the date of its document as far as it is known. Says plainly where the archive has nothing. A hit shows that the words are there, not that somebody meant what you look for: read its context (read_paragraph), and check words before you quote them (verify_quote).',
  asked,
  told,
  async answer(site, given, signal) {
    const text = queryIn(given)
    const filters = await narrowedBy(site, text)
    const { limit, offset, order } = given
    const answer = await site.engine.search(text, {
      limit: offset + limit,
      order,
      facets: true,
      literalSpelling: true,
      signal,
    })
    const known = await knownSpeakers(site)
    const hits = answer.hits.slice(offset).map((hit) => hitRecordOf(hit, site, known))
    const titles = answer.titles.map((document) => citedDocumentOf(document, site.origin))
    const { paragraphs, headings, documents } = answer.found
    const data = {
      isInArchive: isFound(answer),
      found: { paragraphs, headings, documents, paragraphsWithSomeWords: answer.someTerms },
      hits,
      titles,
      unknownWords: answer.unknown,
      similarWords: await similarWords(site, text, answer.unknown, signal),
      alsoCounted: answer.widened.map(({ word, to }) => ({ word, as: to })),
    }
    return {
      data,
      lines: [...outcomeLines(answer), ...adviceLines(data, answer), ...hitLines(data, offset)],
      searched: certificateOf(site, {
        ...(filters.length > 0 && { narrowedTo: answer.within ?? site.engine.documents, narrowedBy: filters }),
        ...(answer.forms && { forms: answer.forms }),
        unknown: answer.unknown,
      }),
    }
  },
})

function isFound({ found, titles, metadataMatches }: Answer): boolean {
  return found.paragraphs + found.headings + titles.length + (metadataMatches?.paragraphs ?? 0) > 0
}

function hitRecordOf(hit: Hit, { origin }: OpenedSite, known: Awaited<ReturnType<typeof knownSpeakers>>) {
  const { document, paragraph, text, allTerms, complete, highlights } = hit
  const shown = text.length <= wholeUpTo ? text : plainExcerpt(excerpt(text, marksIn(text, highlights), wholeUpTo))
  return {
    words: allTerms ? ('all' as const) : complete ? ('all with document' as const) : ('some' as const),
    passage: passageRecordOf({ ...hit, id: paragraph }, origin, known, shown),
    document: citedDocumentOf(document, origin),
  }
}

/** The marked places of a text; the same letters are the same word, so that an excerpt has many different ones. */
function marksIn(text: string, highlights: Hit['highlights']): Highlight[] {
  const words = new Map<string, number>()
  return highlights.map(({ start, end }) => {
    const word = fold(text.slice(start, end))
    const term = words.get(word) ?? words.size
    words.set(word, term)
    return { start, end, term }
  })
}

/** For each word that is nowhere, words of the archive that are spelled like it. */
async function similarWords(
  { engine }: OpenedSite,
  text: string,
  unknown: readonly string[],
  signal: AbortSignal,
): Promise<{ word: string; similar: string[] }[]> {
  if (unknown.length === 0) return []
  const { widened } = await engine.search(text, { limit: 1, signal })
  return widened.flatMap(({ word, to }) => (unknown.includes(word) ? [{ word, similar: to }] : []))
}

function outcomeLines(answer: Answer): string[] {
  const { found, someTerms, metadataMatches } = answer
  const some = someTerms > 0 ? ` ${say('counts.paragraphs', { count: someTerms })} have only some of the words.` : ''
  if (!isFound(answer))
    return [
      `Not in this archive: no paragraph, heading or title has all that was asked for.${some} It does not follow that nobody ever said it.`,
    ]
  const headings = found.headings > 0 ? ` and ${say.number(found.headings)} headings` : ''
  const about = metadataMatches
    ? ` ${say('counts.paragraphs', { count: metadataMatches.paragraphs })} with the others, in documents whose speaker, title, date or the like has ${metadataMatches.words.map(({ word }) => word).join(', ')}.`
    : ''
  return [
    `Found: ${say('counts.paragraphs', { count: found.paragraphs })}${headings} with all the words, in ${say('counts.documents', { count: found.documents })}.${about}${some}`,
  ]
}

function adviceLines({ unknownWords, similarWords: similar }: z.output<typeof told>, answer: Answer): string[] {
  const others = answer.interpretations?.slice(0, 3) ?? []
  return [
    ...(unknownWords.length > 0 ? [`Nowhere in the archive: ${unknownWords.join(', ')}.`] : []),
    ...similar.map(({ word, similar: own }) => `Spelled like “${word}”, and not searched for: ${own.join(', ')}.`),
    ...expansionLines(answer.widened),
    ...others.map(
      ({ query, paragraphs }) => `Perhaps meant: ${query} (${say('counts.paragraphs', { count: paragraphs })})`,
    ),
  ]
}

const wordsOf = {
  all: '',
  'all with document': ' (its document has the other words)',
  some: ' (only some of the words)',
}

function hitLines({ hits, titles }: z.output<typeof told>, offset: number): string[] {
  return [
    ...titles.flatMap((document) => ['', `Title: ${documentLine(document)}`, document.link]),
    ...hits.flatMap(({ words, passage, document }, index) => [
      '',
      `${offset + index + 1}. ${documentLine(document)}${wordsOf[words]}`,
      `${passage.number === null ? 'Heading' : `¶ ${passage.number}`}, ${voiceWords(passage.voice)}${passage.isWhole ? '' : ' (excerpt)'}: “${passage.text}”`,
      passage.link,
    ]),
  ]
}
