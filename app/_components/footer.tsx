import { frameLinksOf } from '#app/_site/navigation.ts'
import type { FramedSite } from '#app/_site/site.ts'
import { errorReportLink } from '#lib/site/error-report-link.ts'
import { linkToContact } from '#lib/site/link-to-contact.ts'
import { LanguageLinks } from './language-links.tsx'

/** The page that a footer is on, for whoever reports an error in it. */
export interface PageReference {
  title: string
  address: string
  /** Id of the document that it shows. */
  document?: string | undefined
}

/** The foot of every page: the archive's name and licence, the pages about the record, and where to report an error. */
export function Footer({ site, page }: { site: FramedSite; page: PageReference }) {
  const { say } = site
  const { name, description, licence, contact } = site.archive.settings
  const contactLink = contact === undefined ? undefined : linkToContact(contact)
  const report = reportOf(site, page)
  const links = frameLinksOf(site).foot
  return (
    <footer className="site-footer">
      <p>
        <strong>{name}</strong> {description}
      </p>
      {licence && (
        <p>
          {say('frame.licence')}: {licence}
        </p>
      )}
      <ul>
        {links.map(({ address, label }) => (
          <li key={address}>
            <a href={address}>{label}</a>
          </li>
        ))}
        {contactLink && (
          <li>
            <a href={contactLink}>{say('frame.contact')}</a>
          </li>
        )}
        {report && (
          <li>
            <a href={report} data-report="">
              {say('frame.reportError')}
            </a>
          </li>
        )}
      </ul>
      <LanguageLinks site={site} address={page.address} />
      <p>{say('frame.madeWith')}</p>
    </footer>
  )
}

function reportOf(site: FramedSite, { title, address, document }: PageReference): string | undefined {
  const { contact, report = contact } = site.archive.settings
  if (report === undefined) return undefined
  const page = site.addresses.absolute(address) ?? address
  return errorReportLink(
    report,
    { title, page, ...(document !== undefined && { document }) },
    site.say('frame.errorReport'),
  )
}
