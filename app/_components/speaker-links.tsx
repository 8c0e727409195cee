import { Fragment } from 'react'
import { groupAddress } from '#app/_site/group-address.ts'
import type { SiteWith } from '#app/_site/site.ts'
import type { ArchiveDocument } from '#lib/domain/document.ts'
import { roleOfSpeaker } from '#lib/domain/speakers.ts'

interface SpeakerLinksProps {
  site: SiteWith<'catalog'>
  document: ArchiveDocument
  /** Who speaks: the document's speakers, or others, whose office is then not known. */
  names: readonly string[]
}

/** Who says something, each with the office and the way to their page: "A, Mayor of Ormond, and B, Mayor of Selby". */
export function SpeakerLinks({ site, document, names }: SpeakerLinksProps) {
  const separators = site.say.separators(names.length)
  return names.map((name, index) => {
    const group = site.catalog.groupByName.speakers.get(name)
    const role = roleOfSpeaker(document, name)
    return (
      <Fragment key={name}>
        {separators[index]}
        {group ? <a href={groupAddress(site, 'speakers', group)}>{group.record.name}</a> : name}
        {role && `, ${role}`}
      </Fragment>
    )
  })
}
