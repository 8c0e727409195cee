import { langAttribute, titleLangAttribute } from '#app/_components/lang-attribute.ts'
import type { SiteWith } from '#app/_site/site.ts'
import type { AnchoredBlock } from '#lib/domain/anchors.ts'
import type { ArchiveDocument, Tombstone } from '#lib/domain/document.ts'
import type { Say } from '#lib/i18n/say.ts'
import { formatDate } from '#lib/site/format-date.ts'

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
    <section className="gone mt-12 border-t pt-4 sans-md text-soft" aria-labelledby="gone">
      <h2 className="kicker" id="gone">
        {site.say('provenance.tombstones')}
      </h2>
      {gone.map((one) => (
        <div key={one.id} id={one.id} className="gone-block">
          <p>
            {goneSentence(site.say, one.id, removalDate(site, published.get(one.id)))}
            <CurrentLocation site={site} tombstone={one} />
            <FormerLocation say={site.say} tombstone={one} numbers={numbers} />
          </p>
          <LastWording site={site} document={document} tombstone={one} block={published.get(one.id)} />
        </div>
      ))}
    </section>
  )
}

/** That a heading or a paragraph, by its id, is gone, and since when where that is known. */
function goneSentence(say: Say, id: string, since: string | undefined): string {
  if (id.startsWith('h'))
    return since === undefined ? say('provenance.headingGone') : say('provenance.headingGoneSince', { since })
  return since === undefined ? say('provenance.paragraphGone') : say('provenance.paragraphGoneSince', { since })
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
  const place =
    number === undefined
      ? site.say('provenance.thisHeading')
      : site.say('provenance.paragraph', { number: String(number) })
  return (
    <>
      {' '}
      {site.say('provenance.wordsNowIn')}{' '}
      <a data-moved="" href={site.addresses.paragraph(document, now.block)}>
        <span lang={titleLangAttribute(site, document)}>{document.title}</span>, {place}
      </a>
      .
    </>
  )
}

/** Where it was: behind a block that is still there, or at the beginning. */
function FormerLocation({
  say,
  tombstone: { after },
  numbers,
}: {
  say: Say
  tombstone: Tombstone
  numbers: ReadonlyMap<string, number>
}) {
  if (after === undefined) return <> {say('provenance.stoodAtStart')}</>
  const number = numbers.get(after)
  return (
    <>
      {' '}
      {say('provenance.stoodAfter')}{' '}
      <a href={`#${after}`}>
        {number === undefined ? say('provenance.thisHeading') : say('provenance.paragraph', { number: String(number) })}
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
  if (tombstone.withdrawn) return <p>{site.say('provenance.wordingWithdrawn')}</p>
  if (!last) return <p>{site.say('provenance.wordingUnknown')}</p>
  return (
    <>
      <p>{site.say('provenance.lastWording', { day: formatDate(last.from, site.say) })}</p>
      <blockquote lang={langAttribute(site, document.language)}>{last.text}</blockquote>
    </>
  )
}

function removalDate(site: SiteWith<'archive' | 'catalog'>, block: AnchoredBlock | undefined): string | undefined {
  return block?.gone === undefined ? undefined : formatDate(block.gone, site.say)
}

function paragraphNumbers({ blocks }: ArchiveDocument): Map<string, number> {
  const paragraphs = blocks.filter((block) => block.type === 'paragraph')
  return new Map(paragraphs.map(({ id }, index) => [id, index + 1]))
}
