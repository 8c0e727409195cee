import { CollectionNeighbours } from '#app/_components/document/collection-neighbours.tsx'
import { CompareLinks } from '#app/_components/document/compare-links.tsx'
import { ContentsList, contentsOf, Jumps } from '#app/_components/document/contents.tsx'
import { DocumentHeader } from '#app/_components/document/document-header.tsx'
import { DocumentRecord } from '#app/_components/document/document-record.tsx'
import { DocumentSize } from '#app/_components/document/document-size.tsx'
import { DocumentText } from '#app/_components/document/document-text.tsx'
import { EditorNotes } from '#app/_components/document/editor-notes.tsx'
import { SameEvent } from '#app/_components/document/same-event.tsx'
import { SimilarDocuments } from '#app/_components/document/similar-documents.tsx'
import { Tombstones } from '#app/_components/document/tombstones.tsx'
import { languagesOf, Translations } from '#app/_components/document/translations.tsx'
import { WithdrawnText } from '#app/_components/document/withdrawn-text.tsx'
import { langAttribute } from '#app/_components/lang-attribute.ts'
import { Shell } from '#app/_components/shell.tsx'
import { documentCitation } from '#app/_site/document-citation.ts'
import { documentFilesOf, documentRecordOf } from '#app/_site/document-files.ts'
import { type LoadedSource, loadSource } from '#app/_site/load-source.ts'
import type { SiteWith } from '#app/_site/site.ts'
import { sourceOfDocument } from '#app/_site/source-address.ts'
import { structuredContext } from '#app/_site/structured-context.ts'
import type { ArchiveDocument } from '#lib/domain/document.ts'
import { signpostsOf } from '#lib/export/signposts.ts'
import { structuredDocument } from '#lib/export/structured-document.ts'
import { groupBlocks } from '#lib/site/block-groups.ts'
import { formatSpeakers } from '#lib/site/format-speakers.ts'
import { previewTags } from '#lib/site/page-metadata.ts'
import type { PassagePages } from '#lib/site/passage-pages.ts'
import { htmlPage } from './html-page.ts'
import type { PageModule } from './page-module.ts'

/** The site with all that the page of a document shows. */
type DocumentSite = SiteWith<DocumentPart>

const documentParts = [
  'archive',
  'catalog',
  'chronology',
  'comparisons',
  'crossReferences',
  'dataFiles',
  'descriptions',
  'provenance',
  'revisions',
  'similarDocuments',
  'translationPairs',
] as const

type DocumentPart = (typeof documentParts)[number]

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
    const parts = await site.forText(shown.language).with(...documentParts)
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
  const { say } = site
  const address = site.addresses.document(document)
  const groups = groupBlocks(document.blocks)
  const lang = langAttribute(site, document.language)
  const contents = contentsOf(groups, lang, say)
  const citation = documentCitation(site, document)
  const url = site.addresses.absolute(address)
  const context = structuredContext(site)
  const texts = documentFilesOf(site, document)
  const record = documentRecordOf(site, document)
  return (
    <Shell
      site={site}
      address={address}
      title={document.title}
      description={site.descriptions.get(document.id) ?? document.title}
      structured={structuredDocument(document, url, context)}
      signposts={signpostsOf(document, url, context, { texts, record })}
      languages={languagesOf(site, document)}
      current="documents"
      document={document.id}
      hasTextSettings={!document.withdrawn}
      tags={[...previewTags(document, formatSpeakers(document, say), say), ...(citation?.tags ?? [])]}
    >
      <div className="reading">
        <div className="toc max-lg:hidden print:hidden">
          {contents.length > 0 && (
            <nav aria-label={say('document.contents')}>
              <p className="kicker">{say('document.contents')}</p>
              <ContentsList entries={contents} />
            </nav>
          )}
          {!document.withdrawn && <DocumentSize site={site} document={document} />}
        </div>
        <article
          data-copy={say('document.copyLink')}
          data-copied={say('document.copied')}
          data-copy-failed={say('document.copyFailed')}
          data-quote={site.addresses.quote()}
          data-wordings={
            site.revisions.blockHistories.has(document.id) ? site.addresses.blockHistories(document) : undefined
          }
        >
          <DocumentHeader
            site={site}
            document={document}
            citation={citation}
            passagePages={passagePages}
            files={[...texts, ...(record ? [record] : [])]}
          />
          <Jumps contents={contents} say={say} />
          {document.withdrawn && (
            <WithdrawnText site={site} document={document} withdrawn={document.withdrawn} loaded={loaded} />
          )}
          <EditorNotes site={site} document={document} />
          <div className="text" lang={lang}>
            <DocumentText context={{ site, document, passagePages }} groups={groups} />
          </div>
          <Tombstones site={site} document={document} />
          <CollectionNeighbours site={site} document={document} />
        </article>
        <aside className="record" id="record" aria-labelledby="record-title">
          <h2 className="kicker" id="record-title">
            {say('document.onRecord')}
          </h2>
          <DocumentRecord site={site} document={document} loaded={loaded} />
          <Translations site={site} document={document} />
          <SameEvent site={site} document={document} />
          <CompareLinks site={site} document={document} />
          <SimilarDocuments site={site} document={document} />
          <p className="keys">{say('document.keysHint')}</p>
          <p className="to-top">
            <a href="#main">{say('document.toTop')}</a>
          </p>
        </aside>
      </div>
    </Shell>
  )
}
