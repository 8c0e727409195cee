/** Key of sessionStorage for the states of the site for which a page was loaded again. */
const storageKey = 'rostrum-reloaded-for'

/**
 * Loads the page again where the site was published anew while it was open; its address, and so what was asked, stays.
 * Only once in a session for each state of the site: else servers that have different states of it, or a script that is
 * really missing, would have it loaded over and over. Returns whether it is loaded again: then the failure need not be
 * shown.
 *
 * @param changedTo names the new state of the site; undefined where nothing changed
 */
export function reloadOnce(changedTo: string | undefined): boolean {
  if (changedTo === undefined) return false
  try {
    const known = sessionStorage.getItem(storageKey)?.split('\n') ?? []
    if (known.includes(changedTo)) return false
    sessionStorage.setItem(storageKey, [...known, changedTo].join('\n'))
  } catch {
    // Where the browser keeps nothing for the site, the page could be loaded over and over.
    return false
  }
  location.reload()
  return true
}
