/** Under what the session remembers for which states of the site a page was loaded again. */
const storageKey = 'rostrum-reloaded-for'

/**
 * Loads the page again, with its address and so with what was asked, where the site was published anew under it. Once in
 * a session for each state of the site, so that two hosts that are not of one mind, or a script that is really missing,
 * make no circle. Returns whether it does: then what went wrong need not be said.
 *
 * @param changedTo names the state of the site; undefined where nothing changed
 */
export function reloadOnce(changedTo: string | undefined): boolean {
  if (changedTo === undefined) return false
  try {
    const known = sessionStorage.getItem(storageKey)?.split('\n') ?? []
    if (known.includes(changedTo)) return false
    sessionStorage.setItem(storageKey, [...known, changedTo].join('\n'))
  } catch {
    // Where nothing can be remembered nothing is done that may go in a circle.
    return false
  }
  location.reload()
  return true
}
