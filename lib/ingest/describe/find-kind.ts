import type { DocumentKind } from '#lib/domain/document.ts'
import type { Line } from '#lib/ingest/read/source.ts'
import { firstRule } from '#lib/ingest/recognise/pattern-rule.ts'
import type { Draft, Known } from '#lib/ingest/source-segment.ts'
import type { PublisherRecord } from '#lib/records/publisher.ts'
import { findDateline } from './find-dateline.ts'
import { fullTextKindRules, headerKindRules, titleKindRules, urlKindRules } from './kind-rules.ts'

/** How many paragraphs and headings are a text's introduction. */
const introduction = 6

/** The rule by which a text is a `document`: nothing says what kind of text it is. */
export const defaultKindRule = 'nothing-says-more'

/**
 * What sort of text it is, by the first of these that says so: its title, the lines above it, its introduction, its address, its
 * publisher, a dateline (a report). Always something: `document`, where nothing says more.
 */
export function findKind(
  title: string,
  head: readonly Pick<Line, 'text' | 'number'>[],
  drafts: Draft[],
  url: string | undefined,
  publisher: PublisherRecord | undefined,
): Known<DocumentKind> {
  const named = firstRule(titleKindRules, title)
  if (named) {
    const { rule, match } = named
    return { value: rule.kind, basis: { kind: 'stated', words: match[0], rule: rule.id } }
  }
  for (const line of head) {
    const above = firstRule(headerKindRules, line.text)
    if (!above) continue
    const { rule, match } = above
    return { value: rule.kind, basis: { kind: 'stated', line: line.number, words: match[0], rule: rule.id } }
  }
  for (const draft of drafts.slice(0, introduction)) {
    const [first] = fullTextKindRules
      .flatMap(({ id, kind, pattern }) => {
        const match = pattern.exec(draft.text)
        return match ? [{ id, kind, words: match[0] }] : []
      })
      .sort((a, b) => a.words.length - b.words.length)
    if (first)
      return { value: first.kind, basis: { kind: 'stated', line: draft.line, words: first.words, rule: first.id } }
  }
  const hosted = url === undefined ? undefined : firstRule(urlKindRules, url)
  if (url && hosted) return { value: hosted.rule.kind, basis: { kind: 'inferred', rule: hosted.rule.id, words: url } }
  if (publisher?.kind) return { value: publisher.kind, basis: { kind: 'inferred', rule: 'kind-of-publisher' } }
  const first = drafts.find((draft) => draft.type === 'paragraph')
  const dateline = first ? findDateline(first.text) : undefined
  if (first && dateline) {
    return { value: 'report', basis: { kind: 'inferred', rule: 'dateline', line: first.line, words: dateline.words } }
  }
  return { value: 'document', basis: { kind: 'inferred', rule: defaultKindRule } }
}
