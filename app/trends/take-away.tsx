import type { RefObject } from 'react'
import { fileName, offerFile } from '#app/search/offer-file.ts'
import { originOfFile } from '#app/search/origin-of-file.ts'
import type { YearCounts } from '#lib/search/facets/count-years.ts'
import { joinQueries } from '#lib/search/query/split-queries.ts'
import { figuresFile } from './figures-file.ts'
import { svgFile } from './svg-file.ts'
import { trendsWords } from './words.ts'

interface TakeAwayProps {
  counted: readonly YearCounts[]
  picture: RefObject<SVGSVGElement | null>
  /** What the picture shows, and the name of the archive. */
  title: string
  archive: string
}

/** The picture and its figures as files. */
export function TakeAway({ counted, picture, title, archive }: TakeAwayProps) {
  const name = `trends-${fileName(counted.map(({ query }) => query).join(' '))}`
  const takePicture = () => {
    if (!picture.current) return
    const source = `${archive}, ${location.href}`
    offerFile(svgFile(picture.current, { title: `${title}. ${archive}`, source }), 'image/svg+xml', `${name}.svg`)
  }
  const takeFigures = async () => {
    const origin = await originOfFile(joinQueries(counted.map(({ query }) => query)), archive)
    offerFile(figuresFile(counted, location.origin, origin), 'text/csv', `${name}.csv`)
  }
  return (
    <div className="search-downloads">
      <span id="trends-take-away">{trendsWords.takeAway}</span>
      <button type="button" aria-describedby="trends-take-away" onClick={takePicture}>
        {trendsWords.files.svg}
      </button>
      <button type="button" aria-describedby="trends-take-away" onClick={takeFigures}>
        {trendsWords.files.csv}
      </button>
    </div>
  )
}
