import { DateText, dateNote } from '#app/_components/date-text.tsx'
import { Citations } from '#app/_components/document/citations.tsx'
import { ContentsList, contentsOf } from '#app/_components/document/contents.tsx'
import { DocumentRecord } from '#app/_components/document/document-record.tsx'
import { DocumentText } from '#app/_components/document/document-text.tsx'
import { Tombstones } from '#app/_components/document/tombstones.tsx'
import { WithdrawnText } from '#app/_components/document/withdrawn-text.tsx'
import { langAttribute, titleLangAttribute } from '#app/_components/lang-attribute.ts'
import { Shell } from '#app/_components/shell.tsx'
import { SpeakerLinks } from '#app/_components/speaker-links.tsx'
import { documentCitation } from '#app/_site/document-citation.ts'
import { type LoadedSource, loadSource } from '#app/_site/load-source.ts'
import type { SiteWith } from '#app/_site/site.ts'
import { sourceOfDocument } from '#app/_site/source-address.ts'
import { countText } from '#lib/archive/text-counts.ts'
import type { ArchiveDocument } from '#lib/domain/document.ts'
import { speakersOf } from '#lib/domain/speakers.ts'
import { groupBlocks } from '#lib/site/block-groups.ts'
import { formatSpeakers } from '#lib/site/format-speakers.ts'
import { previewTags, structuredData } from '#lib/site/page-metadata.ts'
import type { PassagePages } from '#lib/site/passage-pages.ts'
import { provenanceMessages } from '#lib/site/provenance-messages.ts'
import { htmlPage } from './html-page.ts'
import type { PageModule } from './page-module.ts'

/** Speed of reading by which the minutes of a document are estimated, in words per minute. A cautious figure: Brysbaert (2019) gives 238 for English non-fiction. */
const wordsPerMinute = 200

/** What the page of a document shows besides its text: all that is known of it and where else its words are found. */
type DocumentSite = SiteWith<'archive' | 'catalog' | 'chronology' | 'crossReferences' | 'provenance' | 'revisions'>

/** The reading page: the text in the middle, its contents on one side, what is known of it on the other. */
export const document: PageModule<{ id: string }> = {
  kind: 'document',

  async list(site) {
    const { archive, addresses } = await site.with('archive')
    return archive.documents.map((one) => ({ address: addresses.document(one), params: { id: one.id } }))
  },

  async render(site, { id }, pages) {
    const { catalog } = await site.with('catalog')
    const shown = catalog.documentById.get(id)
    if (!shown) return undefined
    const parts = await site.with('archive', 'catalog', 'chronology', 'crossReferences', 'provenance', 'revisions')
    const source = sourceOfDocument(parts, shown)
    const loaded = source && (await loadSource(parts, source.id))
    const passagePages = await pages.passagePages()
    return htmlPage(<DocumentPage site={parts} document={shown} loaded={loaded} passagePages={passagePages} />)
  },
}

interface DocumentPageProps {
  site: DocumentSite
  document: ArchiveDocument
  loaded: LoadedSource | undefined
  passagePages: PassagePages
}

