import { CorrectionFacts } from '#app/_components/correction-facts.tsx'
import type { ArchiveDocument, Correction, Heading, Paragraph } from '#lib/domain/document.ts'
import { formatDate } from '#lib/site/format-date.ts'
import type { TextContext } from './text-context.ts'

/** The corrections of a paragraph or heading, and of those that were joined to it. */
export function correctionsOf(document: ArchiveDocument, { id, aliases = [] }: Paragraph | Heading): Correction[] {
  return (document.corrections ?? []).filter(({ field }) => field === id || aliases.includes(field))
}

/** A small mark that opens to how a paragraph or heading read before, and why it was corrected. */
export function CorrectionNote({ context, corrections }: { context: TextContext; corrections: readonly Correction[] }) {
  const { site, document } = context
  return (
    <details className="corrected" lang={site.say.language}>
      <summary>{site.say('provenance.corrected')}</summary>
      {corrections.map((correction) => (
        <CorrectionFacts
          key={`${correction.field} ${correction.reason}`}
          site={site}
          document={document}
          correction={correction}
        />
      ))}
    </details>
  )
}

/** In the place of words that were taken out of the record: that they were, when and why. */
export function WithdrawnPassage({
  context: { site },
  correction,
}: {
  context: TextContext
  correction: Correction | undefined
}) {
  const { say } = site
  const on = correction?.on
  return (
    <p
      className="withdrawn block border-l-2 border-field bg-sheet px-3 py-1.5 sans-md text-soft not-italic"
      lang={site.say.language}
    >
      {on === undefined
        ? say('provenance.withdrawnPassage')
        : say('provenance.withdrawnPassageOn', { day: formatDate(on, say) })}
      {correction && ` ${site.say('provenance.why')}: ${correction.reason}`}
    </p>
  )
}
