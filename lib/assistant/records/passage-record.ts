import { z } from 'zod'
import { type Attribution, attributions } from '#lib/domain/attribution.ts'
import { attributeWords } from '#lib/quote/claims/attribute-words.ts'
import type { KnownPerson } from '#lib/quote/persons/match-persons.ts'
import type { HitDocument } from '#lib/search/rank/hit.ts'
import { formatPassageLink } from '#lib/site/passage-link.ts'
import { wordingHash } from '#lib/text/wording-hash.ts'

/** Whose words something is, as assistants are given it. */
export const voiceRecord = z.object({
  whose: z
    .enum(attributions)
    .nullable()
    .describe(
      "speaker: said by whoever is named in `by`. reporter, publisher, factsheet, transcriber, questioner: nobody's speech; never to be quoted as the speaker's. null: a heading.",
    ),
  by: z.array(z.string()).describe('Who said it, by name; empty where that is not known or it is no speech.'),
})

/** The type of `voiceRecord`. */
export type VoiceRecord = z.output<typeof voiceRecord>

/** A paragraph or a heading as assistants are given it. */
export const passageRecord = z.object({
  id: z.string(),
  link: z.string().describe('Its permanent link, to be cited. It carries the check of the wording (c=…).'),
  wordingCheck: z.string().describe('Eight hexadecimal digits of a hash of its words as they are now.'),
  type: z.enum(['paragraph', 'heading']),
  number: z.int().nullable().describe('The ¶ number in the margin of the page; null of a heading.'),
  text: z.string(),
  isWhole: z.boolean().describe('Whether `text` is all of it; else an excerpt, and read_paragraph gives the rest.'),
  voice: voiceRecord,
})

/** The type of `passageRecord`. */
export type PassageRecord = z.output<typeof passageRecord>

/** What is known of a paragraph or heading. */
interface KnownPassage {
  document: HitDocument
  id: string
  number: number
  text: string
  voice?: string
}

/** Whose words all of a paragraph is. `known` are the speakers of the archive. */
function voiceOf({ document, text, voice }: KnownPassage, known: readonly KnownPerson[]): VoiceRecord {
  const place = { document, unit: 0, paragraph: '', number: 0, url: '', before: '', said: text, after: '' }
  return attributeWords({ ...place, ...(voice !== undefined && { voice }) }, known)
}

/**
 * A paragraph or heading with its link and whose words it is. `origin` goes before its path.
 *
 * @param excerpt what is given of its text, where that is not all
 */
export function passageRecordOf(
  passage: KnownPassage,
  origin: string,
  known: readonly KnownPerson[],
  excerpt = passage.text,
): PassageRecord {
  const { document, id, number, text } = passage
  const wordingCheck = wordingHash(text)
  const isHeading = number === 0
  return {
    id,
    link: origin + formatPassageLink(document.url, { from: id, wordingHashes: [wordingCheck] }),
    wordingCheck,
    type: isHeading ? 'heading' : 'paragraph',
    number: isHeading ? null : number,
    text: excerpt,
    isWhole: excerpt === text,
    voice: isHeading ? { whose: null, by: [] } : voiceOf(passage, known),
  }
}

const otherVoices: Readonly<Record<Exclude<Attribution, 'speaker'>, string>> = {
  publisher: 'the publisher’s words, not a speaker’s',
  reporter: 'a reporter’s words, not a speaker’s',
  factsheet: 'words of a factsheet, not a speaker’s',
  questioner: 'words of whoever asks, not the speaker’s',
  transcriber: 'a transcriber’s note, not the speaker’s words',
}

/** Whose words something is, in words. */
export function voiceWords({ whose, by }: VoiceRecord): string {
  if (whose === null) return 'a heading; nobody’s words'
  if (whose !== 'speaker') return otherVoices[whose]
  return by.length > 0 ? `words of ${by.join(', ')}` : 'a speaker’s words; who it is is not known'
}
