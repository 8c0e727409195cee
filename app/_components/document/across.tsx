import type { ReactNode } from 'react'
import { DateText } from '#app/_components/date.tsx'
import { langOf, langOfTitle } from '#app/_components/language.ts'
import { QuotationDifferences } from '#app/_components/quotation-differences.tsx'
import type { ReusedText as AgainNote } from '#app/_site/parts/cross-reference-index.ts'
import type { SiteWith } from '#app/_site/site.ts'
import type { ArchiveDocument, Paragraph } from '#lib/domain/document.ts'
import type { CheckedQuotation, Place } from '#lib/quote/across.ts'
import { abridge } from '#lib/site/abridge.ts'
import { crossReferenceMessages } from '#lib/site/cross-reference-messages.ts'

interface At {
  site: SiteWith<'catalog' | 'crossReferences'>
  document: ArchiveDocument
  paragraph: Paragraph
}

/** More notes of one sort than this are folded. */
const mostOpen = 2

/** Below a paragraph: where else its words are said, who quotes them, and where what it quotes was said. */
export function AcrossNotes(at: At) {
  const { site, document, paragraph } = at
  const notes = site.crossReferences.byParagraph.of(document.id, paragraph.id)
  if (!notes) return null
  const again = notes.reusedTexts.map((one) => <Again key={keyOf(one.other)} at={at} again={one} />)
  const quotedBy = notes.quotedBy.map((one) => <QuotedIn key={keyOf(one.quoted)} site={site} quotation={one} />)
  const quotations = notes.quotations
    .filter(({ verdict, expected }) => verdict !== 'none' || expected)
    .map((one) => <WhereSaid key={one.quoted.start} at={at} quotation={one} alone={notes.quotations.length === 1} />)
  if (again.length + quotedBy.length + quotations.length === 0) return null
  const others = new Set(notes.reusedTexts.map(({ other }) => other.document)).size
  return (
    <div className="across" lang={site.messages.language} role="note" aria-label={crossReferenceMessages.connections}>
      {quotations.length > 0 && <ul>{quotations}</ul>}
      <Folded items={again} label={crossReferenceMessages.alsoSaidIn(others)} />
      <Folded items={quotedBy} label={crossReferenceMessages.quotedBy(quotedBy.length)} />
    </div>
  )
}

function keyOf({ document, paragraph, start }: Place): string {
  return `${document} ${paragraph} ${start}`
}

function Folded({ items, label }: { items: ReactNode[]; label: string }) {
  if (items.length === 0) return null
  if (items.length <= mostOpen) return <ul>{items}</ul>
  return (
    <details>
      <summary>{label}</summary>
      <ul>{items}</ul>
    </details>
  )
}

function Again({ at, again }: { at: At; again: AgainNote }) {
  const { site, document, paragraph } = at
  const { own, other, words, passages, isEarlier } = again
  const there = site.catalog.documentById.get(other.document)
  if (!there) return null
  const label =
    there.date === undefined || there.date === document.date
      ? crossReferenceMessages.alsoSaid
      : isEarlier
        ? crossReferenceMessages.saidBefore
        : crossReferenceMessages.saidAgain
  return (
    <li>
      {label}
      {there.date !== undefined && (
        <>
          , <DateText site={site} date={there.date} />
        </>
      )}
      : <PlaceLink site={site} place={other} />{' '}
      <span className="faint">
        ({crossReferenceMessages.sameWords(words, passages)}:{' '}
        <Excerpt at={at} text={paragraph.text.slice(own.start, own.end)} />)
      </span>
    </li>
  )
}

function QuotedIn({
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
      {crossReferenceMessages.quotedIn[verdict]} <PlaceLink site={site} place={quoted} />
      {there.date !== undefined && (
        <>
          , <DateText site={site} date={there.date} />
        </>
      )}
    </li>
  )
}

function WhereSaid({ at, quotation, alone }: { at: At; quotation: CheckedQuotation; alone: boolean }) {
  const { site, paragraph } = at
  const { quoted, verdict, said } = quotation
  // Of several quotations in a paragraph it is said which is meant.
  const excerpt = alone ? null : (
    <>
      <Excerpt at={at} text={paragraph.text.slice(quoted.start, quoted.end)} />
      {crossReferenceMessages.between}
    </>
  )
  const [place] = said
  if (verdict === 'none' || !place)
    return (
      <li className="faint">
        {excerpt}
        {crossReferenceMessages.notFound}
      </li>
    )
  return (
    <li>
      {excerpt}
      {crossReferenceMessages.standsIn[verdict]} <PlaceLink site={site} place={place} />
      {verdict !== 'exact' && <QuotationDifferences site={site} quotation={quotation} open={verdict === 'altered'} />}
    </li>
  )
}

/** A link to a paragraph of another document, by its title and number. */
export function PlaceLink({ site, place }: { site: SiteWith<'catalog'>; place: Place }) {
  const document = site.catalog.documentById.get(place.document)
  if (!document) return null
  const number = document.blocks
    .filter((block) => block.type === 'paragraph')
    .findIndex(({ id }) => id === place.paragraph)
  return (
    <a href={site.addresses.paragraph(document, place.paragraph)} lang={langOfTitle(site, document)}>
      {crossReferenceMessages.place(document.title, number + 1)}
    </a>
  )
}

/** The first and last words of a passage, in its language. */
function Excerpt({ at: { site, document }, text }: { at: At; text: string }) {
  return <span lang={langOf(site, document.language)}>{crossReferenceMessages.words(abridge(text))}</span>
}
