import type { ReactNode } from 'react'
import { DocumentLink } from '#app/_components/document-link.tsx'
import { groupAddress } from '#app/_site/group-address.ts'
import type { LoadedSource } from '#app/_site/load-source.ts'
import type { SiteBase, SiteWith } from '#app/_site/site.ts'
import { isSentInWriting } from '#lib/archive/declared-fields.ts'
import { namesOfKind } from '#lib/archive/group-by-name.ts'
import type { AuthorityKind } from '#lib/domain/authority.ts'
import type { BasisField } from '#lib/domain/basis.ts'
import type { ArchiveDocument } from '#lib/domain/document.ts'
import { formatDate } from '#lib/site/format-date.ts'
import { formatRole } from '#lib/site/format-speakers.ts'
import { BasisLine } from './basis-line.tsx'
import { DeclaredFields } from './declared-fields.tsx'
import { HeadLines } from './head-lines.tsx'
import { RecordCorrections } from './record-corrections.tsx'
import { SourceFacts, SourceOfDocument } from './source-facts.tsx'

/**
 * What is known of a document, each fact with its basis; of date, speaker and venue also that they are not known. All but
 * date, speaker and source are folded.
 */
export function DocumentRecord({
  site,
  document,
  loaded,
}: {
  site: SiteWith<'archive' | 'catalog' | 'provenance'>
  document: ArchiveDocument
  loaded: LoadedSource | undefined
}) {
  const { say } = site
  const dateLabel =
    document.basis.date?.of === 'publication'
      ? say('document.publicationDate')
      : document.basis.date?.of === 'occasion'
        ? say('document.occasionDate')
        : say('fields.date')
  const unknown = <span className="weak">{say('common.notKnown')}</span>
  const fact = (field: BasisField, value: ReactNode, label = say(`fields.${field}`)) => (
    <Fact key={field} site={site} document={document} field={field} label={label}>
      {value}
    </Fact>
  )
  const [original] = (site.catalog.translations.get(document.id) ?? []).filter(
    ({ id }) => id === document.translationOf,
  )
  const names = (kind: AuthorityKind) => <NameLinks site={site} document={document} kind={kind} />
  const isInWriting = isSentInWriting(site.archive.collections, document)
  return (
    <>
      <dl>
        {fact('date', document.date === undefined ? unknown : formatDate(document.date, say), dateLabel)}
        {fact('speaker', document.speaker === undefined ? unknown : names('speakers'))}
        <SourceOfDocument site={site} document={document} loaded={loaded} />
      </dl>
      <details className="all-facts mb-5 opener:min-h-6 opener:py-1.5 opener:font-medium [&>dl]:mt-0">
        <summary>{say('provenance.allFacts')}</summary>
        <dl>
          <FormerDates site={site} document={document} />
          {document.published !== undefined && fact('published', formatDate(document.published, say))}
          {document.role !== undefined && fact('role', formatRole(document, say))}
          {document.venue !== undefined
            ? fact('venue', names('venues'))
            : fact('venue', isInWriting ? say('provenance.inWriting') : unknown)}
          {document.event !== undefined && fact('event', names('events'))}
          {document.topics && document.topics.length > 0 && fact('topics', names('topics'))}
          {fact('kind', say(`kinds.${document.kind}`))}
          {document.language !== undefined && fact('language', say.languageName(document.language))}
          {document.originalLanguage !== undefined &&
            fact('originalLanguage', say.languageName(document.originalLanguage))}
          {document.translation !== undefined && fact('translation', say(`translationMakers.${document.translation}`))}
          {original && fact('translationOf', <DocumentLink site={site} document={original} />)}
          {document.delivery !== undefined && fact('delivery', say(`provenance.deliveries.${document.delivery}`))}
          {document.textOfRecord && fact('textOfRecord', say('provenance.textOfRecord'))}
          {document.publisher !== undefined && fact('publisher', names('publishers'))}
          {document.byline !== undefined && fact('byline', document.byline)}
          <DeclaredFields site={site} document={document} />
          {document.url !== undefined &&
            fact(
              'url',
              <a href={document.url} rel="external">
                {document.url.replace(/^https?:\/\/(www\.)?/, '')}
              </a>,
            )}
          {document.rights !== undefined && fact('rights', document.rights)}
          <HeadLines site={site} document={document} />
          <SourceFacts site={site} document={document} loaded={loaded} />
          <InsertedBreaks site={site} document={document} />
          <RecordCorrections site={site} document={document} />
        </dl>
      </details>
    </>
  )
}

/**
 * The dates under which the document was published before, where its source or an editor has given it another since.
 */
function FormerDates({
  site,
  document,
}: {
  site: SiteWith<'archive' | 'catalog' | 'provenance'>
  document: ArchiveDocument
}) {
  const anchors = site.archive.anchors.get(document.id)
  const former = (anchors?.dates ?? [anchors?.date]).filter((date) => date !== undefined && date !== document.date)
  if (former.length === 0) return null
  return (
    <div>
      <dd>
        {site.say('provenance.formerDates', { dates: former.map((date) => formatDate(date, site.say)).join('; ') })}
      </dd>
    </div>
  )
}

/**
 * How many breaks between paragraphs are Rostrum's and not the source's; a checkbox shows them in the text, without
 * script.
 */
function InsertedBreaks({ site, document }: { site: SiteBase; document: ArchiveDocument }) {
  const count = document.blocks.filter((block) => block.type === 'paragraph' && block.ourBreak).length
  if (count === 0) return null
  return (
    <div>
      <dt>{site.say('provenance.breaks')}</dt>
      <dd>
        <a href={`${site.addresses.about()}#breaks`}>{site.say('provenance.ourBreaks', { count })}</a>
        <label className="flex items-center gap-2 text-xs">
          <input type="checkbox" id="show-breaks" /> {site.say('provenance.showBreaks')}
        </label>
      </dd>
    </div>
  )
}

interface FactProps {
  site: SiteWith<'archive' | 'catalog' | 'provenance'>
  document: ArchiveDocument
  field: BasisField
  label: string
  children: ReactNode
}

function Fact({ site, document, field, label, children }: FactProps) {
  const basis = document.basis[field]
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        {children}
        {basis && <BasisLine site={site} basis={basis} />}
      </dd>
    </div>
  )
}

function NameLinks({
  site,
  document,
  kind,
}: {
  site: SiteWith<'archive' | 'catalog' | 'provenance'>
  document: ArchiveDocument
  kind: AuthorityKind
}) {
  return namesOfKind(document, kind).map((name, index) => {
    const group = site.catalog.groupByName[kind].get(name)
    return (
      <span key={name}>
        {index > 0 && ', '}
        {group ? <a href={groupAddress(site, kind, group)}>{name}</a> : name}
      </span>
    )
  })
}
