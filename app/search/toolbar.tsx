import { useState } from 'react'
import { addresses } from '#app/_browser/addresses.ts'
import { csvOf, hitRecord } from '#lib/search/answer/hit-record.ts'
import type { WorkerResponse } from '#lib/search/browser/protocol.ts'
import { removeFilters } from '#lib/search/query/rewrite-query.ts'
import { asSingleQuery } from '#lib/search/query/split-queries.ts'
import { type Asked, addressOf, orders, views } from './asked.ts'
import { openFacets } from './facet-list.tsx'
import { fileName, offerFile } from './offer-file.ts'
import { originOfFile } from './origin-of-file.ts'
import { searchWords } from './words.ts'

interface ToolbarProps {
  asked: Asked
  /** What the archive is called. */
  archive: string
  all: () => Promise<WorkerResponse>
  /** Whether there is something to narrow the hits down to. */
  narrowing: boolean
}

/** In which order and form the hits are shown, and all of them as a file. */
export function Toolbar({ asked, archive, all, narrowing }: ToolbarProps) {
  return (
    <div className="search-tools">
      {narrowing && (
        <button type="button" className="search-to-facets" onClick={openFacets}>
          {searchWords.narrow}
        </button>
      )}
      <nav aria-label={searchWords.order}>
        {orders.map((order) => (
          <a
            key={order}
            href={addressOf({ ...asked, order })}
            aria-current={order === asked.order ? 'true' : undefined}
          >
            {searchWords.orders[order]}
          </a>
        ))}
      </nav>
      <nav aria-label={searchWords.view}>
        {views.map((view) => (
          <a key={view} href={addressOf({ ...asked, view })} aria-current={view === asked.view ? 'true' : undefined}>
            {searchWords.views[view]}
          </a>
        ))}
      </nav>
      <a href={addresses.trends(asSingleQuery(removeFilters(asked.query, 'year')))}>{searchWords.overYears}</a>
      <Downloads query={asked.query} archive={archive} all={all} />
    </div>
  )
}

function Downloads({ query, archive, all }: { query: string; archive: string; all: () => Promise<WorkerResponse> }) {
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
      extension === 'csv' ? csvOf(records, await originOfFile(query, archive)) : `${JSON.stringify(records, null, 2)}\n`
    offerFile(text, extension === 'csv' ? 'text/csv' : 'application/json', `${fileName(query)}.${extension}`)
    setState('ready')
  }
  return (
    <div className="search-downloads">
      <span id="search-downloads">{state === 'ready' ? searchWords.download : searchWords.downloads[state]}</span>
      <button type="button" aria-describedby="search-downloads" onClick={() => save('csv')}>
        CSV
      </button>
      <button type="button" aria-describedby="search-downloads" onClick={() => save('json')}>
        JSON
      </button>
    </div>
  )
}