function DocumentPage({ site, document, loaded, passagePages }: DocumentPageProps) {
  const { messages } = site
  const address = site.addresses.document(document)
  const groups = groupBlocks(document.blocks)
  const contents = contentsOf(groups, messages)
  const counts = countText(document)
  const paragraphs = document.blocks.filter((block) => block.type === 'paragraph')
  const lang = langAttribute(site, document.language)
  const size = `${messages.paragraphs(counts.paragraphs)} · ${messages.minutes(Math.max(1, Math.round(counts.words / wordsPerMinute)))}`
  const hasHeadings = groups.some(({ type }) => type === 'heading')
  const contentsLang = hasHeadings ? lang : undefined
  const citation = documentCitation(site, document)
  return (
    <Shell
      site={site}
      address={address}
      title={document.title}
      description={site.catalog.descriptionOf(document.id) ?? document.title}
      structured={structuredData(document, site.addresses.absolute(address))}
      current="documents"
      document={document.id}
      tags={[...previewTags(document, formatSpeakers(document, messages), messages), ...(citation?.tags ?? [])]}
    >
      <div className="reading">
        <div className="toc">
          {contents.length > 0 && (
            <nav aria-label={messages.contents}>
              <p className="kicker">{messages.contents}</p>
              <ContentsList entries={contents} lang={contentsLang} />
            </nav>
          )}
          {!document.withdrawn && <p className="size">{size}</p>}
        </div>
        <article
          data-copy={messages.copyLink}
          data-copied={messages.copied}
          data-copy-failed={messages.copyFailed}
          data-quote={site.addresses.quote()}
          data-wordings={
            site.revisions.blockHistories.has(document.id) ? site.addresses.blockHistories(document) : undefined
          }
        >
          <header>
            <p className="kicker">
              {messages.kinds[document.kind]}
              {lang && ` · ${messages.inLanguage(lang)}`}
            </p>
            <h1 lang={titleLangAttribute(site, document)}>{document.title}</h1>
            <Byline site={site} document={document} />
            {citation && (
              <Citations
                site={site}
                document={document}
                citation={citation}
                paragraphsHavePages={paragraphs.some(({ id }) => passagePages.has(document.id, id))}
              />
            )}
            <div className="jumps">
              {contents.length > 0 && (
                <details>
                  <summary>{messages.contents}</summary>
                  <ContentsList entries={contents} lang={contentsLang} />
                </details>
              )}
              <a href="#record">{messages.onRecord}</a>
            </div>
          </header>
          {document.withdrawn && (
            <WithdrawnText site={site} document={document} withdrawn={document.withdrawn} loaded={loaded} />
          )}
          <div className="text" lang={lang}>
            <DocumentText context={{ site, document, passagePages }} groups={groups} />
          </div>
          <Tombstones site={site} document={document} />
          <CollectionNeighbours site={site} document={document} />
        </article>
        <aside className="record" id="record" aria-labelledby="record-title">
          <h2 className="kicker" id="record-title">
            {messages.onRecord}
          </h2>
          <DocumentRecord site={site} document={document} loaded={loaded} />
          <SameEvent site={site} document={document} />
          <p className="keys">{messages.keysHint}</p>
          <p className="to-top">
            <a href="#main">{messages.toTop}</a>
          </p>
        </aside>
      </div>
    </Shell>
  )
}

/** Who, when and where in one line, as far as it is known; that the date isn't is said. */
function Byline({ site, document }: { site: SiteWith<'catalog'>; document: ArchiveDocument }) {
  const { messages } = site
  const speakers = speakersOf(document)
  const note = document.date === undefined ? undefined : dateNote(site, document)
  return (
    <p className="facts">
      {speakers.length > 0 && (
        <>
          <SpeakerLinks site={site} document={document} names={speakers} />
          {' · '}
        </>
      )}
      {document.date === undefined ? messages.dateNotKnown : <DateText site={site} date={document.date} />}
      {note && <span className="weak"> ({note})</span>}
      {document.venue && ` · ${document.venue}`}
    </p>
  )
}

function SameEvent({ site, document }: { site: SiteWith<'catalog'>; document: ArchiveDocument }) {
  const others = (
    document.event === undefined ? undefined : site.catalog.groupByName.events.get(document.event)
  )?.documents.filter(({ id }) => id !== document.id)
  if (!others || others.length === 0) return null
  return (
    <section className="same-event" aria-labelledby="same-event">
      <h2 className="kicker" id="same-event">
        {site.messages.sameEvent}
      </h2>
      <ul>
        {others.slice(0, 12).map((other) => (
          <li key={other.id}>
            <a href={site.addresses.document(other)} lang={titleLangAttribute(site, other)}>
              {other.title}
            </a>{' '}
            <small>
              {site.messages.kinds[other.kind]}
              {other.textOfRecord && `, ${provenanceMessages.textOfRecordShort}`}
            </small>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The documents before and after this one in its collection. */
function CollectionNeighbours({ site, document }: { site: SiteWith<'chronology'>; document: ArchiveDocument }) {
  const { messages } = site
  const { previous, next } = site.chronology.neighbours.get(document.id) ?? {}
  if (!previous && !next) return null
  const link = (other: ArchiveDocument, rel: 'prev' | 'next', label: string) => (
    <a rel={rel} href={site.addresses.document(other)}>
      <small>
        {label} · <DateText site={site} date={other.date} />
      </small>
      <span lang={titleLangAttribute(site, other)}>{other.title}</span>
    </a>
  )
  return (
    <nav className="around" aria-label={messages.neighbours}>
      {previous && link(previous, 'prev', messages.previous)}
      {next && link(next, 'next', messages.next)}
    </nav>
  )
}
