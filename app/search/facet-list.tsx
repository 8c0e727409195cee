import { useEffect, useState } from 'react'
import type { FacetCount, FacetCounts } from '#lib/search/facets/facet-counts.ts'
import type { FacetField } from '#lib/search/format/fields.ts'
import { addFilter, removeFilterValue } from '#lib/search/query/rewrite-query.ts'
import { wordsFor } from '#lib/site/words.ts'
import { type Asked, addressOf } from './asked.ts'
import { searchWords } from './words.ts'
import { YearRange } from './year-range.tsx'

interface FacetListProps {
  facets: readonly FacetCounts[]
  asked: Asked
  language: string
  onAsk: (asked: Asked) => void
}

const listId = 'narrow'

/** Opens the list and goes to it, where it stands after the hits. */
export function openFacets(): void {
  const list = document.getElementById(listId)
  if (!(list instanceof HTMLDetailsElement)) return
  list.open = true
  list.querySelector('summary')?.focus()
  list.scrollIntoView()
}

/** So many values of a field are seen at once; the others can be opened. */
const seenAtOnce = 6

/** From this width on the list stands beside the hits, open; below it, after them, closed. As in search-tools.css. */
const wide = '(min-width: 64rem)'

/** What the hits can be narrowed to, with counts. A field with one value tells nothing, unless it was chosen. */
export function FacetList({ facets, asked, language, onAsk }: FacetListProps) {
  const [open, setOpen] = useState(false)
  useEffect(() => setOpen(matchMedia(wide).matches), [])
  const telling = facets.filter(({ values }) => values.length > 1 || values.some(({ selected }) => selected))
  if (telling.length === 0) return null
  return (
    <details className="search-facets" id={listId} open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{searchWords.narrow}</summary>
      {telling.map((facet) => (
        <Field key={facet.field} facet={facet} asked={asked} language={language} onAsk={onAsk} />
      ))}
    </details>
  )
}

function Field({ facet: { field, values }, asked, language, onAsk }: FieldProps) {
  const chosen = values.filter((value) => value.selected).map(({ value }) => value)
  const often = [...values].sort(
    (one, other) => Number(other.selected) - Number(one.selected) || other.count - one.count,
  )
  const least = new Set(often.slice(seenAtOnce))
  const seen = values.filter((value) => !least.has(value))
  const others = values.filter((value) => least.has(value))
  const item = (value: FacetCount) => (
    <Value key={value.value} field={field} value={value} chosen={chosen} asked={asked} language={language} />
  )
  return (
    <section aria-label={searchWords.fields[field]}>
      <h2>{searchWords.fields[field]}</h2>
      {field === 'year' && values.length > 1 && <YearRange values={values} asked={asked} onAsk={onAsk} />}
      <ul>{seen.map(item)}</ul>
      {others.length > 0 && (
        <details>
          <summary>{searchWords.moreValues(others.length)}</summary>
          <ul>{others.map(item)}</ul>
        </details>
      )}
    </section>
  )
}

interface FieldProps extends Omit<FacetListProps, 'facets'> {
  facet: FacetCounts
}

interface ValueProps {
  field: FacetField
  value: FacetCount
  chosen: readonly string[]
  asked: Asked
  language: string
}

function Value({ field, value, chosen, asked, language }: ValueProps) {
  const query = value.selected
    ? removeFilterValue(asked.query, field, value.value, chosen)
    : addFilter(asked.query, field, value.value)
  return (
    <li>
      <a href={addressOf({ ...asked, query })} aria-current={value.selected ? 'true' : undefined}>
        <span>{labelOf(field, value, language)}</span> <span className="search-count">{value.count}</span>
      </a>
    </li>
  )
}

function labelOf(field: FacetField, { value, label }: FacetCount, language: string): string {
  const words = wordsFor(language)
  if (field === 'kind') return Object.entries(words.kinds).find(([kind]) => kind === value)?.[1] ?? value
  if (field === 'lang') return words.languageName(value)
  return label ?? value
}
