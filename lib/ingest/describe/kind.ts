import type { DocumentKind } from '#lib/domain/document.ts'
import type { Draft, Known } from '#lib/ingest/source-segment.ts'
import type { PublisherRecord } from '#lib/records/publisher.ts'
import { findDateline } from './dateline.ts'

/** Words of a title that say what the text is, the more particular first. */
const titleKinds: [DocumentKind, RegExp][] = [
  ['factsheet', /\bfact ?sheet\b|информационная справка|ақпараттық анықтама/iu],
  ['announcement', /^(?:announcement|public notice|объявление|хабарландыру)(?!\p{L})/iu],
  [
    'address',
    /\b(?:state[- ]of[- ]the[- ](?:nation|union)|inaugural|annual) address\b|^address (?:by|to|of)\b|^послание|жолдауы?$/iu,
  ],
  ['speech', /^(?:speech|remarks|keynote|lecture|выступление|речь)(?!\p{L})|\bspeech (?:by|of|at)\b|сөйлеген сөзі/iu],
  ['statement', /^(?:joint )?(?:statement|заявление|мәлімдеме)(?!\p{L})/iu],
  ['press-release', /^(?:press release|пресс-релиз|баспасөз хабарламасы)(?!\p{L})/iu],
]

/** "The full text of …'s speech is as follows:" and the like. */
const fullText =
  /\b(?:full|complete) (?:text|transcript) of .{2,80}?\b(?<what>speech|address|remarks|statement)\b|полный текст (?<ru>выступления|речи|послания|заявления)/iu

/** A site of a state: its own texts are press releases. */
const governmentHost = /^https?:\/\/(?:[\w-]+\.)*(?:gov|gob|gouv|government|govt)(?:\.[a-z]{2})?\//i

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
  for (const draft of drafts.slice(0, 6)) {
    const match = fullText.exec(draft.text)
    if (match) {
      const value = kindOfWord(match.groups?.what ?? match.groups?.ru ?? '')
      return { value, basis: { kind: 'stated', line: draft.line, words: match[0] } }
    }
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

function kindOfWord(word: string): DocumentKind {
  const small = word.toLowerCase()
  if (small === 'address' || small === 'послания') return 'address'
  if (small === 'statement' || small === 'заявления') return 'statement'
  return 'speech'
}
