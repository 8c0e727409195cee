import { type ConcordanceLine, concordance } from '#lib/search/rank/concordance.ts'
import type { Hit } from '#lib/search/rank/hit.ts'
import { dateInWords } from '#lib/site/dates.ts'
import { speakersInWords } from '#lib/site/speakers-in-words.ts'
import { wordsFor } from '#lib/site/words.ts'
import { hitAddress } from './hit-address.ts'
import { searchWords } from './words.ts'

/** How much text stands on either side of the found words, in UTF-16 units; what is too long is not seen. */
const width = 90

/** Each place where something was found on a line of its own, the found words below each other. */
export function ConcordanceList({ hits, language }: { hits: readonly Hit[]; language: string }) {
  return (
    <ol className="concordance">
      {hits.flatMap((hit) =>
        concordance(hit.text, hit.highlights, width).map((line, index) => (
          <Line
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

function Line({ hit, line, language }: { hit: Hit; line: ConcordanceLine; language: string }) {
  const { document, number } = hit
  const words = wordsFor(language)
  const where = [
    document.date === undefined ? undefined : dateInWords(document.date, words),
    speakersInWords(document, words),
    document.title,
    number > 0 ? `¶ ${number}` : searchWords.heading,
  ]
  return (
    <li>
      <a href={hitAddress(hit)}>
        <span className="concordance-line" lang={document.language === language ? undefined : document.language}>
          <span className="concordance-left">
            <bdi>
              {line.cutLeft && '… '}
              {line.left}
            </bdi>
          </span>
          <mark>{line.keyword}</mark>
          <span className="concordance-right">
            {line.right}
            {line.cutRight && ' …'}
          </span>
        </span>{' '}
        <span className="concordance-where">{where.filter((part) => part !== undefined).join(' · ')}</span>
      </a>
    </li>
  )
}
