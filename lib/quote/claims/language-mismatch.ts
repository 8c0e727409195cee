import { matchPersons } from '#lib/quote/persons/match-persons.ts'
import type { Claim } from '#lib/quote/reading/read-claim.ts'
import { languageByWords, scriptOf, scriptTag } from '#lib/quote/words/language-by-words.ts'
import type { DocumentFacts } from './archive-facts.ts'

/** That words are in another language than what an archive has. BCP 47, without regions. */
export interface LanguageMismatch {
  /** The language of the quotation; `und-Cyrl` or `und-Arab` where only its script is known. */
  quotation: string
  /** The languages in which the archive has the speaker, or anybody. */
  archive: string[]
  /** Who is claimed to have said the words, by the preferred name, where the archive knows one such person. */
  speaker?: string
}

/**
 * Whether a quotation that was not found is in a language in which the archive has nothing of the person who is said to
 * have said it, or of anybody. Undefined where it has something in that language, or a language is not known.
 */
export async function languageMismatch(
  quotation: string,
  { speaker }: Claim,
  facts: DocumentFacts,
): Promise<LanguageMismatch | undefined> {
  const own = languageByWords(quotation) ?? scriptTag(quotation)
  if (own === undefined) return undefined
  const meant = speaker === undefined ? [] : matchPersons(speaker, facts.speakers)
  const [name] = meant
  const ofSpeaker = name !== undefined && meant.length === 1 ? await facts.languagesOf([name]) : undefined
  const languages = ofSpeaker ?? (await facts.languagesOf())
  const archive = [...new Set((languages ?? []).map((tag) => tag.split('-', 1)[0] ?? tag))]
  if (archive.length === 0 || archive.includes(own)) return undefined
  // Where only the script is known, the languages of the archive must be in others.
  if (own.startsWith('und-') && archive.some((tag) => scriptOf(tag) === own)) return undefined
  return { quotation: own, archive, ...(ofSpeaker && name !== undefined && { speaker: name }) }
}
