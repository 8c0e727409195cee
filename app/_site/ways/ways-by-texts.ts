import type { FramedSite } from '#app/_site/site.ts'
import { browseMessages } from '#lib/site/browse-messages.ts'
import type { WayIn } from './way-in.ts'

/** Ways in by documents and their dates. */
export function waysByTexts({ messages, addresses }: FramedSite): WayIn[] {
  return [
    {
      section: 'documents',
      label: messages.documentsTitle,
      address: addresses.documents(),
      part: 'texts',
      about: browseMessages.about.documents,
      extent: ({ catalog }) => messages.number(catalog.extent.documents),
      isMain: true,
    },
    {
      section: 'dates',
      label: messages.dates,
      address: addresses.dates(),
      part: 'texts',
      about: browseMessages.about.dates,
      extent: ({ chronology: { years } }) => messages.years(years.length),
      isMain: true,
    },
    {
      section: 'undated',
      label: messages.undated,
      address: addresses.undated(),
      part: 'texts',
      about: browseMessages.about.undated,
      extent: ({ chronology: { undated } }) => (undated.length > 0 ? messages.number(undated.length) : undefined),
    },
  ]
}
