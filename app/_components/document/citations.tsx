import { Fragment } from 'react'
import { titleLangAttribute } from '#app/_components/lang-attribute.ts'
import type { DocumentFileLink } from '#app/_site/document-files.ts'
import type { SiteBase } from '#app/_site/site.ts'
import type { ArchiveDocument } from '#lib/domain/document.ts'
import type { Citation } from '#lib/export/citation.ts'
import { citationFiles, dataUrl } from '#lib/export/citation-files.ts'
import { locatorMark, type StyledCitation } from '#lib/export/citation-styles.ts'
import { locatorText } from '#lib/export/locator.ts'
import { type CitedPassage, passageFileName, passageToCsl } from '#lib/export/passage-to-csl.ts'
import type { StyledRun } from '#lib/export/styled-text.ts'
import type { Say } from '#lib/i18n/say.ts'
import { citationsId, datedSlug } from '#lib/site/addresses.ts'

interface CitationsProps {
  site: SiteBase
  document: ArchiveDocument
  citation: Citation
  /** The one paragraph that is cited, with the address of its place; without it the whole document. */
  passage?: CitedPassage & { place: string }
  /** Whether paragraphs of the document have pages of their own, with files to save. */
  paragraphsHavePages?: boolean
  /** The whole document in other forms. */
  textFiles?: readonly DocumentFileLink[]
}

/**
 * How to cite the document, or one paragraph of it, in several styles and as files. On the page of a document its
 * script puts the numbers and the link of paragraphs into the citations and files; without script these are of the
 * whole document, and can be read, selected and saved.
 */
export function Citations({
  site,
  document,
  citation,
  passage,
  paragraphsHavePages = false,
  textFiles = [],
}: CitationsProps) {
  const { item, styled, files } = citation
  const lang = titleLangAttribute(site, document)
  const { say } = site
  const number = passage && locatorText(passage.locator)
  const name = datedSlug(document)
  const shown = passage ? citationFiles(passageToCsl(item, passage), passageFileName(name, passage.locator)) : files
  return (
    <details
      className="cite"
      id="cite"
      data-copy={say('cite.copy')}
      data-copied={say('cite.copied')}
      data-copy-failed={say('cite.copyFailed')}
      data-paragraph={say('cite.paragraph')}
      data-whole={say('cite.wholeText')}
      data-number={number}
      data-from={passage?.from}
      data-link={passage?.place}
    >
      <summary>{site.say('cite.cite')}</summary>
      <dl id={passage && citationsId}>
        {styled.map((inStyle) => (
          <CitationInStyle
            key={inStyle.id}
            say={say}
            citation={inStyle}
            url={item.URL}
            link={passage?.url}
            number={number}
            lang={lang}
          />
        ))}
      </dl>
      {!passage && (
        <p className="cite-how mb-1.5">
          <var>{site.say('cite.number')}</var> {site.say('cite.how')}{' '}
          <span className="scripted:hidden">
            {paragraphsHavePages ? site.say('cite.filesOfParagraphs') : site.say('cite.filesOfWhole')}
          </span>
        </p>
      )}
      <p className="cite-files">
        {site.say('cite.files')}:{' '}
        {shown.map((file) => (
          <a key={file.format} href={dataUrl(file)} download={file.name}>
            {file.format}
          </a>
        ))}
      </p>
      {textFiles.length > 0 && (
        <p className="cite-files">
          {site.say('export.files')}:{' '}
          {textFiles.map(({ address, type, label }) => (
            <a key={address} href={address} type={type}>
              {label}
            </a>
          ))}
        </p>
      )}
    </details>
  )
}

interface CitationInStyleProps {
  say: Say
  citation: StyledCitation
  /** The address in the citation, and the one that is shown in its place. */
  url: string | undefined
  link: string | undefined
  number: string | undefined
  lang: string | undefined
}

function CitationInStyle({ say, citation, url, link, number, lang }: CitationInStyleProps) {
  const numbered = (pieces: readonly StyledRun[]) => (
    <StyledText
      pieces={pieces}
      mark={locatorMark}
      as={() => number ?? <var className="cite-number">{say('cite.number')}</var>}
    />
  )
  return (
    <div data-style={citation.id}>
      <dt>{citation.name}</dt>
      <dd>
        <p className="cite-entry" lang={lang} data-accessed={citation.accessed}>
          <StyledText
            pieces={citation.entry}
            mark={url}
            as={(text) => <span className="cite-url">{link ?? text}</span>}
          />
        </p>
        <p className="cite-in-text">
          {say('cite.inText')}: <span lang={lang}>{numbered(citation.inText)}</span>
          {number === undefined && (
            <span lang={lang} className="cite-range" hidden>
              {numbered(citation.inTextOfRange)}
            </span>
          )}
        </p>
        {citation.accessed !== undefined && <p className="cite-access scripted:hidden">{say('cite.dayOfAccess')}</p>}
      </dd>
    </div>
  )
}

/** Styled text in which `as` gives what is shown in the place of a mark. */
function StyledText({
  pieces,
  mark,
  as,
}: {
  pieces: readonly StyledRun[]
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
    const Element = italic ? 'i' : Fragment
    // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a text have no identity but their place
    return <Element key={index}>{content}</Element>
  })
}
