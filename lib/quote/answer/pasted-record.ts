import type { Attribution } from '#lib/domain/attribution.ts'
import type { JudgedClaim } from '#lib/quote/claims/judge-claim.ts'
import type { LanguageMismatch } from '#lib/quote/claims/language-mismatch.ts'
import { type CheckRecord, checkRecord } from './check-record.ts'
import type { PastedCheck } from './judge-interpretation.ts'

/** The outcome of checking a pasted text as plain values for JSON: what `npm run quote -- --json` prints. */
export interface PastedRecord extends Omit<CheckRecord, 'said'> {
  /** The words that were looked for. */
  quotation: string
  /** The words as they are in the archive; null where they were not found. */
  said: string | null
  /** Whose words those are; null where they were not found. */
  whose: Attribution | null
  /** Who said them, by name. */
  by: string[]
  /** Only what was claimed. */
  claim: JudgedClaim
  /** Where the words are not the speaker's own: what is nearest to them in what was said; null where nothing is. */
  spoken: { document: string; paragraph: string; url: string; said: string } | null
  /** Set where the archive has nothing in the language of the words. */
  language: LanguageMismatch | null
  /** The same text in other languages: the document, and paragraph and words where it is sure which they are. */
  paired: {
    language: string
    document: string
    title: string
    url: string
    paragraph: string | null
    said: string | null
  }[]
}

/**
 * The outcome of checking a pasted text as plain values for JSON. `origin` goes before addresses:
 * `https://example.org`, or nothing where it is not known.
 */
export function pastedRecord(pasted: PastedCheck, origin: string): PastedRecord {
  const { quotation, check, claim, whose, by, spoken, language, paired } = pasted
  const record = checkRecord(check, origin)
  return {
    quotation,
    ...record,
    said: check.verdict === 'none' ? null : (record.said ?? null),
    whose: whose ?? null,
    by,
    claim,
    spoken: spoken
      ? { document: spoken.document.id, paragraph: spoken.paragraph, url: origin + spoken.url, said: spoken.said }
      : null,
    language: language ?? null,
    paired: paired.map(({ document, place }) => ({
      language: document.language,
      document: document.id,
      title: document.title,
      url: origin + (place?.url ?? document.url),
      paragraph: place?.paragraph ?? null,
      said: place?.said ?? null,
    })),
  }
}
