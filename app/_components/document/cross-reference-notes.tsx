import type { ReactNode } from 'react'
import { DateText } from '#app/_components/date-text.tsx'
import { langAttribute, titleLangAttribute } from '#app/_components/lang-attribute.ts'
import { QuotationDifferences } from '#app/_components/quotation-differences.tsx'
import type { ReusedText } from '#app/_site/parts/cross-reference-index.ts'
import type { SiteWith } from '#app/_site/site.ts'
import type { ArchiveDocument, Paragraph } from '#lib/domain/document.ts'
import type { Say } from '#lib/i18n/say.ts'
import type { CheckedQuotation, ParagraphSpan } from '#lib/quote/reuse/cross-references.ts'
import { abridge } from '#lib/site/abridge.ts'

interface NoteContext {
  site: SiteWith<'catalog' | 'crossReferences'>
  document: ArchiveDocument
  paragraph: Paragraph
}

/** Most notes of one kind that are shown open; more are folded behind their number. */
const maxExpanded = 2

/** Below a paragraph: where else its words are said, who quotes them, and where what it quotes was said. */
export function CrossReferenceNotes(context: NoteContext) {
  const { site, document, paragraph } = context
  const notes = site.crossReferences.byParagraph.of(document.id, paragraph.id)
  if (!notes) return null
  const reusedTexts = notes.reusedTexts.map((one) => (
    <ReusedTextNote key={keyOf(one.other)} context={context} reused={one} />
  ))
  const quotedBy = notes.quotedBy.map((one) => <QuotedInNote key={keyOf(one.quoted)} site={site} quotation={one} />)
  const quotations = notes.quotations
    .filter(({ verdict, expected }) => verdict !== 'none' || expected)
    .map((one) => (
      <QuotationOrigin key={one.quoted.start} context={context} quotation={one} alone={notes.quotations.length === 1} />
    ))
  if (reusedTexts.length + quotedBy.length + quotations.length === 0) return null
  const others = new Set(notes.reusedTexts.map(({ other }) => other.document)).size
  return (
    <div className="across" lang={site.say.language} role="note" aria-label={site.say('crossReferences.connections')}>
      {quotations.length > 0 && <ul>{quotations}</ul>}
      <Collapsible items={reusedTexts} label={site.say('crossReferences.alsoSaidIn', { count: others })} />
      <Collapsible items={quotedBy} label={site.say('crossReferences.quotedBy', { count: quotedBy.length })} />
    </div>
  )
}

function keyOf({ document, paragraph, start }: ParagraphSpan): string {
  return `${document} ${paragraph} ${start}`
}

function Collapsible({ items, label }: { items: ReactNode[]; label: string }) {
  if (items.length === 0) return null
  if (items.length <= maxExpanded) return <ul>{items}</ul>
  return (
    <details>
      <summary>{label}</summary>
      <ul>{items}</ul>
    </details>
  )
}

function ReusedTextNote({ context, reused }: { context: NoteContext; reused: ReusedText }) {
  const { site, document, paragraph } = context
  const { own, other, words, passages, isEarlier } = reused
  const there = site.catalog.documentById.get(other.document)
  if (!there) return null
  const label =
    there.date === undefined || there.date === document.date
      ? site.say('crossReferences.alsoSaid')
      : isEarlier
        ? site.say('crossReferences.saidBefore')
        : site.say('crossReferences.saidAgain')
  return (
    <li>
      {label}
      {there.date !== undefined && (
        <>
          , <DateText site={site} date={there.date} />
        </>
      )}
      : <ParagraphLink site={site} place={other} />{' '}
      <span className="text-faint">
        ({sameWords(site.say, words, passages)}:{' '}
        <AbridgedWords context={context} text={paragraph.text.slice(own.start, own.end)} />)
      </span>
    </li>
  )
}

function QuotedInNote({
  site,
  quotation: { quoted, verdict },
}: {
  site: SiteWith<'catalog'>
  quotation: CheckedQuotation
}) {
  const there = site.catalog.documentById.get(quoted.document)
  if (!there || verdict === 'none') return null
  return (
    <li>
      {site.say(`crossReferences.quotedIn.${verdict}`)} <ParagraphLink site={site} place={quoted} />
      {there.date !== undefined && (
        <>
          , <DateText site={site} date={there.date} />
        </>
      )}
    </li>
  )
}

function QuotationOrigin({
  context,
  quotation,
  alone,
}: {
  context: NoteContext
  quotation: CheckedQuotation
  alone: boolean
}) {
  const { site, paragraph } = context
  const { quoted, verdict, said } = quotation
  // Of several quotations in a paragraph it is said which is meant.
  const excerpt = alone ? null : (
    <>
      <AbridgedWords context={context} text={paragraph.text.slice(quoted.start, quoted.end)} />
      {site.say('crossReferences.between')}
    </>
  )
  const [place] = said
  if (verdict === 'none' || !place)
    return (
      <li className="text-faint">
        {excerpt}
        {site.say('crossReferences.notFound')}
      </li>
    )
  return (
    <li>
      {excerpt}
      {site.say(`crossReferences.standsIn.${verdict}`)} <ParagraphLink site={site} place={place} />
      {verdict !== 'exact' && <QuotationDifferences site={site} quotation={quotation} open={verdict === 'altered'} />}
    </li>
  )
}

/** How much is the same: "12 words", "30 words in 2 passages". */
export function sameWords(say: Say, words: number, passages = 1): string {
  return passages > 1
    ? say('crossReferences.sameWordsInPassages', { words, passages })
    : say('counts.words', { count: words })
}

/** A link to a paragraph of another document, by its title and number. */
export function ParagraphLink({ site, place }: { site: SiteWith<'catalog'>; place: ParagraphSpan }) {
  const document = site.catalog.documentById.get(place.document)
  if (!document) return null
  const number = document.blocks
    .filter((block) => block.type === 'paragraph')
    .findIndex(({ id }) => id === place.paragraph)
  return (
    <a href={site.addresses.paragraph(document, place.paragraph)} lang={titleLangAttribute(site, document)}>
      {site.say('crossReferences.place', { title: document.title, number: number + 1 })}
    </a>
  )
}

/** The first and last words of a passage, in its language. */
function AbridgedWords({ context: { site, document }, text }: { context: NoteContext; text: string }) {
  return (
    <span lang={langAttribute(site, document.language)}>
      {site.say('crossReferences.words', { excerpt: abridge(text) })}
    </span>
  )
}
