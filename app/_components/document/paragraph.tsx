import type { NumberedParagraph } from '#lib/site/block-groups.ts'
import { inlineRuns } from '#lib/site/inline-runs.ts'
import { provenanceMessages } from '#lib/site/provenance-messages.ts'
import { AcrossNotes } from './across.tsx'
import { Aliases } from './aliases.tsx'
import { CiteLink } from './cite-link.tsx'
import { Corrected, correctionsOf, WithdrawnPassage } from './corrected.tsx'
import { forScript } from './for-script.ts'
import type { TextOf } from './text-of.ts'

/** A paragraph with its number, its words, and what is said of it below. */
export function PlainParagraph({
  of,
  item,
  className = 'p',
}: {
  of: TextOf
  item: NumberedParagraph
  className?: string
}) {
  return (
    <div className={className} id={item.paragraph.id} {...forScript(of, item)}>
      <Inside of={of} item={item} />
    </div>
  )
}

/** The same as the item of a list. */
export function ListItem({ of, item }: { of: TextOf; item: NumberedParagraph }) {
  return (
    <li className="p" id={item.paragraph.id} value={item.paragraph.number} {...forScript(of, item)}>
      <Inside of={of} item={item} />
    </li>
  )
}

function Inside({ of, item }: { of: TextOf; item: NumberedParagraph }) {
  const { paragraph, number } = item
  const corrections = correctionsOf(of.document, paragraph)
  return (
    <>
      <Aliases ids={paragraph.aliases} />
      <a className="no" href={`#${paragraph.id}`} aria-label={of.site.messages.paragraph(number)}>
        {number}
      </a>
      <CiteLink site={of.site} document={of.document} item={item} />
      {paragraph.ourBreak && (
        <span className="our-break" title={provenanceMessages.ourBreak}>
          {provenanceMessages.ourBreakShort}
        </span>
      )}
      {paragraph.withdrawn ? (
        <WithdrawnPassage of={of} correction={corrections.at(-1)} />
      ) : (
        <>
          <p>
            <Words text={paragraph.text} of={of} />
          </p>
          {corrections.length > 0 && <Corrected of={of} corrections={corrections} />}
          <AcrossNotes site={of.site} document={of.document} paragraph={paragraph} />
        </>
      )}
    </>
  )
}

/** The words, with what a reporter quotes and what a transcriber notes told apart. */
function Words({ of, text }: { of: TextOf; text: string }) {
  return inlineRuns(text, of.document.kind).map(({ text: words, kind }, index) => {
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
