import type { SiteBase } from '#app/_site/site.ts'

/** A link with how many documents are behind it. */
export interface CountedItem {
  address: string
  /** What tells it from others that lead to one address. */
  key?: string
  label: string
  count: number
  note?: string | undefined
}

/** Most entries of a list that needs no field to look through it: what a screen or two show. */
const maxUnfiltered = 40

/** Links with the number of documents behind each, the figures lined up. */
export function CountedList({
  site,
  items,
  narrow,
  filter,
}: {
  site: SiteBase
  items: readonly CountedItem[]
  narrow?: boolean
  /** What a field above the list is called that shows only some of it; of a short list there is none. */
  filter?: string
}) {
  return (
    <ul
      className={narrow ? 'counted counted-narrow' : 'counted'}
      data-filter={items.length > maxUnfiltered ? filter : undefined}
    >
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
