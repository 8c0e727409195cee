/** Has screen readers say a text, which is shown elsewhere for those who see. */
export type Announce = (text: string) => void

/**
 * Adds to an element the live region through which the page speaks to screen readers: it must be there before anything
 * is said.
 */
export function createAnnouncer(article: HTMLElement): Announce {
  const liveRegion = document.createElement('p')
  liveRegion.className = 'sr-only'
  liveRegion.setAttribute('role', 'status')
  article.append(liveRegion)
  return (text) => {
    liveRegion.textContent = text
  }
}
