import { CorrectionFacts } from '#app/_components/correction.tsx'
import type { ArchiveDocument, Correction, Heading, Paragraph } from '#lib/domain/document.ts'
import { formatDate } from '#lib/site/format-date.ts'
import { provenanceMessages } from '#lib/site/provenance-messages.ts'
import type { TextOf } from './text-of.ts'

/** The corrections of a paragraph or heading, and of those that were joined to it. */
export function correctionsOf(document: ArchiveDocument, { id, aliases = [] }: Paragraph | Heading): Correction[] {
  return (document.corrections ?? []).filter(({ field }) => field === id || aliases.includes(field))
}

/** A small mark that opens how the paragraph read before, and why it was corrected. */
export function Corrected({ of, corrections }: { of: TextOf; corrections: readonly Correction[] }) {
  const { site, document } = of
  return (
    <details className="corrected" lang={site.messages.language}>
      <summary>{provenanceMessages.corrected}</summary>
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
export function WithdrawnPassage({ of: { site }, correction }: { of: TextOf; correction: Correction | undefined }) {
  const on = correction?.on === undefined ? '' : provenanceMessages.on(formatDate(correction.on, site.messages))
  return (
    <p className="withdrawn" lang={site.messages.language}>
      {provenanceMessages.withdrawnPassage(on)}
      {correction && ` ${provenanceMessages.why}: ${correction.reason}`}
    </p>
  )
}
