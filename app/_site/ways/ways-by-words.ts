import type { FramedSite } from '#app/_site/site.ts'
import type { WayIn } from './way-in.ts'

/** Ways in by what was said: search and checks, and what was found across documents. */
export function waysByWords({ say, addresses, archive }: FramedSite): WayIn[] {
  const { number } = say
  return [
    {
      section: 'search',
      label: say('titles.search'),
      address: addresses.search(),
      part: 'words',
      about: say('browse.about.search'),
      extent: ({ catalog }) => say('counts.paragraphs', { count: catalog.extent.paragraphs }),
      isMain: true,
    },
    {
      section: 'quote',
      label: say('titles.quote'),
      address: addresses.quote(),
      part: 'words',
      about: say('browse.about.quote'),
      isMain: true,
    },
    {
      section: 'trends',
      label: say('titles.trends'),
      address: addresses.trends(),
      part: 'words',
      about: say('browse.about.trends'),
      isMain: true,
    },
    {
      section: 'compare',
      label: say('compare.title'),
      address: addresses.compare(),
      part: 'words',
      about: say('browse.about.compare'),
    },
    {
      section: 'quotations',
      label: say('crossReferences.quotations'),
      address: addresses.quotations(),
      part: 'words',
      about: say('browse.about.quotations'),
      extent: ({ crossReferences }) => number(crossReferences.quotations.length),
    },
    {
      section: 'repetitions',
      label: say('crossReferences.repetitions'),
      address: addresses.repetitions(),
      part: 'words',
      about: say('browse.about.repetitions'),
      extent: ({ crossReferences }) => number(crossReferences.saidAgain.length),
    },
    {
      section: 'figures',
      label: say('figures.title'),
      address: addresses.figures(),
      part: 'words',
      about: say('browse.about.figures'),
      extent: ({ figures }) => (figures.total > 0 ? number(figures.total) : undefined),
    },
    {
      section: 'watches',
      label: say('watches.title'),
      address: addresses.watches(),
      part: 'words',
      about: say('browse.about.watches'),
      extent: () => number(archive.watches.length),
      isInFooter: true,
      isAbsent: archive.watches.length === 0,
    },
    {
      section: 'followed',
      label: say('followed.title'),
      address: addresses.watch(),
      part: 'words',
      about: say('browse.about.followed'),
    },
  ]
}
