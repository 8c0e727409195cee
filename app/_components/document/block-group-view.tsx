import type { BlockGroup } from '#lib/site/block-groups.ts'
import { ListItem, PlainParagraph } from './paragraph.tsx'
import { TableRow } from './table-row.tsx'
import type { TextContext } from './text-context.ts'

/** Paragraphs of one form and voice that follow each other. */
export type ParagraphGroup = Extract<BlockGroup, { type: 'paragraphs' }>

/** A list, a quotation, a table or plain paragraphs, by the form of a group. */
export function BlockGroupView({ context, group }: { context: TextContext; group: ParagraphGroup }) {
  switch (group.form) {
    case 'bullet':
      return (
        <ul>
          {group.items.map((item) => (
            <ListItem key={item.paragraph.id} context={context} item={item} />
          ))}
        </ul>
      )
    case 'numbered':
      return (
        <ol>
          {group.items.map((item) => (
            <ListItem key={item.paragraph.id} context={context} item={item} />
          ))}
        </ol>
      )
    case 'quotation':
      return (
        <blockquote>
          {group.items.map((item) => (
            <PlainParagraph key={item.paragraph.id} context={context} item={item} />
          ))}
        </blockquote>
      )
    case 'row':
      return (
        <div className="table-frame my-[1.2em] overflow-x-auto pb-6">
          {/* Not a <table>: the words of a row are in one element, as those of every paragraph, so that links and marks work alike. */}
          {/* biome-ignore lint/a11y/useSemanticElements: as said above */}
          <div className="data-table" role="table">
            {group.items.map((item) => (
              <TableRow key={item.paragraph.id} context={context} item={item} />
            ))}
          </div>
        </div>
      )
    case 'caption':
      return group.items.map((item) => (
        <PlainParagraph key={item.paragraph.id} context={context} item={item} className="p caption" />
      ))
    case 'plain':
      return group.items.map((item) => <PlainParagraph key={item.paragraph.id} context={context} item={item} />)
  }
}
