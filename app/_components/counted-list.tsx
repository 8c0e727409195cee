import type { SiteBase } from '#app/_site/site.ts'
import { documentsNoun } from '#lib/site/documents-noun.ts'
import { ListFilter } from './list-filter.tsx'

/** A link, and how many documents it leads to. */
export interface CountedItem {
  address: string
  /** Distinguishes it from others with the same address. */
  key?: string
  label: string
  /** Of the place in the list, where something leads to it. */
  id?: string | undefined
  count: number
  note?: string | undefined
}

/** Most entries of a list without a field to filter it: what fits on a screen or two. */
const maxUnfiltered = 40

/** Links in a list, each with its number of documents, the numbers below each other. */
export function CountedList({
  site,
  items,
  narrow,
  filter,
}: {
  site: SiteBase
  items: readonly CountedItem[]
  narrow?: boolean
  /** Label of the field above the list that filters it; a short list has none. */
  filter?: string
}) {
  return (
    <>
      {filter !== undefined && items.length > maxUnfiltered && <ListFilter label={filter} />}
      <ul className={narrow ? 'counted counted-narrow' : 'counted'}>
        {items.map(({ address, key = address, id, label, count, note }) => (
          <li key={key} id={id}>
            <a href={address}>
              {label}
              {note && <small>{note}</small>}
            </a>
            <span className="count">
              {site.say.number(count)}
              <span className="sr-only"> {documentsNoun(site.say, count)}</span>
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}
