import { TitleText } from '#app/_components/title-text.tsx'
import type { SiteWith } from '#app/_site/site.ts'
import type { ArchiveDocument } from '#lib/domain/document.ts'

/** Links that set a document beside another: those of its event, the one before it in its series, any other. */
export function CompareLinks({
  site,
  document,
}: {
  site: SiteWith<'catalog' | 'chronology' | 'comparisons'>
  document: ArchiveDocument
}) {
  if (document.withdrawn) return null
  const { addresses, comparisons, chronology } = site
  const ofEvent = comparisons.ofEvents.filter(({ teller, told }) => teller === document || told === document)
  const { previous, next } = chronology.neighbours.get(document.id) ?? {}
  const series = [
    { other: previous, label: site.say('compare.withPrevious') },
    { other: next, label: site.say('compare.withNext') },
  ].flatMap(({ other, label }) =>
    other && isOfSeries(document, other)
      ? [
          {
            address:
              label === site.say('compare.withPrevious')
                ? addresses.compare(other, document)
                : addresses.compare(document, other),
            label,
          },
        ]
      : [],
  )
  return (
    <section className="print:hidden" aria-labelledby="compare-links">
      <h2 className="kicker" id="compare-links">
        {site.say('compare.compareWith')}
      </h2>
      <ul>
        {ofEvent.map(({ teller, told }) => {
          const other = teller === document ? told : teller
          return (
            <li key={other.id}>
              <a href={addresses.comparison(teller.id, told.id)}>
                <TitleText title={other.title} />
              </a>
            </li>
          )
        })}
        {series.map(({ address, label }) => (
          <li key={address}>
            <a href={address}>{label}</a>
          </li>
        ))}
        <li>
          <a href={addresses.compare(document)}>{site.say('compare.withOther')}</a>
        </li>
      </ul>
    </section>
  )
}

/** Whether two neighbours of a collection are of one series: of one kind and language, and of one speaker or office. */
function isOfSeries(one: ArchiveDocument, other: ArchiveDocument): boolean {
  if (other.withdrawn || one.kind !== other.kind || one.language !== other.language) return false
  const same = (first: unknown, second: unknown) => first !== undefined && String(first) === String(second)
  return same(one.speaker, other.speaker) || same(one.role, other.role)
}
