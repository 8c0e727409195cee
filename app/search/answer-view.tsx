import { useSay } from '#app/_browser/say-context.ts'
import { TitleText } from '#app/_components/title-text.tsx'
import type { Answer } from '#lib/search/answer/answer.ts'
import type { SortOrder } from '#lib/search/answer/search-context.ts'
import type { Hit, HitDocument } from '#lib/search/rank/hit.ts'
import { formatDate } from '#lib/site/format-date.ts'
import { formatSpeakers } from '#lib/site/format-speakers.ts'
import { ConcordanceList } from './concordance-list.tsx'
import { groupHits, type HitGroup } from './group-hits.ts'
import { ShownSearch, useHitAddress } from './hit-address.ts'
import { HitLink } from './hit-link.tsx'
import { hitsPerPage, type View } from './search-parameters.ts'

interface AnswerViewProps {
  answer: Answer
  view: View
  /** Order of the hits. */
  order: SortOrder
  /** Language of the interface. */
  language: string
  onMore: () => void
}

/**
 * What was found: titles, then paragraphs; those with all of the words, some of them perhaps in what is said of the
 * document, before those with some.
 */
export function AnswerView({ answer, view, order, language, onMore }: AnswerViewProps) {
  const say = useSay()
  const { query, found, metadataMatches, someTerms, hits, titles } = answer
  const total = found.paragraphs + found.headings + (metadataMatches?.paragraphs ?? 0) + someTerms
  const whole = hits.filter((hit) => hit.complete)
  const others = hits.filter((hit) => !hit.complete)
  const isMixed = whole.some((hit) => !hit.allTerms)
  return (
    <ShownSearch value={{ query, order }}>
      {titles.length > 0 && (
        <section
          className="mb-8 rounded-lg bg-tint px-4 pt-0.5 pb-4 heads:mt-3 heads:mb-1 heads:sans-xs heads:leading-snug heads:text-soft [&_.list-title]:text-base [&_.list-facts]:mt-0 [&_.list-facts]:mb-2 forced-colors:border"
          aria-labelledby="in-titles"
        >
          <h2 id="in-titles">{say('search.titles')}</h2>
          {titles.map((document) => (
            <DocumentLine key={document.id} document={document} language={language} />
          ))}
        </section>
      )}
      <HitList
        id="whole"
        label={isMixed ? say('search.completeResults') : say('search.wholeResults')}
        quiet={others.length === 0 && !isMixed}
        hits={whole}
        view={view}
        language={language}
      />
      <HitList id="partial" label={say('search.partialResults')} hits={others} view={view} language={language} />
      {hits.length < total && (
        <button type="button" className="button mt-4" onClick={onMore}>
          {say('search.more', { count: Math.min(hitsPerPage, total - hits.length) })}
        </button>
      )}
    </ShownSearch>
  )
}

interface HitListProps {
  id: string
  label: string
  /** Whether the label is for screen readers only. */
  quiet?: boolean
  hits: readonly Hit[]
  view: View
  language: string
}

function HitList({ id, label, quiet = false, hits, view, language }: HitListProps) {
  if (hits.length === 0) return null
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className={quiet ? 'sr-only' : 'mt-10 mb-2 sans-xs leading-snug font-semibold text-faint'}>
        {label}
      </h2>
      {view === 'lines' ? (
        <ConcordanceList hits={hits} language={language} />
      ) : (
        <Groups groups={view === 'documents' ? groupHits(hits) : hits.map(singleHitGroup)} language={language} />
      )}
    </section>
  )
}

function singleHitGroup(hit: Hit): HitGroup {
  return { document: hit.document, hits: [hit] }
}

function Groups({ groups, language }: { groups: readonly HitGroup[]; language: string }) {
  return groups.map((group) => (
    <article className="hit border-t py-4.5" key={`${group.document.id} ${group.hits[0]?.paragraph}`}>
      <DocumentLine document={group.document} hits={group.hits} language={language} />
      <ul>
        {group.hits.map((hit) => (
          <li key={hit.paragraph}>
            <HitLink hit={hit} language={language} />
          </li>
        ))}
      </ul>
    </article>
  ))
}

function DocumentLine({
  document,
  hits = [],
  language,
}: {
  document: HitDocument
  /** What is listed of it; nothing where it is named for its title. */
  hits?: readonly Hit[]
  language: string
}) {
  const say = useSay()
  const addressOf = useHitAddress()
  const address = hits.length === 0 ? document.url : addressOf(document.url, hits)
  const foreign = document.language === language ? undefined : document.language
  const date = document.date === undefined ? undefined : formatDate(document.date, say)
  const facts = [formatSpeakers(document, say), date]
  return (
    <>
      <h3>
        <a className="list-title" href={address} lang={foreign}>
          <TitleText title={document.title} />
        </a>
      </h3>
      <p className="list-facts">{facts.filter((fact) => fact !== undefined).join(' · ')}</p>
    </>
  )
}
