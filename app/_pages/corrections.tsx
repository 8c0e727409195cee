import { CorrectionFacts } from '#app/_components/correction.tsx'
import { langOfTitle } from '#app/_components/language.ts'
import { Shell } from '#app/_components/shell.tsx'
import { Trail } from '#app/_components/trail.tsx'
import type { FramedSite } from '#app/_site/site.ts'
import { allCorrections, type DatedCorrection } from '#lib/archive/corrections.ts'
import { isBlockId } from '#lib/archive/withdrawn.ts'
import { accountWords } from '#lib/site/account-words.ts'
import { dateInWords } from '#lib/site/dates.ts'
import { fieldName } from '#lib/site/field-value.ts'
import type { PageModule } from './page-module.ts'
import { htmlPage } from './rendered.ts'

/** Every correction of every document, newest first. */
export const corrections: PageModule<undefined> = {
  kind: 'corrections',

  async list({ addresses }) {
    return [{ address: addresses.corrections(), params: undefined }]
  },

  async render(site) {
    return htmlPage(<CorrectionsPage site={await site.with('archive', 'catalog')} />)
  },
}

function CorrectionsPage({ site }: { site: FramedSite }) {
  const { words, archive } = site
  const corrections = allCorrections(archive.documents)
  return (
    <Shell
      site={site}
      address={site.addresses.corrections()}
      title={accountWords.corrections}
      description={accountWords.correctionsOf(archive.settings.name, corrections.length)}
    >
      <div className="wide">
        <Trail label={words.trail} steps={[{ address: site.addresses.about(), label: accountWords.about }]} />
        <h1>{accountWords.corrections}</h1>
        <p className="lead">{accountWords.correctionsLead}</p>
        {corrections.length === 0 && <p>{accountWords.noCorrections}</p>}
        <ul className="document-list corrections">
          {corrections.map((one) => (
            <CorrectionItem key={`${one.document.id} ${one.field} ${one.reason}`} site={site} correction={one} />
          ))}
        </ul>
      </div>
    </Shell>
  )
}

function CorrectionItem({ site, correction: one }: { site: FramedSite; correction: DatedCorrection }) {
  const { words } = site
  const { document, field, on } = one
  return (
    <li>
      <p className="when">{on === undefined ? accountWords.undatedDecision : dateInWords(on, words)}</p>
      <div>
        <p>
          <a className="list-title" href={site.addresses.document(document)} lang={langOfTitle(site, document)}>
            {document.title}
          </a>
        </p>
        <div className="correction-facts">
          {field === undefined ? (
            <>
              <p>{accountWords.documentWithdrawn}</p>
              <p>
                {accountWords.why}: {one.reason}
              </p>
              {one.by !== undefined && (
                <p>
                  {accountWords.decidedBy}: {one.by}
                </p>
              )}
            </>
          ) : (
            <>
              <p className="what">
                {isBlockId(field) ? (
                  <a href={site.addresses.paragraph(document, field)}>{placeName(site, one, field)}</a>
                ) : (
                  fieldName(field, words)
                )}
              </p>
              <CorrectionFacts site={site} document={document} correction={{ ...one, field }} />
            </>
          )}
        </div>
      </div>
    </li>
  )
}

/** `Paragraph 12`, or that it is a heading. */
function placeName({ words }: FramedSite, { document }: DatedCorrection, id: string): string {
  const paragraphs = document.blocks.filter((block) => block.type === 'paragraph')
  const index = paragraphs.findIndex((block) => block.id === id || block.aliases?.includes(id))
  return index === -1 ? accountWords.heading : words.paragraph(index + 1)
}
