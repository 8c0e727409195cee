import type { TextAlignment } from '#lib/compare/align-texts.ts'
import { comparisonRows, countCounterparts } from '#lib/compare/comparison-rows.ts'
import type { SeriesOrder } from '#lib/compare/series-order.ts'
import { isTelling } from '#lib/compare/telling.ts'
import type { Say } from '#lib/i18n/say.ts'
import { comparisonCounts } from '#lib/site/comparison-words.ts'
import type { ComparedSide } from './compared-side.ts'
import { ComparedRow } from './comparison-row.tsx'
import { DifferingFigures } from './figure-words.tsx'
import { OnlyList } from './only-list.tsx'
import { SideHead } from './side-head.tsx'

interface ComparisonViewProps {
  say: Say
  a: ComparedSide
  b: ComparedSide
  alignment: TextAlignment
  series: SeriesOrder
}

/**
 * Two documents side by side: figures that differ, each paragraph of the first beside what corresponds to it in the
 * second, and what only one of them has. Needs no script: the same in a page that a build makes and in the browser.
 */
export function ComparisonView({ say, a, b, alignment, series }: ComparisonViewProps) {
  const only = (id: 'a' | 'b') => {
    const [side, places] = id === 'a' ? [a, alignment.onlyA] : [b, alignment.onlyB]
    return (
      <OnlyList
        say={say}
        id={`only-${id}`}
        title={onlyTitle(say, side, series, `${id}-first`)}
        side={side}
        places={places}
      />
    )
  }
  if (alignment.pairs.length === 0)
    return (
      <>
        <p className="sans-base text-soft">{say('compare.nothing')}</p>
        {only('a')}
        {only('b')}
      </>
    )
  const rows = comparisonRows(alignment)
  const linked = new Set(alignment.pairs.map((pair) => pair.a)).size
  const telling = series === undefined && isTelling(linked, a.text.paragraphs.length)
  const shown = telling ? rows : rows.filter(({ pairs }) => pairs.length > 0)
  const { sure, perhaps } = countCounterparts(rows)
  const differing = alignment.figures.filter(({ agree }) => !agree)
  return (
    <>
      <p className="sans-base text-soft">
        {series === undefined
          ? comparisonCounts(say, {
              title: a.title,
              withCounterpart: sure,
              of: rows.length,
              agreeing: alignment.figures.length - differing.length,
              differing: differing.length,
            })
          : say('compare.countsOfSeries', {
              count: sure,
              onlyA: alignment.onlyA.length,
              onlyB: alignment.onlyB.length,
            })}
        {perhaps > 0 && ` ${say('compare.perhapsMore', { count: perhaps })}`}
      </p>
      <p className="sans-sm text-faint mt-2 max-w-narrow">{say('compare.how')}</p>
      <DifferingFigures say={say} a={a} b={b} pairs={differing} isSeries={series !== undefined} />
      <section aria-labelledby="paragraphs">
        <h2 id="paragraphs">{say('compare.allTitle')}</h2>
        <div className="compare-heads">
          <SideHead side={a} />
          <SideHead side={b} />
        </div>
        <ol className="compare-rows">
          {shown.map((row) => (
            <ComparedRow key={row.a} say={say} a={a} b={b} row={row} isWhole={telling} />
          ))}
        </ol>
      </section>
      {!telling && only('a')}
      {only('b')}
    </>
  )
}

/** What the list of paragraphs of one document is called; `first` is the order in which it is the earlier one. */
function onlyTitle(say: Say, { title }: ComparedSide, series: SeriesOrder, first: 'a-first' | 'b-first'): string {
  if (series === undefined) return say('compare.only', { title })
  return series === first ? say('compare.dropped', { title }) : say('compare.added', { title })
}
