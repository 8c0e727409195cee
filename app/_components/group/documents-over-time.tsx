import { BarChart } from '#app/_components/time/bar-chart.tsx'
import type { SiteWith } from '#app/_site/site.ts'
import { countTexts } from '#lib/archive/text-counts.ts'
import type { ArchiveDocument } from '#lib/domain/document.ts'
import { filedDate } from '#lib/site/edtf.ts'
import { type YearBin, yearBins } from '#lib/site/year-bins.ts'

/** Some years of a group, and the documents of these. */
export interface DocumentsOfYears extends YearBin {
  documents: ArchiveDocument[]
}

/** The documents of a group by years, oldest first, those of no known year left out; empty bins included. */
export function documentsByYears(documents: readonly ArchiveDocument[]): DocumentsOfYears[] {
  const years = documents.flatMap((document) => yearOf(document) ?? [])
  if (years.length === 0) return []
  const [first, last] = [Math.min(...years), Math.max(...years)]
  const bins = yearBins(first, last).map((bin): DocumentsOfYears => ({ ...bin, documents: [] }))
  for (const document of documents) {
    const year = yearOf(document)
    if (year !== undefined) bins.find(({ to }) => year <= to)?.documents.push(document)
  }
  return bins
}

function yearOf({ date }: ArchiveDocument): number | undefined {
  const year = filedDate(date)?.slice(0, 4)
  return year === undefined ? undefined : Number(year)
}

/** `1861`, or `1860-1869`: the id of the place in a list where the documents of these years begin. */
export function yearsAnchor({ from, to }: YearBin): string {
  return yearSpan(from, to, '-')
}

/** A year, or several: `1861`, `1860–1869`. */
function yearSpan(from: number, to: number, dash: string): string {
  return from === to ? fourDigits(from) : `${fourDigits(from)}${dash}${fourDigits(to)}`
}

function fourDigits(year: number): string {
  return String(year).padStart(4, '0')
}

/**
 * The documents of a group by years, as bars and, folded, as a table; of a group of one or two documents a year the length
 * says more than their number. Nothing where all are of the same years.
 *
 * @param addressOf where the list has the documents of some years
 */
export function DocumentsOverTime({
  site,
  documents,
  addressOf,
}: {
  site: SiteWith<never>
  documents: readonly ArchiveDocument[]
  addressOf: (years: DocumentsOfYears) => string
}) {
  const { say } = site
  const bins = documentsByYears(documents)
  const filled = bins.filter((bin) => bin.documents.length > 0)
  if (filled.length < 2) return null
  const undated = documents.length - filled.reduce((sum, bin) => sum + bin.documents.length, 0)
  const byLength = filled.every((bin) => bin.documents.length <= 2)
  const label = ({ from, to }: YearBin) => yearSpan(from, to, '–')
  const bars = bins.map((bin) => {
    const { words } = countTexts(bin.documents)
    const count = bin.documents.length
    const said = byLength ? say('counts.words', { count: words }) : say('counts.documents', { count })
    return {
      label: fourDigits(bin.from),
      title: `${label(bin)}: ${said}`,
      value: byLength ? words : count,
      address: count === 0 ? undefined : addressOf(bin),
    }
  })
  return (
    <section aria-labelledby="over-time">
      <h2 id="over-time">{say('group.overTime')}</h2>
      <BarChart
        site={site}
        of="years"
        bars={bars}
        caption={byLength ? say('group.wordsOverTime') : say('group.documentsOverTime')}
      />
      <details className="-mt-6 mb-8 sans-md [&>table]:mt-3">
        <summary>{say('group.asTable')}</summary>
        <table className="count-table">
          <caption className="sr-only">{say('group.overTime')}</caption>
          <thead>
            <tr>
              <th scope="col">{say('group.years')}</th>
              <th scope="col">{say('group.documentsOverTime')}</th>
              <th scope="col">{say('group.wordsOverTime')}</th>
            </tr>
          </thead>
          <tbody>
            {filled.map((bin) => (
              <tr key={bin.from}>
                <th scope="row">
                  <a href={addressOf(bin)}>{label(bin)}</a>
                </th>
                <td>{say.number(bin.documents.length)}</td>
                <td>{say.number(countTexts(bin.documents).words)}</td>
              </tr>
            ))}
            {undated > 0 && (
              <tr>
                <th scope="row">{say('group.undated')}</th>
                <td>{say.number(undated)}</td>
                <td />
              </tr>
            )}
          </tbody>
        </table>
      </details>
    </section>
  )
}
