import type { RefObject } from 'react'
import { currentFileOrigin } from '#app/search/current-file-origin.ts'
import { downloadFile, fileNameFor } from '#app/search/download-file.ts'
import type { YearCounts } from '#lib/search/facets/count-years.ts'
import { joinTerms } from '#lib/search/query/split-terms.ts'
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
  const name = `trends-${fileNameFor(counted.map(({ query }) => query).join(' '))}`
  const takePicture = () => {
    if (!picture.current) return
    const source = `${archive}, ${location.href}`
    downloadFile(svgFile(picture.current, { title: `${title}. ${archive}`, source }), 'image/svg+xml', `${name}.svg`)
  }
  const takeFigures = async () => {
    const origin = await currentFileOrigin(joinTerms(counted.map(({ query }) => query)), archive)
    downloadFile(figuresFile(counted, location.origin, origin), 'text/csv', `${name}.csv`)
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
