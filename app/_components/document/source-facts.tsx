import type { Site } from '#app/_site/site.ts'
import type { ArchiveDocument } from '#lib/domain/document.ts'
import { groupAddress } from '#lib/site/addresses.ts'

/** Which file the document was read from, so that anyone who has the file can compare. */
export function SourceFacts({ site, document: { id, source } }: { site: Site; document: ArchiveDocument }) {
  const { words } = site
  const collection = source.collection === undefined ? undefined : site.group.collections.get(source.collection)
  return (
    <>
      {collection && (
        <div>
          <dt>{words.collection}</dt>
          <dd>
            <a href={groupAddress('collections', collection.record.id)}>{collection.record.name}</a>
          </dd>
        </div>
      )}
      <div>
        <dt>{words.source}</dt>
        <dd>
          <span className="file">{source.file}</span>, {words.lines(...source.lines)}
          <details className="basis">
            <summary>
              {words.fingerprint}: <code>{source.sha256.slice(0, 12)}…</code>
            </summary>
            <p>
              <code>{source.sha256}</code>
            </p>
          </details>
        </dd>
      </div>
      <div>
        <dt>{words.identifier}</dt>
        <dd>
          <code>{id}</code>
        </dd>
      </div>
    </>
  )
}
