import type { SiteWith } from '#app/_site/site.ts'
import { structuredPage } from '#lib/export/structured-page.ts'

/** Structured data of schema.org in a page (JSON-LD); `data` is without its context. */
export function StructuredData({ data }: { data: object }) {
  // A text that holds "</script>" must not end the element; JSON may write any character by its number.
  const json = JSON.stringify({ '@context': 'https://schema.org', ...data }).replaceAll('<', '\\u003c')
  // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON, with the one character escaped that could end it
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />
}

/** Structured data of a page that people operate: what it is, and of which site. */
export function OperatedPageData({
  site: { archive, addresses, say },
  address,
  name,
  description,
}: {
  site: SiteWith<'archive'>
  address: string
  name: string
  description: string
}) {
  const page = { address, name, description, language: say.language, archive: archive.settings.name, trail: [] }
  return <StructuredData data={structuredPage(page, addresses)} />
}
