import { langAttribute, titleLangAttribute } from '#app/_components/lang-attribute.ts'
import type { SiteWith } from '#app/_site/site.ts'
import type { AnchoredBlock } from '#lib/domain/anchors.ts'
import type { ArchiveDocument, Tombstone } from '#lib/domain/document.ts'
import { formatDate } from '#lib/site/format-date.ts'
import { provenanceMessages } from '#lib/site/provenance-messages.ts'

/**
 * What was published and the text no longer has, each under the id that links lead to: that it is gone, since when,
 * where it was and what it said. Nothing for a document that was withdrawn, whose notice has these ids
 * (`WithdrawnText`).
 */
export function Tombstones({ site, document }: { site: SiteWith<'archive' | 'catalog'>; document: ArchiveDocument }) {
  const { gone = [] } = document
  if (gone.length === 0 || document.withdrawn) return null
  const published = new Map(site.archive.anchors.get(document.id)?.blocks.map((block) => [block.id, block]))
  const numbers = paragraphNumbers(document)
  return (
    <section className="gone" aria-labelledby="gone">
      <h2 className="kicker" id="gone">
        {provenanceMessages.tombstones}
      </h2>
      {gone.map((one) => (
        <div key={one.id} id={one.id} className="gone-block">
          <p>
            {provenanceMessages.tombstone(one.id.startsWith('h'), removalDate(site, published.get(one.id)))}
            <CurrentLocation site={site} tombstone={one} />
            <FormerLocation tombstone={one} numbers={numbers} />
          </p>
          <LastWording site={site} document={document} tombstone={one} block={published.get(one.id)} />
        </div>
      ))}
    </section>
  )
}

/** Where the very same words are now; the page's script leads on to there. */
function CurrentLocation({
  site,
  tombstone: { now },
}: {
  site: SiteWith<'archive' | 'catalog'>
  tombstone: Tombstone
}) {
  const document = now && site.catalog.documentById.get(now.document)
  if (!now || !document || document.withdrawn) return null
  const number = paragraphNumbers(document).get(now.block)
  const place = number === undefined ? provenanceMessages.thisHeading : provenanceMessages.paragraph(number)
  return (
    <>
      {' '}
      {provenanceMessages.wordsNowIn}{' '}
      <a data-moved="" href={site.addresses.paragraph(document, now.block)}>
        <span lang={titleLangAttribute(site, document)}>{document.title}</span>, {place}
      </a>
      .
    </>
  )
}

/** Where it was: behind a block that is still there, or at the beginning. */
function FormerLocation({
  tombstone: { after },
  numbers,
}: {
  tombstone: Tombstone
  numbers: ReadonlyMap<string, number>
}) {
  if (after === undefined) return <> {provenanceMessages.stoodAtStart}</>
  const number = numbers.get(after)
  return (
    <>
      {' '}
      {provenanceMessages.stoodAfter}{' '}
      <a href={`#${after}`}>
        {number === undefined ? provenanceMessages.thisHeading : provenanceMessages.paragraph(number)}
      </a>
      .
    </>
  )
}

interface LastWordingProps {
  site: SiteWith<'archive' | 'catalog'>
  document: ArchiveDocument
  tombstone: Tombstone
  block: AnchoredBlock | undefined
}

function LastWording({ site, document, tombstone, block }: LastWordingProps) {
  const last = block?.wordings.at(-1)
  if (tombstone.withdrawn) return <p>{provenanceMessages.wordingWithdrawn}</p>
  if (!last) return <p>{provenanceMessages.wordingUnknown}</p>
  return (
    <>
      <p>{provenanceMessages.lastWording(formatDate(last.from, site.messages))}</p>
      <blockquote lang={langAttribute(site, document.language)}>{last.text}</blockquote>
    </>
  )
}

function removalDate(site: SiteWith<'archive' | 'catalog'>, block: AnchoredBlock | undefined): string | undefined {
  return block?.gone === undefined ? undefined : formatDate(block.gone, site.messages)
}

function paragraphNumbers({ blocks }: ArchiveDocument): Map<string, number> {
  const paragraphs = blocks.filter((block) => block.type === 'paragraph')
  return new Map(paragraphs.map(({ id }, index) => [id, index + 1]))
}
