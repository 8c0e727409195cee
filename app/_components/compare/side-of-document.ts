import { langAttribute } from '#app/_components/lang-attribute.ts'
import type { SiteBase } from '#app/_site/site.ts'
import { comparedText } from '#lib/compare/compared-text.ts'
import type { ArchiveDocument } from '#lib/domain/document.ts'
import { dateLabel } from '#lib/site/format-date.ts'
import { formatSpeakers } from '#lib/site/format-speakers.ts'
import type { ComparedSide } from './compared-side.ts'

/** A document as it is shown beside another one. */
export function comparedSideOf(site: SiteBase, document: ArchiveDocument): ComparedSide {
  const { say, addresses } = site
  const facts = [
    say(`kinds.${document.kind}`),
    document.date === undefined ? undefined : dateLabel(document.date, say).text,
    formatSpeakers(document, say),
  ]
  return {
    title: document.title,
    address: addresses.document(document),
    facts: facts.filter((fact) => fact !== undefined).join(' · '),
    lang: langAttribute(site, document.language),
    text: comparedText(document),
  }
}
