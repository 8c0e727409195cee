import { DecadeRow, LetterLinks } from '#app/_components/index-links.tsx'
import { NameList } from '#app/_components/name-list.tsx'
import { Shell } from '#app/_components/shell.tsx'
import type { FramedSite } from '#app/_site/site.ts'
import { inAlphabeticalOrder, type NameGroup } from '#lib/archive/group-by-name.ts'
import type { GroupKind } from '#lib/site/groups.ts'
import { htmlPage } from './html-page.ts'
import type { PageModule } from './page-module.ts'

/**
 * Makes the kind of page that lists all speakers, venues, events, topics, publishers or collections, each with its
 * number of documents; where there are very many, those with the most documents, and links to the others by letter and
 * decade.
 */
export function groupsOf(kind: GroupKind): PageModule<undefined> {
  return {
    kind: `list of ${kind}`,
    isInEachLanguage: true,

    async list(site) {
      const { catalog, addresses } = await site.with('catalog')
      return catalog.groups[kind].length > 0 ? [{ address: addresses.groups(kind), params: undefined }] : []
    },

    async render(site) {
      return htmlPage(<GroupsPage site={await site.with('archive', 'catalog')} kind={kind} />)
    },
  }
}

/** Names that the page of a divided list shows besides the links to its parts. */
const mostCount = 100

/** The names with the most documents, the most first, those with equally many by name. */
function withMostDocuments(groups: readonly NameGroup[]): NameGroup[] {
  return groups.toSorted((a, b) => b.documents.length - a.documents.length).slice(0, mostCount)
}

function GroupsPage({ site, kind }: { site: FramedSite; kind: GroupKind }) {
  const { say, archive } = site
  const all = site.catalog.groups[kind]
  // Collections are in the order in which the archive has them.
  const groups = kind === 'collections' ? all : inAlphabeticalOrder(all, say.locale)
  const title = say(`groups.${kind}`)
  const index = site.catalog.groupPages.indexes.get(kind)
  return (
    <Shell
      site={site}
      address={site.addresses.groups(kind)}
      title={title}
      description={say('lists.groupsOf', { archive: archive.settings.name, groups: title, count: groups.length })}
      current={kind}
    >
      <div className="wide">
        <h1>{title}</h1>
        <p className="lead">{say(`groupDescriptions.${kind}`)}</p>
        {index ? (
          <>
            <LetterLinks site={site} kind={kind} sections={index.letters} />
            <h2>{say('lists.byYear')}</h2>
            <DecadeRow site={site} kind={kind} sections={index.decades} />
            <h2>{say('lists.mostDocuments', { count: mostCount })}</h2>
            <NameList site={site} kind={kind} groups={withMostDocuments(groups)} />
          </>
        ) : (
          <NameList site={site} kind={kind} groups={groups} />
        )}
      </div>
    </Shell>
  )
}
