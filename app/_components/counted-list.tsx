import type { SiteBase } from '#app/_site/site.ts'

export interface CountedItem {
  address: string
  /** What tells it from others that lead to one address. */
  key?: string
  label: string
  count: number
  note?: string | undefined
}

/** Links with the number of documents behind each, the figures lined up. */
export function CountedList({
  site,
  items,
  narrow,
}: {
  site: SiteBase
  items: readonly CountedItem[]
  narrow?: boolean
}) {
  return (
    <ul className={narrow ? 'counted counted-narrow' : 'counted'}>
      {items.map(({ address, key = address, label, count, note }) => (
        <li key={key}>
          <a href={address}>
            <span className="counted-label">{label}</span>
            {note && <span className="counted-note">{note}</span>}
          </a>
          <span className="count">
            {site.messages.number(count)}
            <span className="sr-only"> {site.messages.documents(count).replace(/^\S+ /, '')}</span>
          </span>
        </li>
      ))}
    </ul>
  )
}
