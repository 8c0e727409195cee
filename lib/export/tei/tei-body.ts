import type { ArchiveDocument, Block, Heading, Paragraph } from '#lib/domain/document.ts'
import type { Participants } from '#lib/export/participants.ts'
import { questionerKey } from '#lib/export/participants.ts'
import { outlineOf, type TextGroup, type TextPart, type TextSection, type Voice } from '#lib/export/text-outline.ts'
import { element, type XmlContent, type XmlElement } from '#lib/export/xml/xml-element.ts'
import type { NumberedParagraph } from '#lib/site/block-groups.ts'
import { stageDirections } from '#lib/text/stage-directions.ts'
import { teiId } from './tei-id.ts'
import { ourBoundary } from './tei-responsibility.ts'

type Paragraphs = Extract<TextGroup, { type: 'paragraphs' }>

/** Writes the text of one document in TEI. */
interface Writer {
  document: ArchiveDocument
  participants: Participants
}

/**
 * The `<text>` of a document: what somebody says in `<u>`, each paragraph of it a `<seg>`; the words of nobody who speaks (of a
 * reporter, a fact sheet) in `<p>`; what a publisher or a transcriber adds in `<note>`. What was withdrawn is a `<gap>`.
 */
export function teiText(document: ArchiveDocument, participants: Participants): XmlElement {
  const { kind, language, withdrawn } = document
  const content = withdrawn
    ? element('div', {}, element('gap', { reason: 'withdrawn' }))
    : sectionIn({ document, participants }, outlineOf(document), 'debateSection')
  return element('text', { type: kind, 'xml:lang': language }, element('body', {}, content))
}

function sectionIn(writer: Writer, { heading, parts, sections }: TextSection, type?: string): XmlElement {
  return element(
    'div',
    { type },
    heading && headOf(writer, heading),
    parts.map((part) => partOf(writer, part)),
    sections.map((section) => sectionIn(writer, section)),
  )
}

function headOf({ document }: Writer, heading: Heading): XmlElement {
  return element('head', { 'xml:id': teiId(document.id, heading.id) }, wordsOf(document, heading))
}

function partOf(writer: Writer, { voice, groups }: TextPart): XmlContent {
  switch (voice.of) {
    case 'speaker':
    case 'questioner':
      return element(
        'u',
        { who: whoOf(writer, voice) },
        groups.map((group) => groupOf(writer, group, 'seg')),
      )
    case 'publisher':
      return element(
        'note',
        { type: 'publisher' },
        groups.map((group) => groupOf(writer, group, 'p')),
      )
    case 'transcriber':
    case 'text':
      return groups.map((group) => groupOf(writer, group, 'p'))
  }
}

/** Whom `who` points to; undefined where it is not known who speaks. */
function whoOf({ document, participants }: Writer, voice: Voice): string | undefined {
  if (voice.of === 'questioner') return `#${teiId(document.id, questionerKey)}`
  if (voice.of !== 'speaker') return undefined
  const pointers = voice.names.flatMap((name) => {
    const participant = participants.get(name)
    return participant ? `#${teiId(document.id, participant.key)}` : []
  })
  return pointers.length > 0 ? pointers.join(' ') : undefined
}

/** `paragraph` is the element of a paragraph in what is around the group. */
function groupOf(writer: Writer, group: TextGroup, paragraph: 'seg' | 'p'): XmlContent {
  if (group.type === 'divider') return element('milestone', { unit: 'section', rend: '* * *' })
  if (group.voice !== 'transcriber') return setTogether(writer, group, paragraph)
  if (group.form === 'plain')
    return group.items.map((item) =>
      element('note', { type: 'transcriber', ...placeOf(writer, item) }, wordsOf(writer.document, item.paragraph)),
    )
  return element('note', { type: 'transcriber' }, setTogether(writer, group, 'p'))
}

function setTogether(writer: Writer, group: Paragraphs, paragraph: 'seg' | 'p'): XmlContent {
  const { form, items } = group
  const { document } = writer
  const words = (item: NumberedParagraph) => wordsOf(document, item.paragraph)
  const around = (content: XmlContent) => (paragraph === 'seg' ? element('seg', {}, content) : content)
  switch (form) {
    case 'bullet':
    case 'numbered':
      return around(listOf(writer, form, items))
    case 'row':
      return around(
        element(
          'table',
          {},
          items.map((item) => rowOf(writer, item)),
        ),
      )
    case 'caption':
      return items.map((item) => element('figure', {}, element('head', placeOf(writer, item), words(item))))
    case 'quotation':
      return items.map((item) => element(paragraph, placeOf(writer, item), element('quote', {}, words(item))))
    case 'plain':
      return items.map((item) => element(paragraph, placeOf(writer, item), words(item)))
  }
}

/** A list; the number that an item has in its source is its label. */
function listOf(writer: Writer, form: 'bullet' | 'numbered', items: readonly NumberedParagraph[]): XmlElement {
  const isNumbered = form === 'numbered' && items.every(({ paragraph }) => paragraph.number !== undefined)
  return element(
    'list',
    { rend: isNumbered ? 'numbered' : 'bulleted' },
    items.map((item) => [
      isNumbered && element('label', {}, `${item.paragraph.number}.`),
      element('item', placeOf(writer, item), wordsOf(writer.document, item.paragraph)),
    ]),
  )
}

function rowOf(writer: Writer, item: NumberedParagraph): XmlElement {
  const { cells = [], header, withdrawn } = item.paragraph
  const former = formerIds(writer.document, item.paragraph)
  return element(
    'row',
    { role: header && 'label', ...placeOf(writer, item) },
    withdrawn
      ? element('cell', {}, former, element('gap', { reason: 'withdrawn' }))
      : cells.map((cell, index) => element('cell', {}, index === 0 && former, cell)),
  )
}

/** The id of a paragraph and its number, counted from the first of the document, by which it is cited. */
function placeOf({ document }: Writer, { paragraph, number }: NumberedParagraph) {
  return { 'xml:id': teiId(document.id, paragraph.id), n: String(number) }
}

/**
 * Anchors of the ids that led here before, whether the paragraph is one only by a break that the program made, then the words;
 * what the transcriber notes between them is a note.
 */
function wordsOf(document: ArchiveDocument, block: Exclude<Block, { type: 'divider' }>): XmlContent {
  const before = [formerIds(document, block), block.type === 'paragraph' && block.ourBreak && ourBoundary(document)]
  if (block.withdrawn) return [before, element('gap', { reason: 'withdrawn' })]
  return [before, isSpoken(block) ? withNotes(block.text) : block.text]
}

function formerIds(document: ArchiveDocument, { aliases = [] }: Exclude<Block, { type: 'divider' }>): XmlContent {
  return aliases.map((alias) => element('anchor', { 'xml:id': teiId(document.id, alias) }))
}

function isSpoken(block: Exclude<Block, { type: 'divider' }>): block is Paragraph {
  return block.type === 'paragraph' && block.voice !== 'transcriber' && block.form !== 'row'
}

function withNotes(text: string): XmlContent {
  const parts: XmlContent[] = []
  let position = 0
  for (const { start, end } of stageDirections(text)) {
    if (start > position) parts.push(text.slice(position, start))
    parts.push(element('note', { type: 'transcriber', place: 'inline' }, text.slice(start, end)))
    position = end
  }
  if (position < text.length) parts.push(text.slice(position))
  return parts
}
