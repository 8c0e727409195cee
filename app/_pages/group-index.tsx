import { Breadcrumbs } from '#app/_components/breadcrumbs.tsx'
import { DecadeRow, decadeLabel, LetterLinks } from '#app/_components/index-links.tsx'
import { NameList, NamesByLetter } from '#app/_components/name-list.tsx'
import { Pager } from '#app/_components/pager.tsx'
import { Shell } from '#app/_components/shell.tsx'
import type { FramedSite } from '#app/_site/site.ts'
import { inAlphabeticalOrder } from '#lib/archive/group-by-name.ts'
import { type GroupIndex, groupsByLetter, type IndexOrder, type IndexSection } from '#lib/archive/group-index.ts'
import type { GroupKind } from '#lib/site/groups.ts'
import { nameLetters } from '#lib/site/name-letters.ts'
import { htmlPage } from './html-page.ts'
import type { PageModule } from './page-module.ts'

interface IndexParams {
  order: IndexOrder
  key: string
  page: number
}

/**
 * Makes the kind of page that has a part of a list of names which is too long for one page: those of a letter, or of a
 * decade.
 */
export function groupIndexOf(kind: GroupKind): PageModule<IndexParams> {
  return {
    kind: `part of the list of ${kind}`,
    isInEachLanguage: true,

    async list(site) {
      const { catalog, addresses } = await site.with('catalog')
      return sectionsOf(catalog.groupPages.indexes.get(kind)).flatMap(({ order, key, pages }) =>
        pages.map((_, index) => ({
          address: addresses.groupIndex(kind, order, key, index + 1),
          params: { order, key, page: index + 1 },
        })),
      )
    },

    async render(site, { order, key, page }) {
      const parts = await site.with('archive', 'catalog')
      const index = parts.catalog.groupPages.indexes.get(kind)
      const section = sectionsOf(index).find((one) => one.order === order && one.key === key)
      return (
        index && section && htmlPage(<IndexPage site={parts} kind={kind} index={index} section={section} page={page} />)
      )
    },
  }
}

function sectionsOf(index: GroupIndex | undefined): IndexSection[] {
  return index ? [...index.letters, ...index.decades] : []
}

interface IndexPageProps {
  site: FramedSite
  kind: GroupKind
  index: GroupIndex
  section: IndexSection
  page: number
}

function IndexPage({ site, kind, index, section, page }: IndexPageProps) {
  const { say, archive } = site
  const { order, key, names, pages } = section
  const letters = nameLetters(say)
  const groups = inAlphabeticalOrder(pages[page - 1] ?? [], say.locale)
  const byLetter = order === 'a-z' ? groupsByLetter(groups, letters) : []
  const shown = order === 'a-z' ? byLetter.map(({ letter }) => letters.label(letter)).join(', ') : decadeLabel(key, say)
  const title = `${say(`groups.${kind}`)}: ${shown}`
  const ofPages = page === 1 ? '' : ` · ${say('lists.pageOf', { page, pages: pages.length })}`
  const trail = [{ address: site.addresses.groups(kind), label: say(`groups.${kind}`) }]
  return (
    <Shell
      site={site}
      address={site.addresses.groupIndex(kind, order, key, page)}
      title={`${title}${ofPages}`}
      description={`${say('lists.groupsOf', { archive: archive.settings.name, groups: title, count: names })}${ofPages}`}
      current={kind}
      trail={trail}
    >
      <div className="wide">
        <Breadcrumbs label={say('frame.breadcrumbs')} steps={trail} />
        <h1>{title}</h1>
        {order === 'a-z' ? (
          <>
            <LetterLinks
              site={site}
              kind={kind}
              sections={index.letters}
              current={byLetter.map(({ letter }) => letter)}
            />
            <NamesByLetter site={site} kind={kind} byLetter={byLetter} />
          </>
        ) : (
          <>
            <DecadeRow site={site} kind={kind} sections={index.decades} current={key} />
            <NameList site={site} kind={kind} groups={groups} />
          </>
        )}
        <Pager
          site={site}
          page={page}
          pages={pages.length}
          addressOf={(other) => site.addresses.groupIndex(kind, order, key, other)}
        />
      </div>
    </Shell>
  )
}
