import type { Site } from '#app/_site/site.ts'
import { accountWords } from '#lib/site/account-words.ts'
import { aboutAddress, absolute, correctionsAddress, findingsAddress, sourcesAddress } from '#lib/site/addresses.ts'
import { reportLink } from '#lib/site/report.ts'

/** The page under which a footer stands, for whoever reports an error in it. */
export interface ShownPage {
  title: string
  address: string
  /** Id of the document that it shows. */
  document?: string | undefined
}

export function Footer({ site, page }: { site: Site; page: ShownPage }) {
  const { words } = site
  const { name, description, licence } = site.archive.settings
  const report = reportOf(site, page)
  const links = [
    { address: aboutAddress(), label: accountWords.about },
    { address: sourcesAddress(), label: accountWords.sources },
    { address: findingsAddress(), label: accountWords.findings },
    { address: correctionsAddress(), label: accountWords.corrections },
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

function reportOf(site: Site, { title, address, document }: ShownPage): string | undefined {
  const { report } = site.archive.settings
  if (report === undefined) return undefined
  const page = absolute(address) ?? address
  return reportLink(report, { title, page, ...(document !== undefined && { document }) }, site.words.errorReport)
}
