import type { FramedSite } from '#app/_site/site.ts'
import type { ArchiveDocument } from '#lib/domain/document.ts'
import { Frame } from './frame.tsx'
import { HeadLinks } from './head-links.tsx'
import { titleLangAttribute } from './lang-attribute.ts'
import { Policy } from './policy.tsx'
import { TitleText } from './title-text.tsx'

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
    <html lang={site.say.language}>
      <head>
        <meta charSet="utf-8" />
        <Policy />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${document.title} · ${archive}`}</title>
        <meta
          name="description"
          content={site.say('provenance.addressChangedOf', { archive, title: document.title })}
        />
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
          <div className="wide">
            <h1 lang={titleLangAttribute(site, document)}>
              <TitleText title={document.title} />
            </h1>
            <p className="lead">{site.say('provenance.addressChanged')}</p>
            <p>
              <a data-moved="" href={to}>
                {site.say('provenance.toDocument')}
              </a>
            </p>
            {blocks.map(({ id }) => (
              <p key={id} id={id} className="not-target:hidden">
                <a href={site.addresses.paragraph(document, id)}>{site.say('provenance.toLinkedPassage')}</a>
              </p>
            ))}
          </div>
        </Frame>
      </body>
    </html>
  )
}
