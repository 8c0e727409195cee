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
    <a
      className="hit-link grid max-w-3xl grid-cols-[3.4rem_minmax(0,1fr)] gap-2.5 py-1.5 no-underline hover:text-inherit max-sm:block"
      href={addressOf(hit.url, [hit])}
    >
      <span className="pt-[0.35em] sans-2xs leading-relaxed text-faint tabular underline decoration-field underline-offset-[0.18em] [a:hover>&]:text-accent">
        {hit.number > 0 ? `¶ ${hit.number}` : say('search.heading')}
      </span>{' '}
      <span className="hit-text" lang={hit.document.language === language ? undefined : hit.document.language}>
        {cutBefore && '… '}
        {marked}
        {cutAfter && ' …'}
      </span>
    </a>
  )
}
