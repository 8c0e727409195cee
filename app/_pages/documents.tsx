import { DocumentList } from '#app/_components/document-list.tsx'
import { Shell } from '#app/_components/shell.tsx'
import { YearList } from '#app/_components/year-list.tsx'
import type { Site } from '#app/_site/site.ts'
import { documentsAddress } from '#lib/site/addresses.ts'
import { listLength } from '#lib/site/pages.ts'
import { EmptyArchive } from './empty.tsx'
import { latestOf } from './home.tsx'

/** All documents while one page can hold them, undated ones last; else the latest, and the years that lead to the rest. */
export function DocumentsPage({ site }: { site: Site }) {
  const { words, archive, size, dates } = site
  const whole = size.documents <= listLength
  const dated = archive.documents.slice(0, size.documents - dates.undated.length)
  const documents = whole ? [...dated.reverse(), ...dates.undated] : latestOf(site, 100)
  return (
    <Shell
      site={site}
      address={documentsAddress()}
      title={words.documentsTitle}
      description={words.documentsOf(archive.settings.name, size.documents)}
      current="documents"
    >
      <div className="wide">
        <h1>{words.documentsTitle}</h1>
        <p className="lead">
          {words.documents(size.documents)}, {words.paragraphs(size.paragraphs)}, {words.words(size.words)}.
        </p>
        {size.documents === 0 && <EmptyArchive site={site} />}
        {!whole && (
          <section aria-labelledby="by-year">
            <h2 id="by-year">{words.byYear}</h2>
            <YearList site={site} />
            <h2>{words.latestOf(documents.length, size.documents)}</h2>
          </section>
        )}
        <DocumentList site={site} documents={documents} />
      </div>
    </Shell>
  )
}
