import type { ComparisonRow } from '#lib/compare/comparison-rows.ts'
import type { Say } from '#lib/i18n/say.ts'
import type { ComparedSide } from './compared-side.ts'
import { FigureWords } from './figure-words.tsx'
import { LinkedSentences, ParagraphLink } from './passage-text.tsx'

interface ComparedRowProps {
  say: Say
  a: ComparedSide
  b: ComparedSide
  row: ComparisonRow
  /** Whether the paragraph of the first document is shown whole, and not only what corresponds to something. */
  isWhole: boolean
}

/** A paragraph of the first document beside what corresponds to it in the second, and the figures of both. */
export function ComparedRow({ say, a, b, row, isWhole }: ComparedRowProps) {
  const text = a.text.paragraphs[row.a]?.text ?? ''
  return (
    <li className="compare-row">
      <div className="compare-side">
        <ParagraphLink say={say} side={a} place={row.a} />
        <LinkedSentences
          say={say}
          side={a}
          place={row.a}
          spans={isWhole ? [{ start: 0, end: text.length }] : row.pairs.flatMap(({ spans }) => spans.a)}
        />
      </div>
      <div className="compare-side">
        {row.pairs.map((pair) => (
          <div key={pair.b} className="not-first:mt-3.5">
            <ParagraphLink say={say} side={b} place={pair.b} />
            <span className={`compare-relation relation-${pair.relation}`}>
              {say(`compare.relations.${pair.relation}`)}
            </span>
            <LinkedSentences say={say} side={b} place={pair.b} spans={pair.spans.b} />
          </div>
        ))}
        {row.pairs.length === 0 && <p className="compare-none">{say('compare.none')}</p>}
      </div>
      {row.figures.length > 0 && (
        <ul>
          {row.figures.map((pair) => (
            <FigureWords
              key={`${pair.a.figure.start} ${pair.b.paragraph} ${pair.b.figure.start}`}
              say={say}
              pair={pair}
            />
          ))}
        </ul>
      )}
    </li>
  )
}
