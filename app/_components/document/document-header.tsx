import { DateText, dateNote } from '#app/_components/date-text.tsx'
import { langAttribute, titleLangAttribute } from '#app/_components/lang-attribute.ts'
import { SpeakerLinks } from '#app/_components/speaker-links.tsx'
import { TitleText } from '#app/_components/title-text.tsx'
import type { DocumentFileLink } from '#app/_site/document-files.ts'
import type { SiteBase, SiteWith } from '#app/_site/site.ts'
import type { ArchiveDocument } from '#lib/domain/document.ts'
import { speakersOf } from '#lib/domain/speakers.ts'
import type { Citation } from '#lib/export/citation.ts'
import type { PassagePages } from '#lib/site/passage-pages.ts'
import { Citations } from './citations.tsx'
import { TextSettings } from './text-settings.tsx'

interface DocumentHeaderProps {
  site: SiteWith<'catalog'>
  document: ArchiveDocument
  citation: Citation | undefined
  passagePages: PassagePages
  /** The document in other forms. */
  files: readonly DocumentFileLink[]
}

/** What a document is, above its text: kind and title, who, when and where, how to cite it, and what the page has. */
export function DocumentHeader({ site, document, citation, passagePages, files }: DocumentHeaderProps) {
  const { say } = site
  const lang = langAttribute(site, document.language)
  return (
    <header>
      <p className="kicker">
        {say(`kinds.${document.kind}`)}
        {lang && ` · ${say('common.inLanguage', { language: say.languageName(lang) })}`}
      </p>
      <h1 lang={titleLangAttribute(site, document)}>
        <TitleText title={document.title} />
      </h1>
      <Byline site={site} document={document} />
      {citation && (
        <Citations
          site={site}
          document={document}
          citation={citation}
          textFiles={files}
          paragraphsHavePages={document.blocks.some(
            (block) => block.type === 'paragraph' && passagePages.has(document.id, block.id),
          )}
        />
      )}
      {!document.withdrawn && <TextSettings site={site} />}
      <PrintedFrom site={site} document={document} />
    </header>
  )
}

/** On paper: where the text is from; the page's script adds the day on which it was printed. */
function PrintedFrom({ site, document }: { site: SiteBase; document: ArchiveDocument }) {
  const address = site.addresses.document(document)
  return (
    <p
      className="printed hidden sans-xs wrap-anywhere text-soft print:block"
      data-accessed={site.say('document.accessed')}
    >
      {site.addresses.absolute(address) ?? address}
    </p>
  )
}

/** Who, when and where in one line, as far as it is known; that the date isn't is said. */
function Byline({ site, document }: { site: SiteWith<'catalog'>; document: ArchiveDocument }) {
  const { say } = site
  const speakers = speakersOf(document)
  const note = document.date === undefined ? undefined : dateNote(site, document)
  return (
    <p className="facts">
      {speakers.length > 0 && (
        <>
          <SpeakerLinks site={site} document={document} names={speakers} />
          {' · '}
        </>
      )}
      {document.date === undefined ? say('dates.dateNotKnown') : <DateText site={site} date={document.date} />}
      {note && <span className="weak"> ({note})</span>}
      {document.venue && ` · ${document.venue}`}
    </p>
  )
}
