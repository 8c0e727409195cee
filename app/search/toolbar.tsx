import { useState } from 'react'
import { useAddresses } from '#app/_browser/addresses-context.ts'
import { downloadFile, fileNameFor } from '#app/_browser/download-file.ts'
import { useSay } from '#app/_browser/say-context.ts'
import { csvOf, hitRecord } from '#lib/search/answer/hit-record.ts'
import type { WorkerResponse } from '#lib/search/browser/protocol.ts'
import type { FacetCounts } from '#lib/search/facets/facet-counts.ts'
import { removeFilters } from '#lib/search/query/rewrite-query.ts'
import { asSingleQuery } from '#lib/search/query/split-queries.ts'
import { currentFileOrigin } from './current-file-origin.ts'
import { openFacets } from './facet-list.tsx'
import { useSearchAddress } from './search-address.ts'
import { orders, type SearchParameters, views } from './search-parameters.ts'
import { toolsStyle } from './tools-style.ts'

interface ToolbarProps {
  request: SearchParameters
  /** Name of the archive. */
  archive: string
  /** Resolves to an answer with all hits. */
  all: () => Promise<WorkerResponse>
  /** What the hits can be narrowed down to; undefined while it is not known, and its place is kept. */
  facets: readonly FacetCounts[] | undefined
}

/** Links to other orders and views of the hits and to their years, and buttons that save all of them as a file. */
export function Toolbar({ request, archive, all, facets }: ToolbarProps) {
  const say = useSay()
  const addresses = useAddresses()
  const searchAddress = useSearchAddress()
  return (
    <div className={toolsStyle}>
      {facets?.length !== 0 && (
        <button type="button" className="as-link py-1.5 lg:hidden" onClick={openFacets} disabled={!facets}>
          {say('search.narrow')}
        </button>
      )}
      <nav aria-label={say('search.order')}>
        {orders.map((order) => (
          <a
            key={order}
            href={searchAddress({ ...request, order })}
            aria-current={order === request.order ? 'true' : undefined}
          >
            {say(`search.orders.${order}`)}
          </a>
        ))}
      </nav>
      <nav aria-label={say('search.view')}>
        {views.map((view) => (
          <a
            key={view}
            href={searchAddress({ ...request, view })}
            aria-current={view === request.view ? 'true' : undefined}
          >
            {say(`search.views.${view}`)}
          </a>
        ))}
      </nav>
      <a href={addresses.trends(asSingleQuery(removeFilters(request.query, 'year')))}>{say('search.overYears')}</a>
      <a href={addresses.watch(request.query)}>{say('search.follow')}</a>
      <Downloads query={request.query} archive={archive} all={all} />
    </div>
  )
}

function Downloads({ query, archive, all }: { query: string; archive: string; all: () => Promise<WorkerResponse> }) {
  const say = useSay()
  const addresses = useAddresses()
  const [state, setState] = useState<'ready' | 'working' | 'failed'>('ready')
  const save = async (extension: 'csv' | 'json') => {
    setState('working')
    const response = await all()
    if (response.type !== 'answer') {
      setState('failed')
      return
    }
    const records = response.answer.hits.map((hit) => hitRecord(hit, location.origin))
    const text =
      extension === 'csv'
        ? csvOf(records, await currentFileOrigin(addresses, query, archive))
        : `${JSON.stringify(records, null, 2)}\n`
    downloadFile(text, extension === 'csv' ? 'text/csv' : 'application/json', `${fileNameFor(query)}.${extension}`)
    setState('ready')
  }
  return (
    <div className="flex items-center gap-3.5 text-faint [&>button]:as-link [&>button]:py-1.5">
      <span id="search-downloads">{state === 'ready' ? say('search.download') : say(`search.downloads.${state}`)}</span>
      <button type="button" aria-describedby="search-downloads" onClick={() => save('csv')}>
        CSV
      </button>
      <button type="button" aria-describedby="search-downloads" onClick={() => save('json')}>
        JSON
      </button>
    </div>
  )
}
