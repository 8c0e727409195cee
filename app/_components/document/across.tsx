import type { ReactNode } from 'react'
import { DateText } from '#app/_components/date.tsx'
import { langOf, langOfTitle } from '#app/_components/language.ts'
import { QuotationDifferences } from '#app/_components/quotation-differences.tsx'
import type { Again as AgainNote } from '#app/_site/parts/paragraph-notes.ts'
import type { SiteWith } from '#app/_site/site.ts'
import type { ArchiveDocument, Paragraph } from '#lib/domain/document.ts'
import type { CheckedQuotation, ParagraphSpan } from '#lib/quote/reuse/cross-references.ts'
import { acrossWords } from '#lib/site/across-words.ts'
import { excerptOf } from '#lib/site/excerpt.ts'

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
  const notes = site.crossReferences.notes.of(document.id, paragraph.id)
  if (!notes) return null
  const again = notes.again.map((one) => <Again key={keyOf(one.other)} at={at} again={one} />)
  const quotedBy = notes.quotedBy.map((one) => <QuotedIn key={keyOf(one.quoted)} site={site} quotation={one} />)
  const quotations = notes.quotations
    .filter(({ verdict, expected }) => verdict !== 'none' || expected)
    .map((one) => <WhereSaid key={one.quoted.start} at={at} quotation={one} alone={notes.quotations.length === 1} />)
  if (again.length + quotedBy.length + quotations.length === 0) return null
  const others = new Set(notes.again.map(({ other }) => other.document)).size
  return (
    <div className="across" lang={site.words.language} role="note" aria-label={acrossWords.connections}>
      {quotations.length > 0 && <ul>{quotations}</ul>}
      <Folded items={again} label={acrossWords.alsoSaidIn(others)} />
      <Folded items={quotedBy} label={acrossWords.quotedBy(quotedBy.length)} />
    </div>
  )
}

function keyOf({ document, paragraph, start }: ParagraphSpan): string {
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
  const { own, other, words, passages, before } = again
  const there = site.catalog.documentById.get(other.document)
  if (!there) return null
  const label =
    there.date === undefined || there.date === document.date
      ? acrossWords.alsoSaid
      : before
        ? acrossWords.saidBefore
        : acrossWords.saidAgain
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
        ({acrossWords.sameWords(words, passages)}: <Excerpt at={at} text={paragraph.text.slice(own.start, own.end)} />)
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
      {acrossWords.quotedIn[verdict]} <PlaceLink site={site} place={quoted} />
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
      {acrossWords.between}
    </>
  )
  const [place] = said
  if (verdict === 'none' || !place)
    return (
      <li className="faint">
        {excerpt}
        {acrossWords.notFound}
      </li>
    )
  return (
    <li>
      {excerpt}
      {acrossWords.standsIn[verdict]} <PlaceLink site={site} place={place} />
      {verdict !== 'exact' && <QuotationDifferences site={site} quotation={quotation} open={verdict === 'altered'} />}
    </li>
  )
}

/** A link to a paragraph of another document, by its title and number. */
export function PlaceLink({ site, place }: { site: SiteWith<'catalog'>; place: ParagraphSpan }) {
  const document = site.catalog.documentById.get(place.document)
  if (!document) return null
  const number = document.blocks
    .filter((block) => block.type === 'paragraph')
    .findIndex(({ id }) => id === place.paragraph)
  return (
    <a href={site.addresses.paragraph(document, place.paragraph)} lang={langOfTitle(site, document)}>
      {acrossWords.place(document.title, number + 1)}
    </a>
  )
}

/** The first and last words of a passage, in its language. */
function Excerpt({ at: { site, document }, text }: { at: At; text: string }) {
  return <span lang={langOf(site, document.language)}>{acrossWords.words(excerptOf(text))}</span>
}
