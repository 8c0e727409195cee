import type { Hit } from '#lib/search/rank/hit.ts'
import { followedMessages } from '#lib/site/followed-messages.ts'
import type { MissingReason, PassageChanges } from '#lib/watch/browser/compare-passages.ts'
import { FoundPassage } from './found-passage.tsx'

interface ChangedPassageListsProps {
  changes: PassageChanges
  /** What the search finds now, the latest document first. */
  passages: readonly Hit[]
  language: string
}

/** What is new in a search, and, each told from it, what has other words and what is not found any more. */
export function ChangedPassageLists({ changes, passages, language }: ChangedPassageListsProps) {
  const { added, reworded, corrected, missing } = changes
  const count = (reason: MissingReason) => missing.filter((one) => one.reason === reason).length
  const list = (ids: readonly string[]) => (
    <PassageList passages={passages.filter(({ paragraph }) => ids.includes(paragraph))} language={language} />
  )
  return (
    <>
      {list(added)}
      {reworded.length > 0 && (
        <>
          <p className="watch-changed">{followedMessages.reworded(reworded.length)}</p>
          {list(reworded)}
        </>
      )}
      {corrected.length > 0 && (
        <>
          <p className="watch-changed">{followedMessages.corrected(corrected.length)}</p>
          {list(corrected)}
        </>
      )}
      {missing.length > 0 && (
        <p className="watch-changed">
          {followedMessages.missing({
            withdrawn: count('withdrawn'),
            gone: count('gone'),
            changed: count('changed'),
            unknown: count('unknown'),
          })}
        </p>
      )}
    </>
  )
}

function PassageList({ passages, language }: { passages: readonly Hit[]; language: string }) {
  if (passages.length === 0) return null
  return (
    <ul className="document-list watched">
      {passages.map((hit) => (
        <FoundPassage key={hit.paragraph} hit={hit} language={language} />
      ))}
    </ul>
  )
}
