import type { ArchiveDocument, Paragraph } from '#lib/domain/document.ts'
import { speakersOf } from '#lib/domain/speakers.ts'
import type { Say } from '#lib/i18n/say.ts'
import { formatDate } from './format-date.ts'
import { truncate } from './page-metadata.ts'

/** Most UTF-16 units of a paragraph in the preview of a link: about what sites that show previews show. */
const previewLength = 200

export interface PassagePreview {
  /** Title of the page, another for each paragraph of a document. */
  title: string
  /** For search engines: where the words are, then how they begin. */
  description: string
  /** Where the page is linked to: who said it, when and in what; and the words. */
  preview: { title: string; description: string }
}

/** Kinds whose words are the speaker's; the words of reports, factsheets and the like are the publisher's. */
const spokenKinds = new Set<ArchiveDocument['kind']>(['speech', 'address', 'statement'])

/** Who says a paragraph, by name; nobody where it is not known, or nobody's words (a note of the transcriber). */
export function attributedNames(document: ArchiveDocument, { voice }: Pick<Paragraph, 'voice'>): string[] {
  const publisher = document.publisher === undefined ? [] : [document.publisher]
  if (voice === 'publisher') return publisher
  if (voice === 'transcriber' || voice === 'questioner') return []
  if (voice !== undefined) return [voice]
  return spokenKinds.has(document.kind) ? speakersOf(document) : publisher
}

/** What is shown of a paragraph where its own page is linked to. `number` is that in the margin. */
export function passagePreview(
  document: ArchiveDocument,
  paragraph: Pick<Paragraph, 'text' | 'voice'>,
  number: number,
  say: Say,
): PassagePreview {
  const { title } = document
  const { text } = paragraph
  const date = document.date === undefined ? undefined : formatDate(document.date, say)
  const by = say.list(attributedNames(document, paragraph))
  const who = [by, date].filter((part) => part !== undefined && part !== '').join(', ')
  const own = `${title}, ¶ ${number}`
  return {
    title: own,
    description: truncate(
      `${[own, who].filter((part) => part !== '').join(' · ')}. ${text}`,
      own.length + previewLength,
    ),
    preview: {
      title: [who, title].filter((part) => part !== '').join(' · '),
      description: say('common.quoted', { text: truncate(text, previewLength) }),
    },
  }
}
