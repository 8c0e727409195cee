import type { DocumentKind } from '#lib/domain/document.ts'
import type { PatternRule } from '#lib/ingest/recognise/pattern-rule.ts'
import { anyOf, wordEnd, wordPattern } from '#lib/ingest/recognise/word-patterns.ts'
import { fullTextWords, headerKindWords, kindWords } from './kind-words.ts'

/** A rule that says what kind of text it is. */
export interface KindRule extends PatternRule {
  kind: DocumentKind
}

/** What a title says that the text is. */
export const titleKindRules: readonly KindRule[] = kindWords.map(({ kind, starts, anywhere, ends, examples }) => {
  const sources = [
    ...(starts.length > 0 ? [wordPattern(starts, 'start').source] : []),
    ...(anywhere.length > 0 ? [wordPattern(anywhere, 'anywhere').source] : []),
    ...(ends.length > 0 ? [wordPattern(ends, 'end').source] : []),
  ]
  return { id: `${kind}-in-the-title`, kind, pattern: new RegExp(sources.join('|'), 'iu'), examples }
})

const sign = String.raw`(?:no\.?|nr\.?|n[º°]|№)`
/** The number and the date that follow such a name: "No. 17/2021", "№ 4". */
const numbered = String.raw`(?:\s*(?:[,:–—-]\s*)?(?:${sign}\s*)?\p{Nd}[\p{Nd}\s,./–-]*:?|\s*[:.]?)`

/** What a line above the text says that it is. */
export const headerKindRules: readonly KindRule[] = headerKindWords.map(({ kind, words, examples }) => ({
  id: `${kind}-above-the-text`,
  kind,
  pattern: wordPattern(words, 'whole', '', numbered),
  examples,
}))

/** What a sentence above the text says that it is: "The full text of …'s speech is as follows:". */
export const fullTextKindRules: readonly KindRule[] = fullTextWords.map(({ kind, en, ru, examples }) => {
  const english = String.raw`\b(?:full|complete) (?:text|transcript) of .{2,80}?\b${anyOf(en)}\b`
  const pattern = new RegExp(`${english}|полный текст ${anyOf(ru)}${wordEnd}`, 'iu')
  return { id: `full-text-of-${kind}`, kind, pattern, examples }
})

/** What the site of a text says that it is. */
export const urlKindRules: readonly KindRule[] = [
  {
    id: 'address-of-a-government',
    kind: 'press-release',
    pattern: /^https?:\/\/(?:[\w-]+\.)*(?:gov|gob|gouv|government|govt)(?:\.[a-z]{2})?\//i,
    examples: {
      yes: ['https://ports.gov.xx/on-the-quay', 'https://government.xx/news/1', 'http://www.ormond.gouv.xx/'],
      no: ['https://governor.example/quay', 'https://ormond.example/gov/quay'],
    },
  },
]
