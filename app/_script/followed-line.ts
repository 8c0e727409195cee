import { SearchClient } from '#lib/search/browser/client.ts'
import { readByFetch } from '#lib/search/storage/fetch.ts'
import { readManifest } from '#lib/search/storage/read-index-file.ts'
import { readChangedPassages } from '#lib/watch/browser/changed-passages.ts'
import { type Look, lookAtSearch } from '#lib/watch/browser/look-at-search.ts'
import { SearchStore } from '#lib/watch/browser/search-store.ts'
import { summariseLooks } from '#lib/watch/browser/summarise-looks.ts'
import { createElement } from './create-element.ts'
import { pageWords } from './page-words.ts'

/** Says on the front page how much is new in the searches that its reader follows, with the way to them. */
export async function showFollowed(place: HTMLElement): Promise<void> {
  const { home = '', page = '', index = '', changed = '' } = place.dataset
  const say = await pageWords()
  const show = (text: string) => {
    place.replaceChildren(createElement('a', { href: page }, text))
    place.hidden = false
  }
  const stored = new SearchStore(() => localStorage, home).read()
  if (stored.type === 'refused') return
  if (stored.type === 'unreadable') return show(say('script.followed.unreadable'))
  const { searches } = stored
  const base = new URL(index, location.href).href
  const corpus = await corpusOf(base)
  // While the archive is the same, nothing need be searched to know that nothing is new.
  if (corpus !== undefined && searches.every(({ seen }) => seen?.corpus === corpus))
    return show(say('script.followed.nothing', { count: searches.length }))
  const client = new SearchClient(base)
  const looks: Look[] = []
  for (const search of searches)
    looks.push(
      await lookAtSearch(search, {
        passages: (query, limit) => client.passages(query, limit),
        changed: (corpus) => readChangedPassages(changed, corpus),
      }),
    )
  const { failed, added, having, isChanged } = summariseLooks(looks)
  const all = searches.length
  if (failed > 0) show(say('script.followed.failed'))
  else if (added > 0)
    show(
      all === 1
        ? say('script.followed.newInOne', { count: added })
        : say('script.followed.newInSome', { having, all, passages: added }),
    )
  else show(say(isChanged ? 'script.followed.changed' : 'script.followed.nothing', { count: all }))
}

/** The state of the archive; undefined where it can't be read: then looking says what is wrong. */
async function corpusOf(base: string): Promise<string | undefined> {
  try {
    return (await readManifest(readByFetch(base))).corpus
  } catch {
    return undefined
  }
}
