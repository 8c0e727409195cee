import type { SiteBase } from '#app/_site/site.ts'

/**
 * An item of a list of ways in that leads to several places, each with its number of documents; nothing where there are
 * fewer than two.
 */
export function CountedLinks({
  site,
  label,
  about,
  links,
}: {
  site: SiteBase
  label: string
  about: string
  links: readonly { label: string; address: string; count: number }[]
}) {
  if (links.length < 2) return null
  return (
    <li>
      <span>{label}</span>
      <p>{about}</p>
      <ul className="mt-1.5 flex basis-full flex-wrap gap-x-8 gap-y-1 font-medium links:tap">
        {links.map(({ label, address, count }) => (
          <li key={address}>
            <a href={address}>{label}</a> <span className="count">{site.say.number(count)}</span>
          </li>
        ))}
      </ul>
    </li>
  )
}
