import type { ArchiveDocument, Block, Heading } from '#lib/domain/document.ts'
import type { Participants } from '#lib/export/participants.ts'
import type { TextGroup, TextPart, TextSection } from '#lib/export/text-outline.ts'
import { element, type XmlContent, type XmlElement } from '#lib/export/xml/xml-element.ts'
import type { NumberedParagraph } from '#lib/site/block-groups.ts'
import { officeId, questionerId, speakingId, unknownId } from './references.ts'

type Paragraphs = Extract<TextGroup, { type: 'paragraphs' }>

/**
 * The body of a debate: a section for each heading, in it a `<speech>` or `<question>` for what one says, `<narrative>` for what
 * a transcriber noted, and without anybody around them the words that nobody says. A withdrawn document has none.
 */
export function debateBody(document: ArchiveDocument, outline: TextSection, participants: Participants): XmlElement {
  const content = document.withdrawn ? element('p', {}, element('omissis')) : undefined
  return element('debateBody', {}, content ? section([content]) : sectionOf(outline, participants))
}

function section(content: XmlContent, heading?: Heading): XmlElement {
  return element(
    'debateSection',
    { name: heading ? 'section' : 'debate' },
    heading && element('heading', { eId: heading.id }, heading.withdrawn ? element('omissis') : heading.text),
    content,
  )
}

function sectionOf({ heading, parts, sections }: TextSection, participants: Participants): XmlElement {
  return section(
    [parts.map((part) => partOf(part, participants)), sections.map((one) => sectionOf(one, participants))],
    heading,
  )
}

function partOf({ voice, groups }: TextPart, participants: Participants): XmlContent {
  switch (voice.of) {
    case 'speaker': {
      const [name = '', ...others] = voice.names
      const hasOffice = others.length === 0 && participants.get(name)?.role !== undefined
      const by = `#${voice.names.length > 0 ? speakingId(voice.names) : unknownId}`
      return element('speech', { by, as: hasOffice ? `#${officeId(name)}` : undefined }, said(groups))
    }
    case 'questioner':
      return element('question', { by: `#${questionerId}` }, said(groups))
    case 'publisher':
      return element('other', { class: 'publisher' }, groups.map(groupOf))
    case 'transcriber':
      return groups.flatMap(paragraphsOf).map((item) => element('narrative', idOf(item), wordsOf(item.paragraph)))
    case 'text':
      return groups.map(groupOf)
  }
}

function paragraphsOf(group: TextGroup): NumberedParagraph[] {
  return group.type === 'divider' ? [] : group.items
}

/** What somebody says, with what the transcriber noted in between. */
function said(groups: readonly TextGroup[]): XmlContent {
  return groups.map((group) =>
    group.type === 'paragraphs' && group.voice === 'transcriber'
      ? group.items.map((item) =>
          element('p', idOf(item), element('remark', { type: 'sceneDescription' }, wordsOf(item.paragraph))),
        )
      : groupOf(group),
  )
}

function groupOf(group: TextGroup): XmlContent {
  return group.type === 'divider' ? element('p', { class: 'divider' }, '* * *') : setTogether(group)
}

function setTogether({ form, items }: Paragraphs): XmlContent {
  const words = ({ paragraph }: NumberedParagraph) => wordsOf(paragraph)
  switch (form) {
    case 'bullet':
      return element(
        'ul',
        {},
        items.map((item) => element('li', idOf(item), words(item))),
      )
    case 'numbered':
      return element(
        'ol',
        {},
        items.map((item) => element('li', { ...idOf(item), value: numberOf(item) }, words(item))),
      )
    case 'row':
      return element('table', {}, items.map(rowOf))
    case 'quotation':
      return items.map((item) =>
        element('p', {}, element('embeddedStructure', idOf(item), element('p', {}, words(item)))),
      )
    case 'caption':
    case 'plain':
      return items.map((item) =>
        element('p', { ...idOf(item), class: form === 'caption' ? form : undefined }, words(item)),
      )
  }
}

function rowOf(item: NumberedParagraph): XmlElement {
  const { cells = [], header, withdrawn } = item.paragraph
  const cell = (content: XmlContent) => element(header ? 'th' : 'td', {}, element('p', {}, content))
  return element('tr', idOf(item), withdrawn ? cell(element('omissis')) : cells.map(cell))
}

function numberOf({ paragraph }: NumberedParagraph): string | undefined {
  return paragraph.number === undefined ? undefined : String(paragraph.number)
}

function idOf({ paragraph }: NumberedParagraph) {
  return { eId: paragraph.id }
}

function wordsOf(block: Exclude<Block, { type: 'divider' }>): XmlContent {
  return block.withdrawn ? element('omissis') : block.text
}
