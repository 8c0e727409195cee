import { DocumentList } from '#app/_components/document-list.tsx'
import { Shell } from '#app/_components/shell.tsx'
import { Trail } from '#app/_components/trail.tsx'
import type { Site } from '#app/_site/site.ts'
import { datesAddress, undatedAddress } from '#lib/site/addresses.ts'

export function UndatedPage({ site }: { site: Site }) {
  const { words, dates } = site
  return (
    <Shell
      site={site}
      address={undatedAddress()}
      title={words.undated}
      description={words.undatedAbout}
      current="dates"
    >
      <div className="wide">
        <Trail label={words.trail} steps={[{ address: datesAddress(), label: words.dates }]} />
        <h1>{words.undated}</h1>
        <p className="lead">{words.undatedAbout}</p>
        <DocumentList site={site} documents={dates.undated} />
      </div>
    </Shell>
  )
}
