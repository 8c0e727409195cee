import { TitleText } from '#app/_components/title-text.tsx'
import type { Say } from '#lib/i18n/say.ts'
import type { BlockGroup } from '#lib/site/block-groups.ts'

/** A line of the contents, and the id of the block that it leads to. */
export interface ContentsEntry {
  id: string
  text: string
  level: 2 | 3 | 4
  /** Language of `text` where the page is in another one. */
  lang?: string | undefined
}

/** Most paragraphs of a document without headings that needs no contents; a longer one lists every tenth paragraph (`paragraphStep`). */
const maxParagraphsWithoutContents = 20
const paragraphStep = 10

/**
 * The headings of a document; of a long one without headings, every tenth paragraph. `lang` is the language of the
 * document where the page is in another one.
 */
export function contentsOf(groups: readonly BlockGroup[], lang: string | undefined, say: Say): ContentsEntry[] {
  const headings = groups.flatMap((group) =>
    group.type === 'heading'
      ? [{ id: group.heading.id, text: group.heading.text, level: group.heading.level, lang }]
      : [],
  )
  if (headings.length > 0) return headings
  const paragraphs = groups.flatMap((group) => (group.type === 'paragraphs' ? group.items : []))
  if (paragraphs.length <= maxParagraphsWithoutContents) return []
  return paragraphs
    .filter(({ number }) => number === 1 || number % paragraphStep === 0)
    .map(({ paragraph, number }) => ({
      id: paragraph.id,
      text: say('document.paragraph', { number: String(number) }),
      level: 2,
    }))
}

/** The contents as a list of links; entries of lower levels are indented. */
export function ContentsList({ entries }: { entries: readonly ContentsEntry[] }) {
  return (
    <ol className="toc-list">
      {entries.map(({ id, text, level, lang }) => (
        <li key={id} className={level === 2 ? undefined : 'deeper'}>
          <a href={`#${id}`} lang={lang}>
            <TitleText title={text} />
          </a>
        </li>
      ))}
    </ol>
  )
}

/** On a narrow screen: the contents, and the way to what is known of the document. It stays in view while the text is read. */
export function Jumps({ contents, say }: { contents: readonly ContentsEntry[]; say: Say }) {
  return (
    <div className="jumps">
      {contents.length > 0 && (
        <details>
          <summary>{say('document.contents')}</summary>
          <ContentsList entries={contents} />
        </details>
      )}
      <a href="#record">{say('document.onRecord')}</a>
    </div>
  )
}
