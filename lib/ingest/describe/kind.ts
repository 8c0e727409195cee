import type { DocumentKind } from '#lib/domain/document.ts'
import { anyOf, wordEnd, wordPattern } from '#lib/ingest/recognise/words.ts'
import type { Draft, Known } from '#lib/ingest/source-segment.ts'
import type { PublisherRecord } from '#lib/records/publisher.ts'
import { findDateline } from './dateline.ts'
import { fullTextKinds, kindWords } from './kind-words.ts'

const titleKinds = kindWords.flatMap(({ kind, starts, anywhere, ends }): [DocumentKind, RegExp][] => [
  ...(starts.length > 0 ? [[kind, wordPattern(starts, 'start')] satisfies [DocumentKind, RegExp]] : []),
  ...(anywhere.length > 0 ? [[kind, wordPattern(anywhere, 'anywhere')] satisfies [DocumentKind, RegExp]] : []),
  ...(ends.length > 0 ? [[kind, wordPattern(ends, 'end')] satisfies [DocumentKind, RegExp]] : []),
])

/** "The full text of …'s speech is as follows:" and the like. */
const fullText = fullTextKinds.map(({ kind, en, ru }): [DocumentKind, RegExp] => {
  const english = String.raw`\b(?:full|complete) (?:text|transcript) of .{2,80}?\b${anyOf(en)}\b`
  return [kind, new RegExp(`${english}|полный текст ${anyOf(ru)}${wordEnd}`, 'iu')]
})

/** A site of a state: its own texts are press releases. */
const governmentHost = /^https?:\/\/(?:[\w-]+\.)*(?:gov|gob|gouv|government|govt)(?:\.[a-z]{2})?\//i

/** How many paragraphs and headings are a text's introduction. */
const introduction = 6

/** What sort of text it is, by its title, its introduction, its address, its publisher. Always something: `document`. */
export function findKind(
  title: string,
  drafts: Draft[],
  url: string | undefined,
  publisher: PublisherRecord | undefined,
): Known<DocumentKind> {
  for (const [kind, pattern] of titleKinds) {
    const match = pattern.exec(title)
    if (match) return { value: kind, basis: { kind: 'stated', words: match[0] } }
  }
  for (const draft of drafts.slice(0, introduction)) {
    const [first] = fullText
      .flatMap(([kind, pattern]) => {
        const match = pattern.exec(draft.text)
        return match ? [{ kind, words: match[0] }] : []
      })
      .sort((a, b) => a.words.length - b.words.length)
    if (first) return { value: first.kind, basis: { kind: 'stated', line: draft.line, words: first.words } }
  }
  if (url && governmentHost.test(url)) {
    return { value: 'press-release', basis: { kind: 'inferred', rule: 'address-of-a-government', words: url } }
  }
  if (publisher?.kind) return { value: publisher.kind, basis: { kind: 'inferred', rule: 'kind-of-publisher' } }
  const first = drafts.find((draft) => draft.type === 'paragraph')
  const dateline = first ? findDateline(first.text) : undefined
  if (first && dateline) {
    return { value: 'report', basis: { kind: 'inferred', rule: 'dateline', line: first.line, words: dateline.words } }
  }
  return { value: 'document', basis: { kind: 'inferred', rule: 'nothing-says-more' } }
}
