import { groupKindsOf } from '#app/_site/parts/catalog.ts'
import type { FramedSite } from '#app/_site/site.ts'
import type { WayIn } from './way-in.ts'

/** Ways in by names: of the kinds that an archive has, and of the fields that its collections declare. */
export function waysByNames({ say, addresses, catalog }: FramedSite): WayIn[] {
  return [
    ...groupKindsOf(catalog).map((kind): WayIn => {
      const count = catalog.groups[kind].length
      return {
        section: kind,
        label: say(`groups.${kind}`),
        address: addresses.groups(kind),
        part: kind === 'collections' ? 'record' : 'names',
        about: say(`browse.aboutGroups.${kind}`),
        extent: () => say.number(count),
      }
    }),
    ...catalog.fields.map(
      ({ field, values }): WayIn => ({
        section: `field:${field.id}`,
        label: field.labelIn(say.language),
        address: addresses.field(field.id),
        part: 'names',
        about: say('browse.about.field'),
        extent: () => say.number(values.length),
      }),
    ),
  ]
}
