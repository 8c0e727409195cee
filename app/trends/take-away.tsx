import type { RefObject } from 'react'
import { fileName, offerFile } from '#app/search/offer-file.ts'
import type { YearCounts } from '#lib/search/facets/count-years.ts'
import { csv } from '#lib/text/csv.ts'
import { amountOf, hitsAddress } from './series.ts'
import { svgFile } from './svg-file.ts'
import { trendsWords } from './words.ts'

interface TakeAwayProps {
  counted: readonly YearCounts[]
  picture: RefObject<SVGSVGElement | null>
  /** What the picture shows, and the name of the archive. */
  title: string
  archive: string
}

const columns = ['term', 'year', 'paragraphs', 'per_10000_words', 'all_paragraphs', 'all_words', 'url'] as const

/** The picture and its figures as files. */
export function TakeAway({ counted, picture, title, archive }: TakeAwayProps) {
  const name = `trends-${fileName(counted.map(({ query }) => query).join(' '))}`
  const takePicture = () => {
    if (!picture.current) return
    const source = `${archive}, ${location.href}`
    offerFile(svgFile(picture.current, { title: `${title}. ${archive}`, source }), 'image/svg+xml', `${name}.svg`)
  }
  const takeFigures = () => offerFile(csv(columns, counted.flatMap(rowsOf)), 'text/csv', `${name}.csv`)
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

function rowsOf({ query, years }: YearCounts) {
  return years.map((count) => ({
    term: query,
    year: count.year,
    paragraphs: count.found,
    per_10000_words: Number(amountOf(count, 'words').toPrecision(6)),
    all_paragraphs: count.paragraphs,
    all_words: count.words,
    url: location.origin + hitsAddress(query, count.year),
  }))
}
