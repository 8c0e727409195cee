import { Fragment } from 'react'
import { CorrectionFacts } from '#app/_components/correction.tsx'
import type { Site } from '#app/_site/site.ts'
import type { ArchiveDocument, Correction, Heading, Paragraph } from '#lib/domain/document.ts'
import { accountWords } from '#lib/site/account-words.ts'
import { dateInWords } from '#lib/site/dates.ts'
import { inlineParts } from '#lib/site/inline.ts'
import { isTranscript, type NumberedParagraph, type Run } from '#lib/site/runs.ts'
import { speakersInWords } from '#lib/site/speakers-in-words.ts'
import { textCheck } from '#lib/text/text-check.ts'
import { AcrossNotes } from './across.tsx'
import { CiteLink, hasOwnPage } from './cite-link.tsx'

interface TextOf {
  site: Site
  document: ArchiveDocument
}

/** The text of a document: headings, paragraphs, lists, quotations, with an id and a number for every paragraph. */
export function Text({ of, runs }: { of: TextOf; runs: readonly Run[] }) {
  const transcript = isTranscript(runs)
  return runs.map((run, index) => {
    if (run.type === 'heading') return <HeadingLine key={run.heading.id} of={of} heading={run.heading} />
    // biome-ignore lint/suspicious/noArrayIndexKey: a divider has no identity, and the page is rendered once
    if (run.type === 'divider') return <hr key={index} />
    const key = run.items[0]?.paragraph.id
    if (run.form === 'caption') return <RunOf key={key} of={of} run={run} />
    if (run.voice === 'transcriber') {
      return (
        <div key={key} className="stage">
          <RunOf of={of} run={run} />
        </div>
      )
    }
    if (run.voice === 'publisher') return <PublisherVoice key={key} of={of} run={run} />
    return transcript ? <Turn key={key} of={of} run={run} /> : <RunOf key={key} of={of} run={run} />
  })
}

type Paragraphs = Extract<Run, { type: 'paragraphs' }>

function HeadingLine({ of, heading }: { of: TextOf; heading: Heading }) {
  const Level = `h${heading.level}` as const
  const corrections = correctionsOf(of.document, heading)
  return (
    <>
      <Level id={heading.id}>
        <Aliases ids={heading.aliases} />
        {heading.text}
      </Level>
      {heading.withdrawn ? (
        <WithdrawnPassage of={of} correction={corrections.at(-1)} />
      ) : (
        corrections.length > 0 && <Corrected of={of} corrections={corrections} />
      )}
    </>
  )
}

/** Words of the publisher are set apart, and it is said whose they are. */
function PublisherVoice({ of, run }: { of: TextOf; run: Paragraphs }) {
  return (
    <div className="voice">
      {run.startsVoice && <p className="voice-label">{of.site.words.publisherVoice}</p>}
      <RunOf of={of} run={run} />
    </div>
  )
}

/** What one speaker says in a transcript, under the name; those who only ask are set in a little. */
function Turn({ of, run }: { of: TextOf; run: Paragraphs }) {
  const asks = run.voice === 'questioner'
  const name = asks ? accountWords.question : (run.voice ?? speakersInWords(of.document, of.site.words))
  return (
    <div className={asks ? 'turn asks' : 'turn'}>
      {run.startsVoice && name !== undefined && <p className="turn-label">{name}</p>}
      <RunOf of={of} run={run} />
    </div>
  )
}

function RunOf({ of, run }: { of: TextOf; run: Paragraphs }) {
  switch (run.form) {
    case 'bullet':
      return (
        <ul>
          {run.items.map((item) => (
            <Item key={item.paragraph.id} of={of} item={item} />
          ))}
        </ul>
      )
    case 'numbered':
      return (
        <ol>
          {run.items.map((item) => (
            <Item key={item.paragraph.id} of={of} item={item} />
          ))}
        </ol>
      )
    case 'quotation':
      return (
        <blockquote>
          {run.items.map((item) => (
            <Plain key={item.paragraph.id} of={of} item={item} />
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
              <Row key={item.paragraph.id} of={of} item={item} />
            ))}
          </div>
        </div>
      )
    case 'caption':
      return run.items.map((item) => <Plain key={item.paragraph.id} of={of} item={item} className="p caption" />)
    case 'plain':
      return run.items.map((item) => <Plain key={item.paragraph.id} of={of} item={item} />)
  }
}

