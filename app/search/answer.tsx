import type { Answer } from '#lib/search/answer/answer.ts'
import type { Hit, HitDocument } from '#lib/search/rank/hit.ts'
import { dateInWords } from '#lib/site/dates.ts'
import { speakersInWords } from '#lib/site/speakers-in-words.ts'
import { wordsFor } from '#lib/site/words.ts'
import { pageOfHits, type View } from './asked.ts'
import { ConcordanceList } from './concordance-list.tsx'
import { groupHits, type HitGroup } from './group-hits.ts'
import { HitLink } from './hit-link.tsx'
import { searchWords } from './words.ts'

interface AnswerProps {
  answer: Answer
  view: View
  /** Language of the interface. */
  language: string
  onMore: () => void
}

/** What was found: titles, then paragraphs, those with all of the words, or said of their document, before the others. */
export function AnswerView({ answer, view, language, onMore }: AnswerProps) {
  const { found, metadataMatches, someTerms, hits, titles } = answer
  const total = found.paragraphs + found.headings + (metadataMatches?.paragraphs ?? 0) + someTerms
  const whole = hits.filter((hit) => hit.complete)
  const others = hits.filter((hit) => !hit.complete)
  const isMixed = whole.some((hit) => !hit.allTerms)
  return (
    <>
      {titles.length > 0 && (
        <section className="search-titles" aria-labelledby="in-titles">
          <h2 id="in-titles">{searchWords.titles}</h2>
          {titles.map((document) => (
            <DocumentLine key={document.id} document={document} language={language} />
          ))}
        </section>
      )}
      <HitList
        id="whole"
        label={isMixed ? searchWords.completeResults : searchWords.wholeResults}
        quiet={others.length === 0 && !isMixed}
        hits={whole}
        view={view}
        language={language}
      />
      <HitList id="partial" label={searchWords.partialResults} hits={others} view={view} language={language} />
      {hits.length < total && (
        <button type="button" className="button search-more" onClick={onMore}>
          {searchWords.more(Math.min(pageOfHits, total - hits.length))}
        </button>
      )}
    </>
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
      <h2 id={id} className={quiet ? 'visually-hidden' : 'search-label'}>
        {label}
      </h2>
      {view === 'lines' ? (
        <ConcordanceList hits={hits} language={language} />
      ) : (
        <Groups groups={view === 'documents' ? groupHits(hits) : hits.map(alone)} language={language} />
      )}
    </section>
  )
}

function alone(hit: Hit): HitGroup {
  return { document: hit.document, hits: [hit] }
}

function Groups({ groups, language }: { groups: readonly HitGroup[]; language: string }) {
  return groups.map((group) => (
    <article className="hit" key={`${group.document.id} ${group.hits[0]?.paragraph}`}>
      <DocumentLine document={group.document} language={language} />
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

function DocumentLine({ document, language }: { document: HitDocument; language: string }) {
  const words = wordsFor(language)
  const foreign = document.language === language ? undefined : document.language
  const date = document.date === undefined ? undefined : dateInWords(document.date, words)
  const facts = [speakersInWords(document, words), date]
  return (
    <>
      <h3>
        <a className="list-title" href={document.url} lang={foreign}>
          {document.title}
        </a>
      </h3>
      <p className="list-facts">{facts.filter((fact) => fact !== undefined).join(' · ')}</p>
    </>
  )
}
