import { offersData } from '#app/_site/offers-data.ts'
import type { FramedSite } from '#app/_site/site.ts'
import { homeMessages } from '#lib/site/home-messages.ts'

/** What can be done here, a line each, with the way to it. */
export function HowToUse({ site }: { site: FramedSite }) {
  const { messages, addresses } = site
  const lines = [
    { label: messages.search, address: addresses.search(), text: homeMessages.howSearch },
    { label: messages.quote, address: addresses.quote(), text: homeMessages.howQuote },
    { label: messages.trends, address: addresses.trends(), text: homeMessages.howTrends },
    { label: homeMessages.linksLabel, address: `${addresses.about()}#identifiers`, text: homeMessages.howLink },
    ...(offersData(site)
      ? [{ label: homeMessages.dataLabel, address: addresses.data(), text: homeMessages.howData }]
      : []),
  ]
  return (
    <section aria-labelledby="how-to-use" className="home-how">
      <h2 id="how-to-use">{homeMessages.how}</h2>
      <ul>
        {lines.map(({ label, address, text }) => (
          <li key={address}>
            <a href={address}>{label}</a> {text}
          </li>
        ))}
      </ul>
    </section>
  )
}
