import { DateText } from '#app/_components/date.tsx'
import { Cite } from '#app/_components/document/cite.tsx'
import { langOf, langOfTitle } from '#app/_components/language.ts'
import { Shell } from '#app/_components/shell.tsx'
import { SpeakerLinks } from '#app/_components/speaker-links.tsx'
import { citationOnce } from '#app/_site/cite-context.ts'
import type { Site } from '#app/_site/site.ts'
import type { ArchiveDocument } from '#lib/domain/document.ts'
import { absolute, documentAddress, paragraphAddress, passagePageAddress } from '#lib/site/addresses.ts'
import { linkWords } from '#lib/site/link-words.ts'
import { previewTags } from '#lib/site/metadata.ts'
import { passageAddress } from '#lib/site/passage-link.ts'
import { passagePreview, whoseWords } from '#lib/site/passage-preview.ts'
import { textCheck } from '#lib/text/text-check.ts'

interface PassagePageProps {
  site: Site
  document: ArchiveDocument
  /** Id of the paragraph. */
  paragraph: string
}

/**
 * One paragraph alone: made for the previews of links to it, which a fragment can't have. It says whose words these
 * are and leads to where they stand, which is their permanent address.
 */
export function PassagePage({ site, document, paragraph: id }: PassagePageProps) {
  const { words } = site
  const paragraphs = document.blocks.filter((block) => block.type === 'paragraph')
  const index = paragraphs.findIndex((block) => block.id === id)
  const paragraph = paragraphs[index]
  if (!paragraph) return undefined
  const { title, description, preview } = passagePreview(document, paragraph, index + 1, words)
  const who = whoseWords(document, paragraph)
  const check = textCheck(paragraph.text)
  const place = passageAddress(documentAddress(document), { from: id, checks: [check] })
  const citation = citationOnce(site, document)
  const url = absolute(place)
  const passage = { locator: { first: index + 1 }, from: id, place, ...(url !== undefined && { url }) }
  return (
    <Shell
      site={site}
      address={passagePageAddress(document, id)}
      canonical={documentAddress(document)}
      title={title}
      description={description}
      preview={preview}
      current="documents"
      document={document.id}
      tags={previewTags(document, who.length === 0 ? undefined : words.andAll(who), words)}
    >
      <div className="wide passage-page" data-check={check} data-changed={linkWords.changed}>
        <p className="kicker">
          {words.kinds[document.kind]} · {words.paragraph(index + 1)}
        </p>
        <h1 lang={langOfTitle(site, document)}>{document.title}</h1>
        <blockquote lang={langOf(site, document.language)}>
          <p>{paragraph.text}</p>
        </blockquote>
        <p className="byline">
          {who.length > 0 && (
            <>
              <SpeakerLinks site={site} document={document} names={who} />
              {' · '}
            </>
          )}
          {document.date === undefined ? words.dateNotKnown : <DateText site={site} date={document.date} />}
          {document.venue && ` · ${document.venue}`} · <a href={paragraphAddress(document, id)}>¶ {index + 1}</a>
        </p>
        <p className="in-place">
          <a href={place}>{words.inPlace}</a>
        </p>
        {citation && <Cite site={site} document={document} citation={citation} passage={passage} />}
      </div>
    </Shell>
  )
}
