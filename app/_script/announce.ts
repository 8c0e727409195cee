/** Says a text to screen readers; what is seen of it is shown elsewhere. */
export type Announce = (text: string) => void

/** Makes the place in an article through which the page speaks: it must be there before anything is said. */
export function createAnnouncer(article: HTMLElement): Announce {
  const said = document.createElement('p')
  said.className = 'sr-only'
  said.setAttribute('role', 'status')
  article.append(said)
  return (text) => {
    said.textContent = text
  }
}
