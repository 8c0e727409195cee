import type { BlockGroup } from '#lib/site/block-groups.ts'
import type { Messages } from '#lib/site/messages.ts'

export interface ContentsEntry {
  id: string
  text: string
  level: 2 | 3 | 4
}

/** Most paragraphs of a document without headings that needs no contents; a longer one lists every tenth paragraph (`paragraphStep`). */
const maxParagraphsWithoutContents = 20
const paragraphStep = 10

/** The headings of a document; of a long one without headings, every tenth paragraph. */
export function contentsOf(groups: readonly BlockGroup[], messages: Messages): ContentsEntry[] {
  const headings = groups.flatMap((group) =>
    group.type === 'heading' ? [{ id: group.heading.id, text: group.heading.text, level: group.heading.level }] : [],
  )
  if (headings.length > 0) return headings
  const paragraphs = groups.flatMap((group) => (group.type === 'paragraphs' ? group.items : []))
  if (paragraphs.length <= maxParagraphsWithoutContents) return []
  return paragraphs
    .filter(({ number }) => number === 1 || number % paragraphStep === 0)
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
