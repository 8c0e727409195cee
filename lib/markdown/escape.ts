/**
 * A plain text (`isPlainText`) as inline Markdown that reads back as the same text. Every block begins with its
 * anchor, so only what has a meaning inside a line is escaped: by CommonMark, and `~` for hosts that know GFM.
 */
export function escapeText(text: string): string {
  return text
    .replace(/[\\`*_~]/g, '\\$&')
    .replace(/<(?=[a-z/!?])/gi, '\\<')
    .replace(/&(?=#?[0-9a-z]+;)/gi, '\\&')
    .replaceAll('](', ']\\(')
    .replace(/#$/, '\\#')
}

/** The reverse of `escapeText`. */
export function unescapeText(markdown: string): string {
  return markdown.replace(/\\([\\`*_~<&(#])/g, '$1')
}

/** A text as the value of an HTML attribute between double quotes. */
export function escapeAttribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

const entities: Record<string, string> = { '&amp;': '&', '&quot;': '"', '&lt;': '<', '&gt;': '>' }

/** The reverse of `escapeAttribute`. */
export function unescapeAttribute(value: string): string {
  return value.replace(/&(?:amp|quot|lt|gt);/g, (entity) => entities[entity] ?? entity)
}
