import { useEffect, useState } from 'react'
import { useSay } from '#app/_browser/say-context.ts'
import type { Say } from '#lib/i18n/say.ts'
import type { FacetCount, FacetCounts } from '#lib/search/facets/facet-counts.ts'
import type { FacetField } from '#lib/search/format/fields.ts'
import { addFilter, removeFilterValue } from '#lib/search/query/rewrite-query.ts'
import { useFieldLabels } from './declared-fields.ts'
import { fieldHeading, kindName } from './field-words.ts'
import { useSearchAddress } from './search-address.ts'
import type { SearchParameters } from './search-parameters.ts'
import { YearRange } from './year-range.tsx'

const facetStyle =
  'search-facets sans-sm leading-snug tabular opener:py-1.5 opener:text-soft heads:mt-3.5 heads:mb-0.75 heads:sans-xs heads:leading-snug heads:text-faint links:flex links:justify-between links:gap-4 links:py-1.5 links:no-underline links:aria-[current]:font-semibold links:aria-[current]:text-accent links:aria-[current]:*:first:before:content-["✓_"/""]'

interface FacetListProps {
  facets: readonly FacetCounts[]
  request: SearchParameters
  onAsk: (request: SearchParameters) => void
}

const listId = 'narrow'

/** Opens the list of facets and goes to it: on a narrow screen it comes after the hits. */
export function openFacets(): void {
  const list = document.getElementById(listId)
  if (!(list instanceof HTMLDetailsElement)) return
  list.open = true
  list.querySelector('summary')?.focus()
  list.scrollIntoView()
}

/** Most values of a field that are shown at first, those with the most hits; the others are folded. */
const maxOpenValues = 6

/** From this width on, the breakpoint `lg`, the list is beside the hits and open; on narrower screens it is after them and closed. */
const wideViewport = '(min-width: 66rem)'

/** What the hits can be narrowed down to, with counts. A field with one value is left out, unless that was chosen. */
export function FacetList({ facets, request, onAsk }: FacetListProps) {
  const say = useSay()
  const [open, setOpen] = useState(false)
  useEffect(() => setOpen(matchMedia(wideViewport).matches), [])
  const withChoice = facets.filter(({ values }) => values.length > 1 || values.some(({ selected }) => selected))
  if (withChoice.length === 0) return null
  return (
    <details className={facetStyle} id={listId} open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{say('search.narrow')}</summary>
      {withChoice.map((facet) => (
        <FacetSection key={facet.field} facet={facet} request={request} onAsk={onAsk} />
      ))}
    </details>
  )
}

function FacetSection({ facet: { field, values }, request, onAsk }: FacetSectionProps) {
  const say = useSay()
  const name = fieldHeading(say, field, useFieldLabels())
  const chosen = values.filter((value) => value.selected).map(({ value }) => value)
  const byCount = [...values].sort(
    (one, other) => Number(other.selected) - Number(one.selected) || other.count - one.count,
  )
  const hidden = new Set(byCount.slice(maxOpenValues))
  const listed = values.filter((value) => !hidden.has(value))
  const others = values.filter((value) => hidden.has(value))
  const item = (value: FacetCount) => (
    <FacetValueLink key={value.value} field={field} value={value} chosen={chosen} request={request} />
  )
  return (
    <section aria-label={name}>
      <h2>{name}</h2>
      {field === 'year' && values.length > 1 && <YearRange values={values} request={request} onAsk={onAsk} />}
      <ul>{listed.map(item)}</ul>
      {others.length > 0 && (
        <details>
          <summary>{say('search.moreValues', { count: others.length })}</summary>
          <ul>{others.map(item)}</ul>
        </details>
      )}
    </section>
  )
}

interface FacetSectionProps extends Omit<FacetListProps, 'facets'> {
  facet: FacetCounts
}

interface FacetValueLinkProps {
  field: FacetField
  value: FacetCount
  chosen: readonly string[]
  request: SearchParameters
}

function FacetValueLink({ field, value, chosen, request }: FacetValueLinkProps) {
  const say = useSay()
  const searchAddress = useSearchAddress()
  const query = value.selected
    ? removeFilterValue(request.query, field, value.value, chosen)
    : addFilter(request.query, field, value.value)
  return (
    <li>
      <a href={searchAddress({ ...request, query })} aria-current={value.selected ? 'true' : undefined}>
        <span>{labelOf(say, field, value)}</span> <span className="font-normal text-faint">{value.count}</span>
      </a>
    </li>
  )
}

function labelOf(say: Say, field: FacetField, { value, label }: FacetCount): string {
  if (field === 'kind') return kindName(say, value)
  if (field === 'lang') return say.languageName(value)
  return label ?? value
}
