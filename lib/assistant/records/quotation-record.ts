import { z } from 'zod'
import { english } from '#lib/i18n/english.ts'
import { differenceWords } from '#lib/quote/answer/verdict-words.ts'
import type { PassageLocation } from '#lib/quote/candidates/passage-location.ts'
import { attributeWords } from '#lib/quote/claims/attribute-words.ts'
import type { KnownPerson } from '#lib/quote/persons/match-persons.ts'
import type { QuotationMatch } from '#lib/quote/verdict/compare-candidates.ts'
import { parsePassageLink } from '#lib/site/passage-link.ts'
import { citedDocument, citedDocumentOf, documentLine } from './cited-document.ts'
import { voiceRecord, voiceWords } from './passage-record.ts'

/** Most characters of what is before and after the words. */
const mostContext = 600

/** Where words of a quotation are. */
export const placeRecord = z.object({
  link: z
    .string()
    .describe('The permanent link to these words, to be cited. It carries the check of their wording (c=…).'),
  wordingCheck: z.array(z.string()).describe('Eight hexadecimal digits for each paragraph that the words are in.'),
  paragraph: z.string(),
  number: z.int().describe('The ¶ number in the margin of the page.'),
  before: z.string().describe('What is before the words in their paragraph: read it, it may turn their sense.'),
  said: z.string().describe('The words as they are in the archive.'),
  after: z.string(),
  voice: voiceRecord,
  document: citedDocument,
})

/** The type of `placeRecord`. */
export type PlaceRecord = z.output<typeof placeRecord>

/** Where words of a quotation are, and how they differ from it. */
export const matchRecord = z.object({
  verdict: z
    .enum(['exact', 'near', 'altered', 'none', 'paraphrase'])
    .describe('none: nearest to it, and not the same.'),
  place: placeRecord,
  differences: z.array(
    z.object({
      kind: z.enum(['missing', 'added', 'replaced', 'spelling', 'moved', 'ellipsis', 'inserted']),
      alters: z
        .enum(['figure', 'name', 'date', 'negation', 'quantifier', 'sense', 'word'])
        .nullable()
        .describe('What of the sense it changes; null where it changes none that is known.'),
      said: z.string(),
      quoted: z.string(),
      words: z.string().describe('The difference in words.'),
    }),
  ),
})

/** The type of `matchRecord`. */
export type MatchRecord = z.output<typeof matchRecord>

/** A place with its link and whose words are there. `origin` goes before its path; `known` are the speakers of the archive. */
export function placeRecordOf(place: PassageLocation, origin: string, known: readonly KnownPerson[]): PlaceRecord {
  const { url, paragraph, number, before, said, after, document } = place
  return {
    link: origin + url,
    wordingCheck: [...(parsePassageLink(url)?.wordingHashes ?? [])],
    paragraph,
    number,
    before: before.length > mostContext ? `…${before.slice(-mostContext)}` : before,
    said,
    after: after.length > mostContext ? `${after.slice(0, mostContext)}…` : after,
    voice: attributeWords(place, known),
    document: citedDocumentOf(document, origin),
  }
}

/** A match with its differences in words. */
export function matchRecordOf(match: QuotationMatch, origin: string, known: readonly KnownPerson[]): MatchRecord {
  const { verdict, place, differences } = match
  return {
    verdict,
    place: placeRecordOf(place, origin, known),
    differences: differences.map((difference) => {
      const { kind, alters, said, quoted } = difference
      return { kind, alters: alters ?? null, said, quoted, words: differenceWords(english, difference) }
    }),
  }
}

/** A place in the lines of an answer: the words in their context, whose they are, the document, the link. */
export function placeLines({ before, said, after, voice, number, document, link }: PlaceRecord): string[] {
  return [`${documentLine(document)}, ¶ ${number}; ${voiceWords(voice)}:`, `${before}>>${said}<<${after}`, link]
}

/** A match in the lines of an answer: what differs, and the place. */
export function matchLines({ place, differences }: MatchRecord): string[] {
  return [...placeLines(place), ...differences.map(({ words }) => `- ${words}`)]
}
