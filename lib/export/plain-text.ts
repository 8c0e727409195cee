import type { ArchiveDocument, Block } from '#lib/domain/document.ts'
import { english } from '#lib/i18n/english.ts'
import { formatDate } from '#lib/site/format-date.ts'
import { formatRole, formatSpeakers } from '#lib/site/format-speakers.ts'
import { type ExportContext, pageOf } from './export-context.ts'
import { attributionOf } from './paragraph-record.ts'
import { outlineOf, type TextGroup, type TextSection, type Voice } from './text-outline.ts'

/**
 * A document as plain text: what is known of it, its permanent link, then its text, with an empty line between paragraphs. A line
 * in square brackets says whose the words are that follow; what a transcriber noted is in such brackets.
 */
export function plainText(document: ArchiveDocument, context: ExportContext): string {
  const lines = [headLines(document, context).join('\n')]
  let last: string | undefined
  for (const { label, text } of linesIn(document, outlineOf(document))) {
    if (label !== undefined && label !== last) lines.push(`[${label}]`)
    last = label ?? last
    lines.push(text)
  }
  return `${lines.join('\n\n')}\n`
}

function headLines(document: ArchiveDocument, context: ExportContext): string[] {
  const { kind, title, date, venue, publisher, rights } = document
  const joined = (...parts: readonly (string | undefined)[]) => parts.filter(Boolean).join(' · ')
  return [
    title,
    joined(formatSpeakers(document, english), formatRole(document, english)),
    joined(date === undefined ? english('dates.dateNotKnown') : formatDate(date, english), venue),
    joined(english(`kinds.${kind}`), publisher),
    rights ?? '',
    pageOf(document, context) ?? '',
  ].filter((line) => line !== '')
}

/** A line of a text, and whose words it is; a heading, a note and a caption leave that as it was. */
interface TextLine {
  label?: string
  text: string
}

function linesIn(document: ArchiveDocument, { heading, parts, sections }: TextSection): TextLine[] {
  return [
    ...(heading ? [{ text: wordsOf(heading) }] : []),
    ...parts.flatMap(({ voice, groups }) =>
      groups.flatMap((group) => groupLines(group).map((text) => ({ ...labelOf(document, voice, group), text }))),
    ),
    ...sections.flatMap((section) => linesIn(document, section)),
  ]
}

function labelOf(document: ArchiveDocument, voice: Voice, group: TextGroup): Pick<TextLine, 'label'> {
  if (group.type === 'divider' || group.voice === 'transcriber' || group.form === 'caption') return {}

  switch (voice.of) {
    case 'speaker':
      return { label: voice.names.length > 0 ? english.list(voice.names) : english('export.speakerNotKnown') }
    case 'text':
      return { label: english(`export.whose.${attributionOf(document)}`) }
    default:
      return { label: english(`export.whose.${voice.of}`) }
  }
}

function groupLines(group: TextGroup): string[] {
  if (group.type === 'divider') return ['* * *']
  return group.items.map(({ paragraph }) => {
    const words = wordsOf(paragraph)
    if (group.voice === 'transcriber') return /^[([].*[)\]]$/u.test(words) ? words : `[${words}]`
    if (paragraph.form === 'bullet') return `• ${words}`
    if (paragraph.form === 'numbered' && paragraph.number !== undefined) return `${paragraph.number}. ${words}`
    return paragraph.form === 'row' && !paragraph.withdrawn ? (paragraph.cells ?? [words]).join('\t') : words
  })
}

function wordsOf(block: Exclude<Block, { type: 'divider' }>): string {
  return block.withdrawn ? english('export.withdrawnWords') : block.text
}
