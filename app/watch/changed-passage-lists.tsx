import { useSay } from '#app/_browser/say-context.ts'
import type { Hit } from '#lib/search/rank/hit.ts'
import type { MissingReason, PassageChanges } from '#lib/watch/browser/compare-passages.ts'
import { FoundPassage } from './found-passage.tsx'

/** In the order in which they are named. */
const missingReasons = ['withdrawn', 'gone', 'changed', 'unknown'] as const satisfies readonly MissingReason[]

interface ChangedPassageListsProps {
  changes: PassageChanges
  /** What the search finds now, the latest document first. */
  passages: readonly Hit[]
  language: string
}

/** What is new in a search, and, each told from it, what has other words and what is not found any more. */
export function ChangedPassageLists({ changes, passages, language }: ChangedPassageListsProps) {
  const say = useSay()
  const { added, reworded, corrected, missing } = changes
  const reasons = missingReasons.flatMap((reason) => {
    const count = missing.filter((one) => one.reason === reason).length
    return count > 0 ? [say(`followed.missingBecause.${reason}`, { count })] : []
  })
  const list = (ids: readonly string[]) => (
    <PassageList passages={passages.filter(({ paragraph }) => ids.includes(paragraph))} language={language} />
  )
  return (
    <>
      {list(added)}
      {reworded.length > 0 && (
        <>
          <p className="mt-3 sans-md text-warn">{say('followed.reworded', { count: reworded.length })}</p>
          {list(reworded)}
        </>
      )}
      {corrected.length > 0 && (
        <>
          <p className="mt-3 sans-md text-warn">{say('followed.corrected', { count: corrected.length })}</p>
          {list(corrected)}
        </>
      )}
      {missing.length > 0 && (
        <p className="mt-3 sans-md text-warn">
          {say('followed.missing', { count: missing.length, reasons: reasons.join(', ') })}
        </p>
      )}
    </>
  )
}

function PassageList({ passages, language }: { passages: readonly Hit[]; language: string }) {
  if (passages.length === 0) return null
  return (
    <ul className="document-list quotes:mt-1.5 quotes:max-w-narrow">
      {passages.map((hit) => (
        <FoundPassage key={hit.paragraph} hit={hit} language={language} />
      ))}
    </ul>
  )
}
