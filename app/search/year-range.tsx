import type { FormEvent } from 'react'
import { useSay } from '#app/_browser/say-context.ts'
import type { FacetCount } from '#lib/search/facets/facet-counts.ts'
import { addFilter, removeFilters } from '#lib/search/query/rewrite-query.ts'
import type { SearchParameters } from './search-parameters.ts'

interface YearRangeProps {
  /** Years, ascending. */
  values: readonly FacetCount[]
  request: SearchParameters
  onAsk: (request: SearchParameters) => void
}

/** Two fields by which hits are narrowed down to the years from one to another. */
export function YearRange({ values, request, onAsk }: YearRangeProps) {
  const say = useSay()
  const chosen = values.filter((value) => value.selected)
  const [first = '', last = ''] = [values[0]?.value, values.at(-1)?.value]
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const data = new FormData(event.currentTarget)
    const ends = [String(data.get('from')), String(data.get('to'))].sort()
    onAsk({ ...request, query: addFilter(removeFilters(request.query, 'year'), 'year', ends.join('..')) })
  }
  const year = (name: 'from' | 'to', value: string) => (
    <label>
      {say(`search.yearEnds.${name}`)}{' '}
      <input name={name} type="text" inputMode="numeric" pattern="[0-9]{4}" required size={4} defaultValue={value} />
    </label>
  )
  return (
    // A new element for other years, so that the fields have what was chosen.
    <form
      className="flex flex-wrap items-center gap-1.5 py-1.5 text-soft fields:w-[3.4em] fields:p-1.25"
      onSubmit={submit}
      key={`${chosen[0]?.value ?? first} ${chosen.at(-1)?.value ?? last}`}
    >
      {year('from', chosen[0]?.value ?? first)} {year('to', chosen.at(-1)?.value ?? last)}{' '}
      <button className="small-button" type="submit">
        {say('search.showYears')}
      </button>
    </form>
  )
}
