import type { Say } from '#lib/i18n/say.ts'

/** What stands behind a number of documents that is written already, in the form that it asks for: "documents". */
export function documentsNoun(say: Say, count: number): string {
  return say('counts.documents', { count }).replace(say.number(count), '').trim()
}
