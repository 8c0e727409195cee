import type { Say } from '#lib/i18n/say.ts'
import type { AlignedParagraphs } from '#lib/quote/translations/align-paragraphs.ts'
import { ParagraphLink } from './passage-text.tsx'
import { SideHead } from './side-head.tsx'
import type { TranslationSide } from './translation-side.ts'

/** Least chance that paragraphs belong together and no others, below which it is said that this is not sure. */
const sureFrom = 0.9

/** Whether it is not sure that the paragraphs of a row belong together: others could as well, or their figures have nothing in common. */
export function isUnsure({ chance, figures }: AlignedParagraphs): boolean {
  return chance < sureFrom || (figures.shared === 0 && figures.own > 0 && figures.other > 0)
}

interface TranslationRowsProps {
  say: Say
  sides: readonly [TranslationSide, TranslationSide]
  rows: readonly AlignedParagraphs[]
}

/** Paragraphs of a text, each beside those of its translation; where there are none, that is said. */
export function TranslationRows({ say, sides, rows }: TranslationRowsProps) {
  const [first, second] = sides
  return (
    <>
      <div className="compare-heads">
        <SideHead side={first} />
        <SideHead side={second} />
      </div>
      <ol className="compare-rows">
        {rows.map((row) => (
          <li key={`${row.own.from} ${row.other.from}`} className="compare-row">
            <Cell say={say} side={first} span={row.own} />
            <Cell say={say} side={second} span={row.other} isUnsure={isUnsure(row)} />
          </li>
        ))}
      </ol>
    </>
  )
}

interface CellProps {
  say: Say
  side: TranslationSide
  span: AlignedParagraphs['own']
  isUnsure?: boolean
}

function Cell({ say, side, span, isUnsure = false }: CellProps) {
  const paragraphs = side.text.paragraphs.slice(span.from, span.to)
  return (
    <div className="compare-side">
      {paragraphs.map(({ id, text }, index) => (
        <div key={id} className="not-first:mt-3.5">
          {side.headings.get(id)?.map((heading) => (
            <p key={heading} lang={side.lang}>
              <strong>{heading}</strong>
            </p>
          ))}
          <ParagraphLink say={say} side={side} place={span.from + index} />
          {isUnsure && index === 0 && <span className="compare-relation">{say('translations.unsure')}</span>}
          <p lang={side.lang}>{text}</p>
        </div>
      ))}
      {paragraphs.length === 0 && <p className="compare-none">{say('compare.none')}</p>}
    </div>
  )
}
