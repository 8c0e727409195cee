import type { BlockGroup } from '#lib/site/block-groups.ts'
import { ListItem, PlainParagraph } from './paragraph.tsx'
import { TableRow } from './table-row.tsx'
import type { TextOf } from './text-of.ts'

/** Paragraphs of one form that follow each other. */
export type Paragraphs = Extract<BlockGroup, { type: 'paragraphs' }>

/** A list, a quotation, a table or plain paragraphs, by the form of a run. */
export function RunOf({ of, run }: { of: TextOf; run: Paragraphs }) {
  switch (run.form) {
    case 'bullet':
      return (
        <ul>
          {run.items.map((item) => (
            <ListItem key={item.paragraph.id} of={of} item={item} />
          ))}
        </ul>
      )
    case 'numbered':
      return (
        <ol>
          {run.items.map((item) => (
            <ListItem key={item.paragraph.id} of={of} item={item} />
          ))}
        </ol>
      )
    case 'quotation':
      return (
        <blockquote>
          {run.items.map((item) => (
            <PlainParagraph key={item.paragraph.id} of={of} item={item} />
          ))}
        </blockquote>
      )
    case 'row':
      return (
        <div className="table-frame">
          {/* Not a <table>: the words of a row stand in one element, as those of every paragraph, for links and marks. */}
          {/* biome-ignore lint/a11y/useSemanticElements: as said above */}
          <div className="data-table" role="table">
            {run.items.map((item) => (
              <TableRow key={item.paragraph.id} of={of} item={item} />
            ))}
          </div>
        </div>
      )
    case 'caption':
      return run.items.map((item) => (
        <PlainParagraph key={item.paragraph.id} of={of} item={item} className="p caption" />
      ))
    case 'plain':
      return run.items.map((item) => <PlainParagraph key={item.paragraph.id} of={of} item={item} />)
  }
}
