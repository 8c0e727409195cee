import type { FramedSite } from '#app/_site/site.ts'
import { documentKinds } from '#lib/domain/document.ts'
import { addFilter } from '#lib/search/query/rewrite-query.ts'

/** A way to the documents that have one value in common. */
interface CountedWay {
  label: string
  address: string
  count: number
}

/** The kinds of text of an archive, each with its number of documents and the search for them, in the order of kinds. */
export function waysByKind({ archive, say, addresses }: FramedSite): CountedWay[] {
  return documentKinds.flatMap((kind) => {
    const count = archive.documents.filter((document) => document.kind === kind).length
    return count > 0
      ? [{ label: say(`kinds.${kind}`), address: addresses.search(addFilter('', 'kind', kind)), count }]
      : []
  })
}

/** The languages of an archive, as `waysByKind`, the one with the most documents first. */
export function waysByLanguage({ archive, say, addresses }: FramedSite): CountedWay[] {
  const tags = [...new Set(archive.documents.flatMap(({ language }) => language ?? []))].sort()
  return tags
    .map((tag) => ({
      label: say.languageName(tag),
      address: addresses.search(addFilter('', 'lang', tag)),
      count: archive.documents.filter(({ language }) => language === tag).length,
    }))
    .sort((a, b) => b.count - a.count)
}
