import type { FigurePair } from '#lib/compare/compare-figures.ts'
import type { Say } from '#lib/i18n/say.ts'
import { comparedFigures } from '#lib/site/comparison-words.ts'
import type { ComparedSide } from './compared-side.ts'
import { ParagraphLink } from './passage-text.tsx'

/** Two figures of one row, whether they agree, and how sure it is that they are of the same. */
export function FigureWords({ say, pair: { a, b, agree, certainty } }: { say: Say; pair: FigurePair }) {
  const words = { a: a.figure.asWritten, b: b.figure.asWritten, agree, certainty }
  return (
    <li
      className={
        agree
          ? undefined
          : 'bg-mark px-1.5 font-semibold text-ink forced-colors:bg-[Mark] forced-colors:text-[MarkText]'
      }
    >
      {comparedFigures(say, words)}
    </li>
  )
}

interface DifferingFiguresProps {
  say: Say
  a: ComparedSide
  b: ComparedSide
  pairs: readonly FigurePair[]
  /** Whether both are of one series, in which figures change and nothing is wrong with them. */
  isSeries: boolean
}

/** The figures that differ, as a table: what each document has, and where. */
export function DifferingFigures({ say, a, b, pairs, isSeries }: DifferingFiguresProps) {
  if (pairs.length === 0) return null
  return (
    <section aria-labelledby="figures">
      <h2 id="figures">{isSeries ? say('compare.figuresChanged') : say('compare.figuresTitle')}</h2>
      <p className="sans-sm text-faint">{isSeries ? say('compare.figuresChangedLead') : say('compare.figuresLead')}</p>
      <div className="overflow-x-auto cells:max-w-104 cells:border-b cells:py-2 cells:pr-6 cells:align-top [&>table]:sans-md [&>table]:tabular [&_th]:font-medium [&_th]:text-soft">
        <table>
          <thead>
            <tr>
              <th scope="col" lang={a.lang}>
                {a.title}
              </th>
              <th scope="col" lang={b.lang}>
                {b.title}
              </th>
              <th scope="col">{say('compare.howSure')}</th>
            </tr>
          </thead>
          <tbody>
            {pairs.map((pair) => (
              <tr key={`${pair.a.paragraph} ${pair.a.figure.start}`}>
                <td>
                  <strong lang={a.lang}>{pair.a.figure.asWritten}</strong>{' '}
                  <ParagraphLink say={say} side={a} place={pair.a.paragraph} />
                </td>
                <td>
                  <strong lang={b.lang}>{pair.b.figure.asWritten}</strong>{' '}
                  <ParagraphLink say={say} side={b} place={pair.b.paragraph} />
                </td>
                <td>{say(`compare.certainty.${pair.certainty}`)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}
