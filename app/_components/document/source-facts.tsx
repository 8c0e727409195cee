import { groupAddress } from '#app/_site/group-address.ts'
import type { LoadedSource } from '#app/_site/load-source.ts'
import type { SiteWith } from '#app/_site/site.ts'
import { sourceAddress } from '#app/_site/source-address.ts'
import type { ArchiveDocument } from '#lib/domain/document.ts'
import { formatDate } from '#lib/site/format-date.ts'
import { lineRange } from '#lib/site/line-range.ts'

interface SourceFactsProps {
  site: SiteWith<'catalog' | 'provenance'>
  document: ArchiveDocument
  /** The source with its ledger, where it has one. */
  loaded: LoadedSource | undefined
}

/** Which file the document was read from, and which of its lines, so that anyone can compare. */
export function SourceOfDocument({ site, document: { source }, loaded }: SourceFactsProps) {
  const { say } = site
  const [from] = source.lines
  const start = loaded?.rows.find(({ line }) => line >= from)?.anchor
  return (
    <div>
      <dt>{say('document.source')}</dt>
      <dd>
        {loaded ? (
          <a href={sourceAddress(site, loaded.id, start)}>{source.file}</a>
        ) : (
          <span className="wrap-anywhere">{source.file}</span>
        )}
        , {lineRange(say, ...source.lines)}
        {source.retrieved &&
          `; ${say('provenance.retrieved', { day: formatDate(source.retrieved.slice(0, 10), say) })}`}
      </dd>
    </div>
  )
}

/** The collection of a document, on which line of its source each paragraph begins, the hash of the file, and its own id. */
export function SourceFacts({ site, document, loaded }: SourceFactsProps) {
  const { say } = site
  const { id, source } = document
  const collection =
    source.collection === undefined ? undefined : site.catalog.groupByName.collections.get(source.collection)
  return (
    <>
      {collection && (
        <div>
          <dt>{say('document.collection')}</dt>
          <dd>
            <a href={groupAddress(site, 'collections', collection)}>{collection.record.name}</a>
          </dd>
        </div>
      )}
      <div>
        <dt>{say('document.identifier')}</dt>
        <dd>
          <code>{id}</code>
          {loaded && <ParagraphLines site={site} document={document} loaded={loaded} />}
          <details className="basis">
            <summary>{say('document.fingerprint')}</summary>
            <p>
              <code>{source.sha256}</code>
            </p>
          </details>
        </dd>
      </div>
    </>
  )
}

/** For each paragraph the line of the source that it begins on. */
function ParagraphLines({
  site,
  document,
  loaded,
}: {
  site: SiteWith<'catalog' | 'provenance'>
  document: ArchiveDocument
  loaded: LoadedSource
}) {
  const rows = new Map<string, (typeof loaded.rows)[number]>()
  for (const row of loaded.rows) {
    for (const { entry } of row.pieces)
      if (entry.fate === 'paragraph' && entry.document === document.id && !rows.has(entry.block))
        rows.set(entry.block, row)
  }
  const paragraphs = document.blocks.filter((block) => block.type === 'paragraph')
  if (paragraphs.length === 0) return null
  return (
    <details className="basis">
      <summary>{site.say('provenance.inSource')}</summary>
      <ol className="places columns-[8rem] links:tap">
        {paragraphs.map(({ id }, index) => {
          const row = rows.get(id)
          return (
            <li key={id}>
              {row && (
                <a href={sourceAddress(site, loaded.id, row.anchor)}>
                  {site.say('provenance.paragraph', { number: String(index + 1) })}:{' '}
                  {site.say('provenance.atLine', { line: String(row.line) })}
                </a>
              )}
            </li>
          )
        })}
      </ol>
    </details>
  )
}
