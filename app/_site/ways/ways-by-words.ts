import type { FramedSite } from '#app/_site/site.ts'
import { browseMessages } from '#lib/site/browse-messages.ts'
import { compareMessages } from '#lib/site/compare-messages.ts'
import { crossReferenceMessages } from '#lib/site/cross-reference-messages.ts'
import { figureMessages } from '#lib/site/figure-messages.ts'
import { followedMessages } from '#lib/site/followed-messages.ts'
import { watchMessages } from '#lib/site/watch-messages.ts'
import type { WayIn } from './way-in.ts'

/** Ways in by what was said: search and checks, and what was found across documents. */
export function waysByWords({ messages, addresses, archive }: FramedSite): WayIn[] {
  const { number, paragraphs } = messages
  return [
    {
      section: 'search',
      label: messages.search,
      address: addresses.search(),
      part: 'words',
      about: browseMessages.about.search,
      extent: ({ catalog }) => paragraphs(catalog.extent.paragraphs),
      isMain: true,
    },
    {
      section: 'quote',
      label: messages.quote,
      address: addresses.quote(),
      part: 'words',
      about: browseMessages.about.quote,
      isMain: true,
    },
    {
      section: 'trends',
      label: messages.trends,
      address: addresses.trends(),
      part: 'words',
      about: browseMessages.about.trends,
      isMain: true,
    },
    {
      section: 'compare',
      label: compareMessages.title,
      address: addresses.compare(),
      part: 'words',
      about: browseMessages.about.compare,
    },
    {
      section: 'quotations',
      label: crossReferenceMessages.quotations,
      address: addresses.quotations(),
      part: 'words',
      about: browseMessages.about.quotations,
      extent: ({ crossReferences }) => number(crossReferences.quotations.length),
    },
    {
      section: 'repetitions',
      label: crossReferenceMessages.repetitions,
      address: addresses.repetitions(),
      part: 'words',
      about: browseMessages.about.repetitions,
      extent: ({ crossReferences }) => number(crossReferences.saidAgain.length),
    },
    {
      section: 'figures',
      label: figureMessages.title,
      address: addresses.figures(),
      part: 'words',
      about: browseMessages.about.figures,
      extent: ({ figures }) => (figures.total > 0 ? number(figures.total) : undefined),
    },
    {
      section: 'watches',
      label: watchMessages.title,
      address: addresses.watches(),
      part: 'words',
      about: browseMessages.about.watches,
      extent: () => number(archive.watches.length),
      isInFooter: true,
      isAbsent: archive.watches.length === 0,
    },
    {
      section: 'followed',
      label: followedMessages.title,
      address: addresses.watch(),
      part: 'words',
      about: browseMessages.about.followed,
    },
  ]
}
