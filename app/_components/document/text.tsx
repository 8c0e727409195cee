import type { Heading } from '#lib/domain/document.ts'
import type { BlockGroup } from '#lib/site/block-groups.ts'
import { isTranscript } from '#lib/site/block-groups.ts'
import { formatSpeakers } from '#lib/site/format-speakers.ts'
import { provenanceMessages } from '#lib/site/provenance-messages.ts'
import { Aliases } from './aliases.tsx'
import { Corrected, correctionsOf, WithdrawnPassage } from './corrected.tsx'
import { type Paragraphs, RunOf } from './run-of.tsx'
import type { TextOf } from './text-of.ts'

/** The text of a document: headings, paragraphs, lists, quotations, with an id and a number for every paragraph. */
export function Text({ of, runs }: { of: TextOf; runs: readonly BlockGroup[] }) {
  const transcript = isTranscript(runs)
  return runs.map((run, index) => {
    if (run.type === 'heading') return <HeadingLine key={run.heading.id} of={of} heading={run.heading} />
    // biome-ignore lint/suspicious/noArrayIndexKey: a divider has no identity, and the page is rendered once
    if (run.type === 'divider') return <hr key={index} />
    const key = run.items[0]?.paragraph.id
    if (run.form === 'caption') return <RunOf key={key} of={of} run={run} />
    if (run.voice === 'transcriber') {
      return (
        <div key={key} className="stage">
          <RunOf of={of} run={run} />
        </div>
      )
    }
    if (run.voice === 'publisher') return <PublisherVoice key={key} of={of} run={run} />
    return transcript ? <Turn key={key} of={of} run={run} /> : <RunOf key={key} of={of} run={run} />
  })
}

function HeadingLine({ of, heading }: { of: TextOf; heading: Heading }) {
  const Level = `h${heading.level}` as const
  const corrections = correctionsOf(of.document, heading)
  return (
    <>
      <Level id={heading.id}>
        <Aliases ids={heading.aliases} />
        {heading.text}
      </Level>
      {heading.withdrawn ? (
        <WithdrawnPassage of={of} correction={corrections.at(-1)} />
      ) : (
        corrections.length > 0 && <Corrected of={of} corrections={corrections} />
      )}
    </>
  )
}

/** Words of the publisher are set apart, and it is said whose they are. */
function PublisherVoice({ of, run }: { of: TextOf; run: Paragraphs }) {
  return (
    <div className="voice">
      {run.startsVoice && <p className="voice-label">{of.site.messages.publisherVoice}</p>}
      <RunOf of={of} run={run} />
    </div>
  )
}

/** What one speaker says in a transcript, under the name; those who only ask are set in a little. */
function Turn({ of, run }: { of: TextOf; run: Paragraphs }) {
  const asks = run.voice === 'questioner'
  const name = asks ? provenanceMessages.question : (run.voice ?? formatSpeakers(of.document, of.site.messages))
  return (
    <div className={asks ? 'turn asks' : 'turn'}>
      {run.startsVoice && name !== undefined && <p className="turn-label">{name}</p>}
      <RunOf of={of} run={run} />
    </div>
  )
}
