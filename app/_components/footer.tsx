import type { Site } from '#app/_site/site.ts'

export function Footer({ site }: { site: Site }) {
  const { words } = site
  const { name, description, licence, report } = site.archive.settings
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
      <p>
        {words.madeWith}
        {report && (
          <>
            {' '}
            <a href={report.includes('@') ? `mailto:${report}` : report}>{words.reportError}</a>
          </>
        )}
      </p>
    </footer>
  )
}
