import type { NumberedParagraph } from '#lib/site/block-groups.ts'
import { inlineRuns } from '#lib/site/inline-runs.ts'
import { Aliases } from './aliases.tsx'
import { CiteLink } from './cite-link.tsx'
import { CorrectionNote, correctionsOf, WithdrawnPassage } from './correction-note.tsx'
import { CrossReferenceNotes } from './cross-reference-notes.tsx'
import { EditorNotes } from './editor-notes.tsx'
import { paragraphDataAttributes } from './paragraph-data-attributes.ts'
import type { TextContext } from './text-context.ts'

/** A paragraph with its number, its words, and below them its corrections and cross-references. */
export function PlainParagraph({
  context,
  item,
  className = 'p',
}: {
  context: TextContext
  item: NumberedParagraph
  className?: string
}) {
  return (
    <div className={className} id={item.paragraph.id} {...paragraphDataAttributes(context, item)}>
      <ParagraphContent context={context} item={item} />
    </div>
  )
}

/** The same paragraph as the item of a list. */
export function ListItem({ context, item }: { context: TextContext; item: NumberedParagraph }) {
  return (
    <li className="p" id={item.paragraph.id} value={item.paragraph.number} {...paragraphDataAttributes(context, item)}>
      <ParagraphContent context={context} item={item} />
    </li>
  )
}

function ParagraphContent({ context, item }: { context: TextContext; item: NumberedParagraph }) {
  const { paragraph, number } = item
  const corrections = correctionsOf(context.document, paragraph)
  return (
    <>
      <Aliases ids={paragraph.aliases} />
      <a
        className="no"
        href={`#${paragraph.id}`}
        aria-label={context.site.say('document.paragraph', { number: String(number) })}
      >
        {number}
      </a>
      <CiteLink context={context} item={item} />
      {paragraph.ourBreak && (
        <span className="our-break" title={context.site.say('provenance.ourBreak')}>
          {context.site.say('provenance.ourBreakShort')}
        </span>
      )}
      {paragraph.withdrawn ? (
        <WithdrawnPassage context={context} correction={corrections.at(-1)} />
      ) : (
        <>
          <p>
            <ParagraphText text={paragraph.text} context={context} />
          </p>
          {corrections.length > 0 && <CorrectionNote context={context} corrections={corrections} />}
          <EditorNotes site={context.site} document={context.document} block={paragraph.id} />
          <CrossReferenceNotes site={context.site} document={context.document} paragraph={paragraph} />
        </>
      )}
    </>
  )
}

/** The words of a paragraph, in which a reporter's quotations and a transcriber's notes are set apart. */
function ParagraphText({ context, text }: { context: TextContext; text: string }) {
  return inlineRuns(text, context.document.kind).map(({ text: words, kind }, index) => {
    if (kind === undefined) return words
    const Element = kind === 'said' ? 'span' : 'i'
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text have no identity but their place
      <Element key={index} className={kind}>
        {words}
      </Element>
    )
  })
}
