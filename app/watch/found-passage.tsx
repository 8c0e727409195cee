import { useSay } from '#app/_browser/say-context.ts'
import { TitleText } from '#app/_components/title-text.tsx'
import type { Hit } from '#lib/search/rank/hit.ts'
import { addressWithHighlights } from '#lib/site/addresses.ts'
import { formatDate } from '#lib/site/format-date.ts'
import { formatSpeakers } from '#lib/site/format-speakers.ts'

/** A passage that a followed search finds, as an item of a list: date, document, the words. */
export function FoundPassage({ hit, language }: { hit: Hit; language: string }) {
  const { document, number, url, excerpt, text, highlights } = hit
  const say = useSay()
  const foreign = document.language === language || document.language === 'und' ? undefined : document.language
  const words = [...new Set(highlights.map(({ start, end }) => text.slice(start, end)))].slice(0, 8)
  let place = 0
  return (
    <li>
      <p className="when">{document.date === undefined ? say('dates.dateNotKnown') : formatDate(document.date, say)}</p>
      <div>
        <a className="list-title" href={addressWithHighlights(url, words)}>
          <span lang={foreign}>
            <TitleText title={document.title} />
          </span>
          {`, ${number > 0 ? say('followed.paragraph', { paragraph: String(number) }) : say('followed.heading').toLowerCase()}`}
        </a>
        <blockquote lang={foreign}>
          <p>
            {excerpt.cutBefore && '… '}
            {excerpt.fragments.map((fragment) => {
              const key = place
              place += fragment.text.length
              return fragment.highlighted ? (
                <mark key={key}>{fragment.text}</mark>
              ) : (
                <span key={key}>{fragment.text}</span>
              )
            })}
            {excerpt.cutAfter && ' …'}
          </p>
        </blockquote>
        <p className="list-facts">{formatSpeakers(document, say)}</p>
      </div>
    </li>
  )
}
