import { useSay } from '#app/_browser/say-context.ts'
import { type ConcordanceLine, concordance } from '#lib/search/rank/concordance.ts'
import type { Hit } from '#lib/search/rank/hit.ts'
import { formatDate } from '#lib/site/format-date.ts'
import { formatSpeakers } from '#lib/site/format-speakers.ts'
import { useHitAddress } from './hit-address.ts'

/**
 * How much text is put on either side of the found words, in UTF-16 units; what is too long for the line is cut off by
 * the stylesheet.
 */
const contextLength = 90

/**
 * Each place where something was found, on a line of its own, with the found words below each other (a KWIC
 * concordance).
 */
export function ConcordanceList({ hits, language }: { hits: readonly Hit[]; language: string }) {
  return (
    <ol className="concordance items:border-t links:block links:py-2 links:no-underline">
      {hits.flatMap((hit) =>
        concordance(hit.text, hit.highlights, contextLength).map((line, index) => (
          <ConcordanceItem
            // biome-ignore lint/suspicious/noArrayIndexKey: the places of one paragraph keep their order
            key={`${hit.document.id} ${hit.paragraph} ${index}`}
            hit={hit}
            line={line}
            language={language}
          />
        )),
      )}
    </ol>
  )
}

function ConcordanceItem({ hit, line, language }: { hit: Hit; line: ConcordanceLine; language: string }) {
  const addressOf = useHitAddress()
  const { document, number } = hit
  const say = useSay()
  const where = [
    document.date === undefined ? undefined : formatDate(document.date, say),
    formatSpeakers(document, say),
    document.title,
    number > 0 ? `¶ ${number}` : say('search.heading'),
  ]
  return (
    <li>
      <a href={addressOf(hit.url, [hit])}>
        <span
          className="grid grid-cols-[minmax(0,1fr)_auto_minmax(0,1fr)] whitespace-pre"
          lang={document.language === language ? undefined : document.language}
        >
          <span className="flex justify-end overflow-hidden">
            <bdi>
              {line.cutLeft && '… '}
              {line.left}
            </bdi>
          </span>
          <mark>{line.keyword}</mark>
          <span className="overflow-hidden">
            {line.right}
            {line.cutRight && ' …'}
          </span>
        </span>{' '}
        <span className="block truncate text-center sans-2xs text-faint [a:hover>&]:text-accent">
          {where.filter((part) => part !== undefined).join(' · ')}
        </span>
      </a>
    </li>
  )
}
