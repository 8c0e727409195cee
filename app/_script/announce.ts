/** Says a text to screen readers; what is seen of it is shown elsewhere. */
export type Announce = (text: string) => void

/** Makes the place in an article through which the page speaks: it must be there before anything is said. */
export function createAnnouncer(article: HTMLElement): Announce {
  const liveRegion = document.createElement('p')
  liveRegion.className = 'sr-only'
  liveRegion.setAttribute('role', 'status')
  article.append(liveRegion)
  return (text) => {
    liveRegion.textContent = text
  }
}
