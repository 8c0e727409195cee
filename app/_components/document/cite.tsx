import { langOfTitle } from '#app/_components/language.ts'
import type { Site } from '#app/_site/site.ts'
import type { ArchiveDocument } from '#lib/domain/document.ts'
import type { Citation, CitationFile } from '#lib/export/citation.ts'
import type { Piece } from '#lib/export/styled-text.ts'
import { locatorMark, type StyledCitation } from '#lib/export/styles.ts'
import { citeWords } from '#lib/site/cite-words.ts'

interface CiteProps {
  site: Site
  document: ArchiveDocument
  citation: Citation
}

/**
 * How to cite the document, in styled text and as files. The page script copies these and puts in the number and link
 * of a paragraph; without it they are there to be read, selected and saved.
 */
export function Cite({ site, document, citation: { item, styled, files } }: CiteProps) {
  const lang = langOfTitle(site, document)
  const { copy, copied, copyFailed, paragraph, wholeText } = citeWords
  return (
    <details
      className="cite"
      id="cite"
      data-copy={copy}
      data-copied={copied}
      data-copy-failed={copyFailed}
      data-paragraph={paragraph}
      data-whole={wholeText}
    >
      <summary>{citeWords.cite}</summary>
      <dl>
        {styled.map((citation) => (
          <Style key={citation.id} citation={citation} url={item.URL} lang={lang} />
        ))}
      </dl>
      <p className="cite-how">
        <var>{citeWords.number}</var> {citeWords.how}
      </p>
      <p className="cite-files">
        {citeWords.files}:{' '}
        {files.map((file) => (
          <File key={file.format} file={file} />
        ))}
      </p>
    </details>
  )
}

function Style({
  citation,
  url,
  lang,
}: {
  citation: StyledCitation
  url: string | undefined
  lang: string | undefined
}) {
  return (
    <div data-style={citation.id}>
      <dt>{citation.name}</dt>
      <dd>
        <p className="cite-entry" lang={lang}>
          <Pieces pieces={citation.entry} mark={url} as={(text) => <span className="cite-url">{text}</span>} />
        </p>
        <p className="cite-in-text">
          {citeWords.forParagraph}:{' '}
          <span lang={lang}>
            <Pieces
              pieces={citation.inText}
              mark={locatorMark}
              as={() => <var className="cite-number">{citeWords.number}</var>}
            />
          </span>
        </p>
      </dd>
    </div>
  )
}

/** Styled text, with something of its own in the place of a mark. */
function Pieces({
  pieces,
  mark,
  as,
}: {
  pieces: readonly Piece[]
  mark: string | undefined
  as: (text: string) => React.ReactNode
}) {
  return pieces.map(({ text, italic }, index) => {
    const at = mark === undefined ? -1 : text.indexOf(mark)
    const content =
      mark === undefined || at < 0 ? (
        text
      ) : (
        <>
          {text.slice(0, at)}
          {as(mark)}
          {text.slice(at + mark.length)}
        </>
      )
    const Element = italic ? 'i' : 'span'
    // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a text have no identity but their place
    return <Element key={index}>{content}</Element>
  })
}

/** A file that lies in the page itself: hosts limit how many files a site may have, and it works without script. */
function File({ file: { format, name, type, content } }: { file: CitationFile }) {
  return (
    <a href={`data:${type};charset=utf-8,${encodeURIComponent(content)}`} download={name}>
      {format}
    </a>
  )
}
