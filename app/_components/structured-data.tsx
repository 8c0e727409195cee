/** Structured data of schema.org in a page (JSON-LD); `data` is without its context. */
export function StructuredData({ data }: { data: object }) {
  return <JsonScript type="application/ld+json" data={{ '@context': 'https://schema.org', ...data }} />
}

/** Data in a page, as JSON; `type` is its media type, which no browser runs. */
export function JsonScript({ id, type, data }: { id?: string; type: string; data: object }) {
  // A text that holds "</script>" must not end the element; JSON may write any character by its number.
  const json = JSON.stringify(data).replaceAll('<', '\\u003c')
  // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON, with the one character escaped that could end it
  return <script id={id} type={type} dangerouslySetInnerHTML={{ __html: json }} />
}
