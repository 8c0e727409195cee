import type { FramedSite } from '#app/_site/site.ts'
import { accountWords } from '#lib/site/account-words.ts'
import { reportLink } from '#lib/site/report.ts'

/** The page under which a footer stands, for whoever reports an error in it. */
export interface ShownPage {
  title: string
  address: string
  /** Id of the document that it shows. */
  document?: string | undefined
}

export function Footer({ site, page }: { site: FramedSite; page: ShownPage }) {
  const { words } = site
  const { name, description, licence } = site.archive.settings
  const report = reportOf(site, page)
  const links = [
    { address: site.addresses.about(), label: accountWords.about },
    { address: site.addresses.sources(), label: accountWords.sources },
    { address: site.addresses.findings(), label: accountWords.findings },
    { address: site.addresses.corrections(), label: accountWords.corrections },
  ]
  return (
    <footer className="site-footer">
      <p>
        <strong>{name}</strong> {description}
      </p>
      {licence && (
        <p>
          {words.licence}: {licence}
        </p>
      )}
      <ul className="footer-links">
        {links.map(({ address, label }) => (
          <li key={address}>
            <a href={address}>{label}</a>
          </li>
        ))}
        {report && (
          <li>
            <a href={report}>{words.reportError}</a>
          </li>
        )}
      </ul>
      <p>{words.madeWith}</p>
    </footer>
  )
}

function reportOf(site: FramedSite, { title, address, document }: ShownPage): string | undefined {
  const { report } = site.archive.settings
  if (report === undefined) return undefined
  const page = site.addresses.absolute(address) ?? address
  return reportLink(report, { title, page, ...(document !== undefined && { document }) }, site.words.errorReport)
}
