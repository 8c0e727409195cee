import type { BlockGroup } from '#lib/site/block-groups.ts'
import type { Messages } from '#lib/site/messages.ts'

export interface ContentsEntry {
  id: string
  text: string
  level: 2 | 3 | 4
}

/** A document without headings that has more paragraphs than this gets steps to go by. */
const longEnough = 20
const step = 10

/** The headings of a document; of a long one without headings, every tenth paragraph. */
export function contentsOf(runs: readonly BlockGroup[], messages: Messages): ContentsEntry[] {
  const headings = runs.flatMap((run) =>
    run.type === 'heading' ? [{ id: run.heading.id, text: run.heading.text, level: run.heading.level }] : [],
  )
  if (headings.length > 0) return headings
  const paragraphs = runs.flatMap((run) => (run.type === 'paragraphs' ? run.items : []))
  if (paragraphs.length <= longEnough) return []
  return paragraphs
    .filter(({ number }) => number === 1 || number % step === 0)
    .map(({ paragraph, number }) => ({ id: paragraph.id, text: messages.paragraph(number), level: 2 }))
}

export function ContentsList({ entries, lang }: { entries: readonly ContentsEntry[]; lang: string | undefined }) {
  return (
    <ol className="toc-list">
      {entries.map(({ id, text, level }) => (
        <li key={id} className={level === 2 ? undefined : 'deeper'}>
          <a href={`#${id}`} lang={lang}>
            {text}
          </a>
        </li>
      ))}
    </ol>
  )
}
