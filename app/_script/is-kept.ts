/** Whether the browser keeps something for the site under a key; not where it keeps nothing at all. */
export function isKept(key: string | undefined): boolean {
  try {
    return key !== undefined && localStorage.getItem(key) !== null
  } catch {
    return false
  }
}
