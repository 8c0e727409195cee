import { DateText } from '#app/_components/date-text.tsx'
import { Citations } from '#app/_components/document/citations.tsx'
import { langAttribute, titleLangAttribute } from '#app/_components/lang-attribute.ts'
import { Shell } from '#app/_components/shell.tsx'
import { SpeakerLinks } from '#app/_components/speaker-links.tsx'
import { TitleText } from '#app/_components/title-text.tsx'
import { documentCitation } from '#app/_site/document-citation.ts'
import type { FramedSite } from '#app/_site/site.ts'
import { structuredContext } from '#app/_site/structured-context.ts'
import type { ArchiveDocument, Paragraph } from '#lib/domain/document.ts'
import { signpostsOf } from '#lib/export/signposts.ts'
import { structuredPassage } from '#lib/export/structured-document.ts'
import { previewTags } from '#lib/site/page-metadata.ts'
import { formatPassageLink } from '#lib/site/passage-link.ts'
import { attributedNames, passagePreview } from '#lib/site/passage-preview.ts'
import { wordingHash } from '#lib/text/wording-hash.ts'
import { htmlPage } from './html-page.ts'
import type { PageModule } from './page-module.ts'

/**
 * One paragraph alone, so that a link to it can have a preview, which a fragment of a page can't have. It says whose
 * words these are, and leads to their place in the document, which is their permanent address.
 */
export const passage: PageModule<{ id: string; paragraph: string }> = {
  kind: 'passage',
  isUnlisted: true,
  isPassagePage: true,

  async list({ addresses }, pages) {
    return (await pages.passagePages()).all.map(({ document, paragraph }) => ({
      address: addresses.passagePage(document, paragraph),
      params: { id: document.id, paragraph },
    }))
  },

  async render(site, { id, paragraph }) {
    const { catalog } = await site.with('catalog')
    const document = catalog.documentById.get(id)
    const paragraphs = document?.blocks.filter((block) => block.type === 'paragraph') ?? []
    const index = paragraphs.findIndex((block) => block.id === paragraph)
    const shown = paragraphs[index]
    if (!document || !shown) return undefined
    const parts = await site.forText(document.language).with('archive', 'catalog')
    return htmlPage(<PassagePage site={parts} document={document} paragraph={shown} number={index + 1} />)
  },
}

interface PassagePageProps {
  site: FramedSite
  document: ArchiveDocument
  paragraph: Paragraph
  number: number
}

function PassagePage({ site, document, paragraph, number }: PassagePageProps) {
  const { say } = site
  const { id } = paragraph
  const { title, description, preview } = passagePreview(document, paragraph, number, say)
  const who = attributedNames(document, paragraph)
  const check = wordingHash(paragraph.text)
  const place = formatPassageLink(site.addresses.document(document), { from: id, wordingHashes: [check] })
  const citation = documentCitation(site, document)
  const url = site.addresses.absolute(place)
  const permanent = site.addresses.absolute(site.addresses.paragraph(document, id))
  const ofDocument = site.addresses.absolute(site.addresses.document(document))
  const context = structuredContext(site)
  const cited = { locator: { first: number }, from: id, place, ...(url !== undefined && { url }) }
  return (
    <Shell
      site={site}
      address={site.addresses.passagePage(document, id)}
      canonical={site.addresses.document(document)}
      title={title}
      description={description}
      preview={preview}
      structured={structuredPassage(
        document,
        paragraph,
        { name: title, url: permanent, document: ofDocument },
        context,
      )}
      signposts={signpostsOf(document, permanent, context)}
      current="documents"
      document={document.id}
      tags={previewTags(document, who.length === 0 ? undefined : say.list(who), say)}
    >
      <div className="passage-page wide" data-check={check} data-changed={say('script.changed')}>
        <p className="kicker">
          {say(`kinds.${document.kind}`)} · {say('document.paragraph', { number: String(number) })}
        </p>
        <h1 lang={titleLangAttribute(site, document)}>
          <TitleText title={document.title} />
        </h1>
        <blockquote lang={langAttribute(site, document.language)}>
          <p>{paragraph.text}</p>
        </blockquote>
        <p>
          {who.length > 0 && (
            <>
              <SpeakerLinks site={site} document={document} names={who} />
              {' · '}
            </>
          )}
          {document.date === undefined ? say('dates.dateNotKnown') : <DateText site={site} date={document.date} />}
          {document.venue && ` · ${document.venue}`} · <a href={site.addresses.paragraph(document, id)}>¶ {number}</a>
        </p>
        <p className="in-place mt-5 sans-base font-medium">
          <a href={place}>{say('document.inPlace')}</a>
        </p>
        {citation && <Citations site={site} document={document} citation={citation} passage={cited} />}
      </div>
    </Shell>
  )
}
