import type { FramedSite } from '#app/_site/site.ts'
import { type PassageInDocument, passageInDocument } from '#app/_site/watched-passage.ts'
import type { WatchedPassage } from '#lib/watch/build/watch-answers.ts'
import { ListedDate } from './date-text.tsx'
import { langAttribute, titleLangAttribute } from './lang-attribute.ts'
import { SpeakerLinks } from './speaker-links.tsx'
import { TitleText } from './title-text.tsx'

/** Passages that a watch finds, in the order given: date, document, the words, and whose they are. */
export function WatchedPassages({ site, passages }: { site: FramedSite; passages: readonly WatchedPassage[] }) {
  const shown = passages.flatMap((passage) => passageInDocument(site, passage) ?? [])
  if (shown.length === 0) return null
  return (
    <ul className="document-list quotes:mt-1.5 quotes:max-w-narrow">
      {shown.map((passage) => (
        <WatchedItem key={`${passage.document} ${passage.paragraph}`} site={site} passage={passage} />
      ))}
    </ul>
  )
}

function WatchedItem({ site, passage }: { site: FramedSite; passage: PassageInDocument }) {
  const { of, paragraph, number, excerpt, names, unnamed } = passage
  return (
    <li>
      <ListedDate site={site} document={of} />
      <div>
        <a className="list-title" href={site.addresses.paragraph(of, paragraph)}>
          <span lang={titleLangAttribute(site, of)}>
            <TitleText title={of.title} />
          </span>
          {', '}
          {number > 0
            ? site.say('watches.paragraph', { paragraph: String(number) })
            : site.say('watches.heading').toLowerCase()}
        </a>
        <blockquote lang={langAttribute(site, of.language)}>
          <p>
            {excerpt.cutBefore && '… '}
            {excerpt.fragments.map((fragment, index) =>
              fragment.highlighted ? (
                // biome-ignore lint/suspicious/noArrayIndexKey: the fragments of one excerpt keep their order
                <mark key={index}>{fragment.text}</mark>
              ) : (
                fragment.text
              ),
            )}
            {excerpt.cutAfter && ' …'}
          </p>
        </blockquote>
        <p className="list-facts">
          {names.length > 0 && <SpeakerLinks site={site} document={of} names={names} />}
          {unnamed}
          {(names.length > 0 || unnamed) && ' · '}
          {site.say(`kinds.${of.kind}`)}
        </p>
      </div>
    </li>
  )
}
