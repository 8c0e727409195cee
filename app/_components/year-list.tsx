import type { SiteWith } from '#app/_site/site.ts'
import { formatDecade } from '#lib/site/format-date.ts'
import { type CountedItem, CountedList } from './counted-list.tsx'

/** Most years in one list; more are divided into decades. Not measured: twenty fit on a screen. */
const maxUndividedYears = 20

/** Every year that has documents, with their number, newest first; at the end documents without a known year. */
export function YearList({ site }: { site: SiteWith<'chronology'> }) {
  const { say, chronology } = site
  const years = [...chronology.years].reverse().map(({ filed, documents }) => ({
    address: site.addresses.date(filed),
    label: filed,
    count: documents.length,
  }))
  const undated = chronology.undated.length
  const last = undated > 0 ? [{ address: site.addresses.undated(), label: say('titles.undated'), count: undated }] : []
  if (years.length <= maxUndividedYears) return <CountedList site={site} items={[...years, ...last]} narrow />
  return (
    <div className="[&>section]:grid [&>section]:grid-cols-[5rem_minmax(0,1fr)] [&>section]:gap-x-6 [&_.counted]:mb-4 [&_.counted]:grid-cols-5 max-sm:[&>section]:grid-cols-1 max-sm:[&_.counted]:grid-cols-2">
      {byDecade(years).map(({ from, items }) => (
        <section key={from}>
          <h3 className="pt-2.5 sans-xs font-semibold text-faint tabular">{formatDecade(from, say)}</h3>
          <CountedList site={site} items={items} narrow />
        </section>
      ))}
      {last.length > 0 && <CountedList site={site} items={last} narrow />}
    </div>
  )
}

function byDecade(years: readonly CountedItem[]): { from: number; items: CountedItem[] }[] {
  const decades: { from: number; items: CountedItem[] }[] = []
  for (const year of years) {
    const from = Math.floor(Number(year.label) / 10) * 10
    const decade = decades.at(-1)
    if (decade?.from === from) decade.items.push(year)
    else decades.push({ from, items: [year] })
  }
  return decades
}
