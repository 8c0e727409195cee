import { useSay } from '#app/_browser/say-context.ts'
import type { Hit } from '#lib/search/rank/hit.ts'
import { useHitAddress } from './hit-address.ts'

/** One hit: its number in the margin and its snippet, all of it the link to the paragraph. */
export function HitLink({ hit, language }: { hit: Hit; language: string }) {
  const say = useSay()
  const addressOf = useHitAddress()
  const { fragments, cutBefore, cutAfter } = hit.excerpt
  let place = 0
  const marked = fragments.map((piece) => {
    const key = place
    place += piece.text.length
    return piece.highlighted ? <mark key={key}>{piece.text}</mark> : <span key={key}>{piece.text}</span>
  })
  return (
    <a className="hit-link" href={addressOf(hit.url, [hit])}>
      <span className="hit-number">{hit.number > 0 ? `¶ ${hit.number}` : say('search.heading')}</span>{' '}
      <span className="hit-text" lang={hit.document.language === language ? undefined : hit.document.language}>
        {cutBefore && '… '}
        {marked}
        {cutAfter && ' …'}
      </span>
    </a>
  )
}
