import type { TextAlignment } from '#lib/compare/align-texts.ts'
import { comparisonRows, isTelling } from '#lib/compare/comparison-rows.ts'
import type { SeriesOrder } from '#lib/compare/series-order.ts'
import { compareMessages } from '#lib/site/compare-messages.ts'
import type { ComparedSide } from './compared-side.ts'
import { ComparedRow } from './comparison-row.tsx'
import { DifferingFigures } from './figure-words.tsx'
import { OnlyList } from './only-list.tsx'

interface ComparisonViewProps {
  a: ComparedSide
  b: ComparedSide
  alignment: TextAlignment
  series: SeriesOrder
}

/**
 * Two documents side by side: figures that differ, each paragraph of the first beside what corresponds to it in the
 * second, and what only one of them has. Needs no script: the same in a page that a build makes and in the browser.
 */
export function ComparisonView({ a, b, alignment, series }: ComparisonViewProps) {
  if (alignment.pairs.length === 0) return <p className="compare-counts">{compareMessages.nothing}</p>
  const rows = comparisonRows(alignment)
  const telling = series === undefined && isTelling(alignment)
  const shown = telling ? rows : rows.filter(({ pairs }) => pairs.length > 0)
  const differing = alignment.figures.filter(({ agree }) => !agree)
  return (
    <>
      <p className="compare-counts">
        {series === undefined
          ? compareMessages.counts({
              title: a.title,
              withCounterpart: rows.filter(({ pairs }) => pairs.length > 0).length,
              of: rows.length,
              agreeing: alignment.figures.length - differing.length,
              differing: differing.length,
            })
          : compareMessages.countsOfSeries(shown.length, alignment.onlyA.length, alignment.onlyB.length)}
      </p>
      <p className="hint">{compareMessages.how}</p>
      <DifferingFigures a={a} b={b} pairs={differing} isSeries={series !== undefined} />
      <section aria-labelledby="paragraphs">
        <h2 id="paragraphs">{compareMessages.allTitle}</h2>
        <div className="compare-heads">
          <SideHead side={a} />
          <SideHead side={b} />
        </div>
        <ol className="compare-rows">
          {shown.map((row) => (
            <ComparedRow key={row.a} a={a} b={b} row={row} isWhole={telling} />
          ))}
        </ol>
      </section>
      {!telling && <OnlyList id="only-a" title={onlyTitle(a, series, 'a-first')} side={a} places={alignment.onlyA} />}
      <OnlyList id="only-b" title={onlyTitle(b, series, 'b-first')} side={b} places={alignment.onlyB} />
    </>
  )
}

/** What the list of paragraphs of one document is called; `first` is the order in which it is the earlier one. */
function onlyTitle({ title }: ComparedSide, series: SeriesOrder, first: 'a-first' | 'b-first'): string {
  if (series === undefined) return compareMessages.only(title)
  return series === first ? compareMessages.dropped(title) : compareMessages.added(title)
}

function SideHead({ side: { title, address, facts, lang } }: { side: ComparedSide }) {
  return (
    <p>
      <a href={address} lang={lang}>
        {title}
      </a>
      <small>{facts}</small>
    </p>
  )
}
