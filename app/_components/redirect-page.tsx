import type { FramedSite } from '#app/_site/site.ts'
import type { ArchiveDocument } from '#lib/domain/document.ts'
import { capitalsClass } from '#lib/site/capitals.ts'
import { provenanceMessages } from '#lib/site/provenance-messages.ts'
import { Frame } from './frame.tsx'
import { HeadLinks } from './head-links.tsx'
import { titleLangAttribute } from './lang-attribute.ts'
import { Policy } from './policy.tsx'

interface RedirectPageProps {
  site: FramedSite
  document: ArchiveDocument
  /** The former name of the document in its address, and the paragraph, where it was the page of one alone. */
  former: { name: string; paragraph?: string }
}

/**
 * The page at an address under which a document, or one paragraph of it, was public before its title or its date was
 * corrected. Its script goes on to the document with all that the link says; without script a link leads there, and
 * another one to the paragraph that was asked for.
 */
export function RedirectPage({ site, document, former: { name, paragraph } }: RedirectPageProps) {
  const to =
    paragraph === undefined ? site.addresses.document(document) : site.addresses.passagePage(document, paragraph)
  const url = site.addresses.absolute(site.addresses.document(document))
  const { name: archive } = site.archive.settings
  const blocks = paragraph === undefined ? (site.archive.anchors.get(document.id)?.blocks ?? []) : []
  return (
    <html lang={site.messages.language}>
      <head>
        <meta charSet="utf-8" />
        <Policy />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${document.title} · ${archive}`}</title>
        <meta name="description" content={provenanceMessages.addressChangedOf(archive, document.title)} />
        <meta name="robots" content="noindex" />
        {url && <link rel="canonical" href={url} />}
        <HeadLinks site={site} />
        <script defer src={site.assets.redirectScript} />
      </head>
      <body>
        <Frame
          site={site}
          page={{ title: document.title, address: site.addresses.former(name, paragraph), document: document.id }}
          current="documents"
        >
          <div className="wide moved">
            <h1 lang={titleLangAttribute(site, document)} className={capitalsClass(document.title)}>
              {document.title}
            </h1>
            <p className="lead">{provenanceMessages.addressChanged}</p>
            <p>
              <a data-moved="" href={to}>
                {provenanceMessages.toDocument}
              </a>
            </p>
            {blocks.map(({ id }) => (
              <p key={id} id={id} className="moved-place">
                <a href={site.addresses.paragraph(document, id)}>{provenanceMessages.toLinkedPassage}</a>
              </p>
            ))}
          </div>
        </Frame>
      </body>
    </html>
  )
}
