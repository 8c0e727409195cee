import { TitleText } from '#app/_components/title-text.tsx'
import type { Heading } from '#lib/domain/document.ts'
import type { BlockGroup } from '#lib/site/block-groups.ts'
import { isTranscript } from '#lib/site/block-groups.ts'
import { formatSpeakers } from '#lib/site/format-speakers.ts'
import { Aliases } from './aliases.tsx'
import { BlockGroupView, type ParagraphGroup } from './block-group-view.tsx'
import { CorrectionNote, correctionsOf, WithdrawnPassage } from './correction-note.tsx'
import { EditorNotes } from './editor-notes.tsx'
import type { TextContext } from './text-context.ts'

/** The text of a document: headings, paragraphs, lists, quotations, with an id and a number for every paragraph. */
export function DocumentText({ context, groups }: { context: TextContext; groups: readonly BlockGroup[] }) {
  const transcript = isTranscript(groups)
  return groups.map((group, index) => {
    if (group.type === 'heading')
      return <HeadingWithCorrections key={group.heading.id} context={context} heading={group.heading} />
    // biome-ignore lint/suspicious/noArrayIndexKey: a divider has no identity, and the page is rendered once
    if (group.type === 'divider') return <hr key={index} />
    const key = group.items[0]?.paragraph.id
    if (group.form === 'caption') return <BlockGroupView key={key} context={context} group={group} />
    if (group.voice === 'transcriber') {
      return (
        <div key={key} className="stage">
          <BlockGroupView context={context} group={group} />
        </div>
      )
    }
    if (group.voice === 'publisher') return <PublisherVoice key={key} context={context} group={group} />
    return transcript ? (
      <SpeakerTurn key={key} context={context} group={group} />
    ) : (
      <BlockGroupView key={key} context={context} group={group} />
    )
  })
}

function HeadingWithCorrections({ context, heading }: { context: TextContext; heading: Heading }) {
  const Level = `h${heading.level}` as const
  const corrections = correctionsOf(context.document, heading)
  return (
    <>
      <Level id={heading.id}>
        <Aliases ids={heading.aliases} />
        <TitleText title={heading.text} />
      </Level>
      {heading.withdrawn ? (
        <WithdrawnPassage context={context} correction={corrections.at(-1)} />
      ) : (
        corrections.length > 0 && <CorrectionNote context={context} corrections={corrections} />
      )}
      <EditorNotes site={context.site} document={context.document} block={heading.id} />
    </>
  )
}

/** Words of the publisher, set apart, with whose they are above them. */
function PublisherVoice({ context, group }: { context: TextContext; group: ParagraphGroup }) {
  return (
    <div className="voice">
      {group.startsVoice && <p className="voice-label">{context.site.say('document.publisherVoice')}</p>}
      <BlockGroupView context={context} group={group} />
    </div>
  )
}

/** What one speaker says in a transcript, under the name; questions are indented a little. */
function SpeakerTurn({ context, group }: { context: TextContext; group: ParagraphGroup }) {
  const asks = group.voice === 'questioner'
  const name = asks
    ? context.site.say('provenance.question')
    : (group.voice ?? formatSpeakers(context.document, context.site.say))
  return (
    <div className={asks ? 'asks' : undefined}>
      {group.startsVoice && name !== undefined && <p className="turn-label">{name}</p>}
      <BlockGroupView context={context} group={group} />
    </div>
  )
}
