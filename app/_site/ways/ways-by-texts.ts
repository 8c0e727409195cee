import type { FramedSite } from '#app/_site/site.ts'
import type { WayIn } from './way-in.ts'

/** Ways in by documents and their dates. */
export function waysByTexts({ say, addresses }: FramedSite): WayIn[] {
  return [
    {
      section: 'documents',
      label: say('titles.documents'),
      address: addresses.documents(),
      part: 'texts',
      about: say('browse.about.documents'),
      extent: ({ catalog }) => say.number(catalog.extent.documents),
      isMain: true,
    },
    {
      section: 'dates',
      label: say('titles.dates'),
      address: addresses.dates(),
      part: 'texts',
      about: say('browse.about.dates'),
      extent: ({ chronology: { years } }) => say('counts.years', { count: years.length }),
      isMain: true,
    },
    {
      section: 'undated',
      label: say('titles.undated'),
      address: addresses.undated(),
      part: 'texts',
      about: say('browse.about.undated'),
      extent: ({ chronology: { undated } }) => (undated.length > 0 ? say.number(undated.length) : undefined),
    },
  ]
}
