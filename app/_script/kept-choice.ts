/** What the browser keeps for the site under a key of localStorage; null where it keeps nothing, or nothing at all. */
export function keptChoice(key: string): string | null {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}

/** Has the browser keep a choice under a key, or forget it where it is undefined; returns whether it does as it is told. */
export function keepChoice(key: string, choice: string | undefined): boolean {
  try {
    if (choice === undefined) localStorage.removeItem(key)
    else localStorage.setItem(key, choice)
    return true
  } catch {
    return false
  }
}
