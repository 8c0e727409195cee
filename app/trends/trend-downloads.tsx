import type { RefObject } from 'react'
import { useAddresses } from '#app/_browser/addresses-context.ts'
import { downloadFile, fileNameFor } from '#app/_browser/download-file.ts'
import { useSay } from '#app/_browser/say-context.ts'
import { currentFileOrigin } from '#app/search/current-file-origin.ts'
import type { YearCounts } from '#lib/search/facets/count-years.ts'
import { joinQueries } from '#lib/search/query/split-queries.ts'
import { yearHitsAddress } from './term-series.ts'
import { trendsCsv } from './trends-csv.ts'
import { trendsSvg } from './trends-svg.ts'

interface TrendDownloadsProps {
  counted: readonly YearCounts[]
  picture: RefObject<SVGSVGElement | null>
  /** What the picture shows, and the name of the archive. */
  title: string
  archive: string
}

/** Buttons that save the picture and its figures as files. */
export function TrendDownloads({ counted, picture, title, archive }: TrendDownloadsProps) {
  const say = useSay()
  const addresses = useAddresses()
  const name = `trends-${fileNameFor(counted.map(({ query }) => query).join(' '))}`
  const downloadChart = () => {
    if (!picture.current) return
    const source = `${archive}, ${location.href}`
    downloadFile(trendsSvg(picture.current, { title: `${title}. ${archive}`, source }), 'image/svg+xml', `${name}.svg`)
  }
  const downloadCounts = async () => {
    const origin = await currentFileOrigin(addresses, joinQueries(counted.map(({ query }) => query)), archive)
    const urlOf = (term: string, year: string) => location.origin + yearHitsAddress(addresses, term, year)
    downloadFile(trendsCsv(counted, urlOf, origin), 'text/csv', `${name}.csv`)
  }
  return (
    <div className="flex items-center gap-3.5 text-faint [&>button]:as-link [&>button]:py-1.5">
      <span id="trends-take-away">{say('trends.download')}</span>
      <button type="button" aria-describedby="trends-take-away" onClick={downloadChart}>
        {say('trends.files.svg')}
      </button>
      <button type="button" aria-describedby="trends-take-away" onClick={downloadCounts}>
        {say('trends.files.csv')}
      </button>
    </div>
  )
}
