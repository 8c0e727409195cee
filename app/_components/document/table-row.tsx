import { Fragment } from 'react'
import type { Paragraph } from '#lib/domain/document.ts'
import type { NumberedParagraph } from '#lib/site/block-groups.ts'
import { Aliases } from './aliases.tsx'
import { CiteLink } from './cite-link.tsx'
import { CrossReferenceNotes } from './cross-reference-notes.tsx'
import { EditorNotes } from './editor-notes.tsx'
import { paragraphDataAttributes } from './paragraph-data-attributes.ts'
import type { TextContext } from './text-context.ts'

/** A row of a table: its number comes before its cells, its cross-references behind them. */
export function TableRow({ context, item }: { context: TextContext; item: NumberedParagraph }) {
  const { paragraph, number } = item
  return (
    // biome-ignore lint/a11y/useSemanticElements: part of a table that is made of other elements
    // biome-ignore lint/a11y/useFocusableInteractive: a row of a table of words is not interactive
    <div
      className={paragraph.header ? 'p data-row names' : 'p data-row'}
      id={paragraph.id}
      role="row"
      {...paragraphDataAttributes(context, item)}
    >
      {/* biome-ignore lint/a11y/useSemanticElements: part of a table that is made of other elements */}
      <span className="beside" role="cell">
        <Aliases ids={paragraph.aliases} />
        <a
          className="no"
          href={`#${paragraph.id}`}
          aria-label={context.site.say('document.paragraph', { number: String(number) })}
        >
          {number}
        </a>
        <CiteLink context={context} item={item} />
      </span>
      <p role="presentation">
        <Cells paragraph={paragraph} />
      </p>
      {/* biome-ignore lint/a11y/useSemanticElements: part of a table that is made of other elements */}
      <div className="beside" role="cell">
        <EditorNotes site={context.site} document={context.document} block={paragraph.id} />
        <CrossReferenceNotes site={context.site} document={context.document} paragraph={paragraph} />
      </div>
    </div>
  )
}

/** The cells of a row, with the text between them as `Paragraph.text` has it, so that offsets in it hold. */
function Cells({ paragraph: { cells = [], header, text } }: { paragraph: Paragraph }) {
  let from = 0
  return cells.map((cell, index) => {
    const at = cell === '' ? from : text.indexOf(cell, from)
    const between = text.slice(from, at)
    from = at + cell.length
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: the cells of a row have no identity but their place
      <Fragment key={index}>
        {between !== '' && <span className="between">{between}</span>}
        <span role={header ? 'columnheader' : 'cell'}>{cell}</span>
      </Fragment>
    )
  })
}
