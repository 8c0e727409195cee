import type { Site } from '#app/_site/site.ts'
import type { Heading } from '#lib/domain/document.ts'
import type { NumberedParagraph, Run } from '#lib/site/runs.ts'

/** The text of a document: headings, paragraphs, lists, quotations, with an id and a number for every paragraph. */
export function Text({ site, runs }: { site: Site; runs: readonly Run[] }) {
  return runs.map((run, index) => {
    if (run.type === 'heading') return <HeadingLine key={run.heading.id} heading={run.heading} />
    // biome-ignore lint/suspicious/noArrayIndexKey: a divider has no identity, and the page is rendered once
    if (run.type === 'divider') return <hr key={index} />
    const key = run.items[0]?.paragraph.id
    return run.voice === undefined ? (
      <RunOf key={key} site={site} run={run} />
    ) : (
      <Voice key={key} site={site} run={run} />
    )
  })
}

type Paragraphs = Extract<Run, { type: 'paragraphs' }>

function HeadingLine({ heading }: { heading: Heading }) {
  const Level = `h${heading.level}` as const
  return (
    <Level id={heading.id}>
      <Aliases ids={heading.aliases} />
      {heading.text}
    </Level>
  )
}

/** Words that are not those of the document's speaker are set apart, and it is said whose they are. */
function Voice({ site, run }: { site: Site; run: Paragraphs }) {
  const { words } = site
  const whose = run.voice === 'publisher' ? words.publisherVoice : words.voice(run.voice ?? '')
  return (
    <div className="voice">
      {run.startsVoice && <p className="voice-label">{whose}</p>}
      <RunOf site={site} run={run} />
    </div>
  )
}

function RunOf({ site, run }: { site: Site; run: Paragraphs }) {
  switch (run.form) {
    case 'bullet':
      return (
        <ul>
          {run.items.map((item) => (
            <Item key={item.paragraph.id} site={site} item={item} />
          ))}
        </ul>
      )
    case 'numbered':
      return (
        <ol>
          {run.items.map((item) => (
            <Item key={item.paragraph.id} site={site} item={item} />
          ))}
        </ol>
      )
    case 'quotation':
      return (
        <blockquote>
          {run.items.map((item) => (
            <Plain key={item.paragraph.id} site={site} item={item} />
          ))}
        </blockquote>
      )
    case 'plain':
      return run.items.map((item) => <Plain key={item.paragraph.id} site={site} item={item} />)
  }
}

function Plain({ site, item }: { site: Site; item: NumberedParagraph }) {
  return (
    <div className="p" id={item.paragraph.id}>
      <Inside site={site} item={item} />
    </div>
  )
}

function Item({ site, item }: { site: Site; item: NumberedParagraph }) {
  return (
    <li className="p" id={item.paragraph.id} value={item.paragraph.number}>
      <Inside site={site} item={item} />
    </li>
  )
}

function Inside({ site, item: { paragraph, number } }: { site: Site; item: NumberedParagraph }) {
  return (
    <>
      <Aliases ids={paragraph.aliases} />
      <a className="no" href={`#${paragraph.id}`} aria-label={site.words.paragraph(number)}>
        {number}
      </a>
      <p>{paragraph.text}</p>
    </>
  )
}

/** Ids under which links still lead here. */
function Aliases({ ids }: { ids: readonly string[] | undefined }) {
  return ids?.map((id) => <span key={id} id={id} className="alias" />)
}
