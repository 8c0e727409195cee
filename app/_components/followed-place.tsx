import type { SiteBase } from '#app/_site/site.ts'
import { indexFolder } from '#lib/search/format/index-folder.ts'
import { storageKey } from '#lib/watch/browser/search-store.ts'

/** Where the script of the page says what is new in the searches that its reader follows; nothing for others. */
export function FollowedPlace({ site: { addresses } }: { site: SiteBase }) {
  return (
    <p
      className="mt-3.5 sans-md font-medium"
      role="status"
      hidden
      data-followed={storageKey(addresses.root())}
      data-home={addresses.root()}
      data-page={addresses.watch()}
      data-index={addresses.file(`${indexFolder}/`)}
      data-changed={addresses.changedPassages()}
    />
  )
}
