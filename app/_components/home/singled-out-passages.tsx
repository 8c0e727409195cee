import { DateText } from '#app/_components/date-text.tsx'
import { langAttribute } from '#app/_components/lang-attribute.ts'
import type { SiteWith } from '#app/_site/site.ts'
import type { Paragraph } from '#lib/domain/document.ts'
import type { Say } from '#lib/i18n/say.ts'
import type { ParagraphSpan } from '#lib/quote/reuse/cross-references.ts'
import { type SingledOut, singleOut } from '#lib/quote/reuse/singled-out.ts'
import { excerptAround } from '#lib/site/passage-excerpt.ts'
import type { PassagePage } from '#lib/site/passage-pages.ts'
import { attributedNames } from '#lib/site/passage-preview.ts'
import { quotedSpans } from '#lib/text/quoted-spans.ts'

type PassagesSite = SiteWith<'catalog' | 'crossReferences'>

/** Most UTF-16 units of a passage: what fits beside two others on one screen. */
const excerptLength = 170

/**
 * Up to three passages that stand out, each with why it is here; nothing where the archive has none.
 *
 * @param chosen paragraphs that editors chose to have pages of their own: they are the first
 */
export function SingledOutPassages({ site, chosen }: { site: PassagesSite; chosen: readonly PassagePage[] }) {
  const byEditors = chosen.flatMap((one) => wholeParagraph(site, one) ?? [])
  const passages = singleOut(site.crossReferences, (at) => isOwnWords(site, at), byEditors)
  if (passages.length === 0) return null
  return (
    <section className="mt-5 border-t pt-2.5" aria-labelledby="singled-out">
      <h2 id="singled-out">{site.say('home.singledOut')}</h2>
      <ul className="home-row home-passages">
        {passages.map((one) => (
          <Passage key={`${one.at.document} ${one.at.paragraph}`} site={site} passage={one} />
        ))}
      </ul>
    </section>
  )
}

/** Largest share of a passage that may be in quotation marks: more of it is somebody else's words, read out. Not measured. */
const mostQuoted = 0.2

/** Whether a passage is the words of whoever says it: in a text of speech, in no quotation, and with few words quoted. */
function isOwnWords(site: PassagesSite, at: ParagraphSpan): boolean {
  const paragraph = paragraphAt(site, at)
  if (!paragraph || paragraph.withdrawn || paragraph.form === 'quotation' || paragraph.form === 'row') return false
  const inside = quotedSpans(paragraph.text).map(({ start, end }) => Math.min(end, at.end) - Math.max(start, at.start))
  const quoted = inside.filter((length) => length > 0).reduce((sum, length) => sum + length, 0)
  return quoted <= mostQuoted * (at.end - at.start)
}

/** A paragraph as a passage; undefined where it is no longer there. */
function wholeParagraph(site: PassagesSite, { document, paragraph }: PassagePage): ParagraphSpan | undefined {
  const at = { document: document.id, paragraph, start: 0, end: 0 }
  const found = paragraphAt(site, at)
  return found && { ...at, end: found.text.length }
}

function paragraphAt({ catalog }: PassagesSite, at: ParagraphSpan): Paragraph | undefined {
  const blocks = catalog.documentById.get(at.document)?.blocks ?? []
  return blocks.filter((block) => block.type === 'paragraph').find(({ id }) => id === at.paragraph)
}

function Passage({ site, passage }: { site: PassagesSite; passage: SingledOut }) {
  const { at } = passage
  const document = site.catalog.documentById.get(at.document)
  const paragraph = paragraphAt(site, at)
  if (!document || !paragraph) return null
  const { before, words, after } = excerptAround(paragraph.text, at.start, at.end, excerptLength)
  const isWord = passage.why === 'first-word'
  const [open, close] = site.say('common.quoted', { text: '\n' }).split('\n')
  return (
    <li>
      <p className="kicker">{reasonFor(site.say, passage, words)}</p>
      <blockquote lang={langAttribute(site, document.language)}>
        {open}
        {before}
        {isWord ? <mark>{words}</mark> : words}
        {after}
        {close}
      </blockquote>
      <p className="text-soft">
        <a href={site.addresses.paragraph(document, paragraph.id)}>
          {site.say.list(attributedNames(document, paragraph)) || document.title}
        </a>
        , <DateText site={site} date={document.date} />
        {'last' in passage && (
          <Again site={site} id={passage.last} isOneOfSeveral={passage.why === 'said-again' && passage.documents > 1} />
        )}
      </p>
    </li>
  )
}

function Again({ site, id, isOneOfSeveral }: { site: PassagesSite; id: string; isOneOfSeveral: boolean }) {
  const document = site.catalog.documentById.get(id)
  if (!document) return null
  return (
    <>
      {'; '}
      {isOneOfSeveral ? site.say('home.lastAgain') : site.say('home.again')}{' '}
      <DateText site={site} date={document.date} />
    </>
  )
}

function reasonFor(say: Say, passage: SingledOut, word: string): string {
  switch (passage.why) {
    case 'chosen':
      return say('home.why.chosen')
    case 'most-quoted':
    case 'said-again':
      return say(`home.why.${passage.why}`, { count: passage.documents })
    case 'longest':
      return say('home.why.longest', { count: passage.words })
    case 'first-word':
      return say('home.why.first-word', { word, count: passage.times })
  }
}
