import { offersData } from '#app/_site/offers-data.ts'
import type { FramedSite } from '#app/_site/site.ts'

/** What can be done here, a line each, with the way to it. */
export function HowToUse({ site }: { site: FramedSite }) {
  const { say, addresses } = site
  const lines = [
    { label: say('titles.search'), address: addresses.search(), text: say('home.howSearch') },
    { label: say('titles.quote'), address: addresses.quote(), text: say('home.howQuote') },
    { label: say('titles.trends'), address: addresses.trends(), text: say('home.howTrends') },
    { label: say('home.linksLabel'), address: `${addresses.about()}#identifiers`, text: say('home.howLink') },
    ...(offersData(site)
      ? [{ label: say('home.dataLabel'), address: addresses.data(), text: say('home.howData') }]
      : []),
  ]
  return (
    <section aria-labelledby="how-to-use" className="border-l pl-5 sans-sm leading-snug links:font-medium">
      <h2 id="how-to-use">{say('home.how')}</h2>
      <ul className="grid gap-1.25">
        {lines.map(({ label, address, text }) => (
          <li key={address}>
            <a href={address}>{label}</a> {text}
          </li>
        ))}
      </ul>
    </section>
  )
}
