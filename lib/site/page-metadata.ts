import type { ArchiveDocument } from '#lib/domain/document.ts'
import type { Say } from '#lib/i18n/say.ts'
import { formatDate } from './format-date.ts'
import { formatSpeakers } from './format-speakers.ts'

/** Longest description of a page, in UTF-16 units: search engines show about 160 characters. */
const descriptionLength = 160

/**
 * One line on each document for its `<meta name="description">`, by the document's id: what it is, by whom, of when, and
 * how it begins. Reports of one occasion often begin with the same words: of these, the later ones are described by the
 * first paragraph that distinguishes them.
 */
export function documentDescriptions(
  documents: readonly ArchiveDocument[],
  sayFor: (document: ArchiveDocument) => Say,
): Map<string, string> {
  const descriptions = new Map<string, string>()
  const taken = new Set<string>()
  for (const document of documents) {
    const say = sayFor(document)
    const of = (opening: string) => description(document, opening, say)
    const apart = openingTexts(document).find((opening) => !taken.has(of(opening)))
    const own = apart === undefined ? `${of('')} ${document.id}` : of(apart)
    taken.add(own)
    descriptions.set(document.id, own)
  }
  return descriptions
}

/** The paragraphs of a document, the first one first; one empty text where there are none. */
function openingTexts({ blocks }: ArchiveDocument): string[] {
  const texts = blocks.flatMap((block) => (block.type === 'paragraph' && !block.withdrawn ? [block.text] : []))
  return texts.length > 0 ? texts : ['']
}

function description(document: ArchiveDocument, opening: string, say: Say): string {
  const facts = [
    say(`kinds.${document.kind}`),
    formatSpeakers(document, say) ?? document.publisher,
    document.date === undefined ? undefined : formatDate(document.date, say),
    document.venue,
  ]
  return truncate(`${facts.filter((fact) => fact !== undefined).join(' · ')}. ${opening}`, descriptionLength)
}

/** Cuts a text at the end of a word so that it has at most `characters` UTF-16 units, an ellipsis included. */
export function truncate(text: string, characters: number): string {
  if (text.length <= characters) return text.trimEnd()
  const end = text.lastIndexOf(' ', characters - 1)
  return `${text.slice(0, end > 0 ? end : characters - 1).replace(/(?<![\s,;:–—-])[\s,;:–—-]+$/, '')}…`
}

/** A `<meta>` tag. */
interface PreviewTag {
  name: string
  content: string
}

/** Who and when, as some sites show it under the preview of a link. Only what is known is said. */
export function previewTags(
  { date }: Pick<ArchiveDocument, 'date'>,
  speaker: string | undefined,
  say: Say,
): PreviewTag[] {
  const facts = [
    ...(speaker === undefined ? [] : [{ label: say('fields.speaker'), value: speaker }]),
    ...(date === undefined ? [] : [{ label: say('fields.date'), value: formatDate(date, say) }]),
  ]
  return facts.flatMap(({ label, value }, index) => [
    { name: `twitter:label${index + 1}`, content: label },
    { name: `twitter:data${index + 1}`, content: value },
  ])
}
