import type { Answer } from '#lib/search/answer/answer.ts'
import { wordsFor } from '#lib/site/words.ts'
import { type Asked, addressOf } from './asked.ts'
import { searchWords } from './words.ts'

/** Where words name a speaker, a year, a place: the same query with these taken for what they name, and what it finds. */
export function MeantQueries({ answer: { interpretations = [] }, asked }: { answer: Answer; asked: Asked }) {
  if (interpretations.length === 0) return null
  return (
    <p className="search-meant">
      {searchWords.meant}{' '}
      {interpretations.map(({ query, rest, filters, paragraphs }, index) => (
        <span key={query}>
          {index > 0 && ' · '}
          <a href={addressOf({ ...asked, query })}>{searchWords.meantBy(rest, filters.map(inWords))}</a>{' '}
          <span className="search-count">({paragraphs})</span>
        </span>
      ))}
    </p>
  )
}

type Named = NonNullable<Answer['interpretations']>[number]['filters'][number]

function inWords({ field, value }: Named): Named {
  if (field !== 'kind') return { field, value }
  return { field, value: Object.entries(wordsFor('en').kinds).find(([kind]) => kind === value)?.[1] ?? value }
}
