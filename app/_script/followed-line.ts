import { SearchClient } from '#lib/search/browser/client.ts'
import { readByFetch } from '#lib/search/storage/fetch.ts'
import { readManifest } from '#lib/search/storage/read-index-file.ts'
import { followedMessages } from '#lib/site/followed-messages.ts'
import { readChangedPassages } from '#lib/watch/browser/changed-passages.ts'
import { type Look, lookAtSearch } from '#lib/watch/browser/look-at-search.ts'
import { SearchStore } from '#lib/watch/browser/search-store.ts'
import { summariseLooks } from '#lib/watch/browser/summarise-looks.ts'
import { createElement } from './create-element.ts'

/** Says on the front page how much is new in the searches that its reader follows, with the way to them. */
export async function showFollowed(place: HTMLElement): Promise<void> {
  const { home = '', page = '', index = '', changed = '' } = place.dataset
  const say = (text: string) => {
    place.replaceChildren(createElement('a', { href: page }, text))
    place.hidden = false
  }
  const stored = new SearchStore(() => localStorage, home).read()
  if (stored.type === 'refused') return
  if (stored.type === 'unreadable') return say(followedMessages.home.unreadable)
  const { searches } = stored
  const base = new URL(index, location.href).href
  const corpus = await corpusOf(base)
  // While the archive is the same, nothing need be searched to know that nothing is new.
  if (corpus !== undefined && searches.every(({ seen }) => seen?.corpus === corpus))
    return say(followedMessages.home.nothing(searches.length))
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
  const { home: words } = followedMessages
  if (failed > 0) say(words.failed)
  else if (added > 0) say(words.new(added, having, searches.length))
  else say(isChanged ? words.changed(searches.length) : words.nothing(searches.length))
}

/** The state of the archive; undefined where it can't be read: then looking says what is wrong. */
async function corpusOf(base: string): Promise<string | undefined> {
  try {
    return (await readManifest(readByFetch(base))).corpus
  } catch {
    return undefined
  }
}
