import { z } from 'zod'
import type { OpenedSite } from '#lib/assistant/site-connection.ts'
import { english } from '#lib/i18n/english.ts'
import type { CountedForms } from '#lib/search/answer/counted-forms.ts'

/** What was looked through for an answer, and for what: all that "not in this archive" rests on. */
export const certificate = z.object({
  archive: z.string().nullable().describe("What the archive is called; null where its site doesn't say."),
  site: z.string().describe('Where it was read: an address or a folder.'),
  state: z.string().describe('The hash that names the state of the archive. The same hash means the same texts.'),
  documents: z
    .int()
    .describe('How many documents the archive has; all of them were looked through, or those that were asked for.'),
  paragraphs: z.int(),
  narrowedTo: z
    .int()
    .nullable()
    .describe('How many of the documents were asked for (by speaker, date …); null where all were.'),
  narrowedBy: z
    .array(z.string())
    .describe('What the documents were narrowed by, as the search writes it: speaker:"Ana Verell".'),
  lookedFor: z
    .array(
      z.object({
        word: z.string(),
        forms: z
          .array(z.string())
          .describe('Written forms that count; empty also where it was seen without them that nothing is found.'),
        isNowhere: z.boolean().describe('Whether the word is in no paragraph and no heading of the archive.'),
      }),
    )
    .describe('Each word that was looked for.'),
  linksBeginWith: z
    .string()
    .nullable()
    .describe('Scheme and host that links have; null where they are not known, and links are paths below the site.'),
  isReplaced: z.boolean().describe('Whether the archive has been replaced by another state since the answer before.'),
})

/** The type of `certificate`. */
export type Certificate = z.output<typeof certificate>

/** What was looked for, besides where. */
export interface LookedFor {
  narrowedTo?: number
  narrowedBy?: readonly string[]
  forms?: readonly CountedForms[]
  /** Words that are nowhere. */
  unknown?: readonly string[]
}

/** Most forms of a word that are named. */
const mostForms = 12

/** The certificate of an answer from a site. `isReplaced` is set where the answer is given. */
export function certificateOf({ engine, name, location, origin }: OpenedSite, lookedFor: LookedFor = {}): Certificate {
  const { narrowedTo, narrowedBy = [], forms = [], unknown = [] } = lookedFor
  return {
    archive: name ?? null,
    site: location,
    state: engine.corpus,
    documents: engine.documents,
    paragraphs: engine.paragraphs,
    narrowedTo: narrowedTo ?? null,
    narrowedBy: [...narrowedBy],
    lookedFor: forms.map(({ word, forms: own }) => ({
      word,
      forms: own.slice(0, mostForms).map(({ form }) => form),
      isNowhere: unknown.includes(word),
    })),
    linksBeginWith: origin === '' ? null : origin,
    isReplaced: false,
  }
}

const say = english

/** The certificate in words. */
export function certificateWords(given: Certificate): string {
  const { archive, site, state, documents, paragraphs, narrowedTo, narrowedBy, lookedFor } = given
  const called = archive === null ? site : `“${archive}” (${site})`
  const lines = [
    narrowedTo === null
      ? `Looked through: all ${say('counts.paragraphs', { count: paragraphs })} of all ${say('counts.documents', { count: documents })} of ${called}; state ${state}.`
      : `Looked through: ${say('counts.documents', { count: narrowedTo })} of ${say.number(documents)} (narrowed by ${narrowedBy.join(' ')}) of ${called}; state ${state}.`,
  ]
  if (lookedFor.length > 0) {
    const words = lookedFor.map(({ word, forms, isNowhere }) => {
      if (isNowhere) return `${word} (nowhere in the archive)`
      return forms.length > 0 ? `${word} (${forms.join(', ')})` : word
    })
    lines.push(`Looked for, with the written forms that count: ${words.join('; ')}.`)
  }
  if (given.linksBeginWith === null)
    lines.push('Links are paths below the site: under which address it is published is not known here.')
  if (given.isReplaced)
    lines.push('The archive was replaced by another state since the answer before: earlier answers may no longer hold.')
  return lines.join('\n')
}