function Plain({ of, item, className = 'p' }: { of: TextOf; item: NumberedParagraph; className?: string }) {
  return (
    <div className={className} id={item.paragraph.id} {...forScript(of, item)}>
      <Inside of={of} item={item} />
    </div>
  )
}

function Item({ of, item }: { of: TextOf; item: NumberedParagraph }) {
  return (
    <li className="p" id={item.paragraph.id} value={item.paragraph.number} {...forScript(of, item)}>
      <Inside of={of} item={item} />
    </li>
  )
}

/** A row of a table: its number stands before its cells, and what is said of it behind them. */
function Row({ of, item }: { of: TextOf; item: NumberedParagraph }) {
  const { paragraph, number } = item
  return (
    // biome-ignore lint/a11y/useSemanticElements: part of a table that is made of other elements
    // biome-ignore lint/a11y/useFocusableInteractive: a row of a table of words is not interactive
    <div
      className={paragraph.header ? 'p data-row names' : 'p data-row'}
      id={paragraph.id}
      role="row"
      {...forScript(of, item)}
    >
      {/* biome-ignore lint/a11y/useSemanticElements: part of a table that is made of other elements */}
      <span className="beside" role="cell">
        <Aliases ids={paragraph.aliases} />
        <a className="no" href={`#${paragraph.id}`} aria-label={of.site.words.paragraph(number)}>
          {number}
        </a>
        <CiteLink site={of.site} document={of.document} item={item} />
      </span>
      <p role="presentation">
        <Cells paragraph={paragraph} />
      </p>
      {/* biome-ignore lint/a11y/useSemanticElements: part of a table that is made of other elements */}
      <div className="beside" role="cell">
        <AcrossNotes site={of.site} document={of.document} paragraph={paragraph} />
      </div>
    </div>
  )
}

/** The cells of a row, with what stands between them in its text. */
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

/**
 * By the check a link that was copied finds out whether the words have changed since; what was withdrawn has none. It
 * is also told whether the paragraph has a page of its own, to be shared.
 */
function forScript({ site, document }: TextOf, { paragraph }: NumberedParagraph) {
  if (paragraph.withdrawn) return {}
  const own = hasOwnPage(site, document, paragraph)
  return { 'data-check': textCheck(paragraph.text), ...(own && { 'data-passage': '' }) }
}

function Inside({ of, item }: { of: TextOf; item: NumberedParagraph }) {
  const { paragraph, number } = item
  const corrections = correctionsOf(of.document, paragraph)
  return (
    <>
      <Aliases ids={paragraph.aliases} />
      <a className="no" href={`#${paragraph.id}`} aria-label={of.site.words.paragraph(number)}>
        {number}
      </a>
      <CiteLink site={of.site} document={of.document} item={item} />
      {paragraph.ourBreak && (
        <span className="our-break" title={accountWords.ourBreak}>
          {accountWords.ourBreakShort}
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
  return inlineParts(text, of.document.kind).map(({ text: words, kind }, index) => {
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

/** The corrections of a paragraph or heading, and of those that were joined to it. */
function correctionsOf(document: ArchiveDocument, { id, aliases = [] }: Paragraph | Heading): Correction[] {
  return (document.corrections ?? []).filter(({ field }) => field === id || aliases.includes(field))
}

/** A small mark that opens how the paragraph read before, and why it was corrected. */
function Corrected({ of, corrections }: { of: TextOf; corrections: readonly Correction[] }) {
  const { site, document } = of
  return (
    <details className="corrected" lang={site.words.language}>
      <summary>{accountWords.corrected}</summary>
      {corrections.map((correction) => (
        <CorrectionFacts
          key={`${correction.field} ${correction.reason}`}
          site={site}
          document={document}
          correction={correction}
        />
      ))}
    </details>
  )
}

/** In the place of words that were taken out of the record: that they were, when and why. */
function WithdrawnPassage({ of: { site }, correction }: { of: TextOf; correction: Correction | undefined }) {
  const on = correction?.on === undefined ? '' : accountWords.on(dateInWords(correction.on, site.words))
  return (
    <p className="withdrawn" lang={site.words.language}>
      {accountWords.withdrawnPassage(on)}
      {correction && ` ${accountWords.why}: ${correction.reason}`}
    </p>
  )
}

/** Ids under which links still lead here. */
function Aliases({ ids }: { ids: readonly string[] | undefined }) {
  return ids?.map((id) => <span key={id} id={id} className="alias" />)
}
