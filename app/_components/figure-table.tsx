import type { SiteWith } from '#app/_site/site.ts'
import type { ListedFigure } from '#lib/figures/figure-listing.ts'
import { whoseFigure } from '#lib/site/whose-figure.ts'
import { DateText } from './date-text.tsx'
import { DocumentLink } from './document-link.tsx'
import { langAttribute } from './lang-attribute.ts'

/** Figures, each in its sentence, with its paragraph, date, and whose words it is. */
export function FigureTable({ site, figures }: { site: SiteWith<'catalog'>; figures: readonly ListedFigure[] }) {
  const { say } = site
  return (
    <table className="figure-table stacked">
      <thead>
        <tr>
          <th scope="col">{say('figures.columns.figure')}</th>
          <th scope="col">{say('figures.columns.document')}</th>
          <th scope="col">{say('figures.columns.date')}</th>
          <th scope="col">{say('figures.columns.by')}</th>
        </tr>
      </thead>
      <tbody>
        {figures.map((one) => (
          <FigureRow key={`${one.document} ${one.paragraph} ${one.before}`} site={site} figure={one} />
        ))}
      </tbody>
    </table>
  )
}

function FigureRow({ site, figure }: { site: SiteWith<'catalog'>; figure: ListedFigure }) {
  const document = site.catalog.documentById.get(figure.document)
  if (!document) return null
  return (
    <tr>
      <td lang={langAttribute(site, document.language)}>
        {figure.before}
        <a href={site.addresses.paragraph(document, figure.paragraph)}>{figure.asWritten}</a>
        {figure.after}
      </td>
      <td>
        <DocumentLink site={site} document={document} />
      </td>
      <td>
        <DateText site={site} date={document.date} />
      </td>
      <td>{whoseFigure(site.say, figure.whose, figure.saidBy.join('; '))}</td>
    </tr>
  )
}
