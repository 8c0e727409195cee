/** Ways to come to a link, each before it is followed, copied or opened beside the page. */
const approaches = ['pointerdown', 'focusin', 'click'] as const

/**
 * Has the links to the page in other languages keep what is asked: they lead to the same question. It changes while the page is
 * open, so it is written into a link when somebody comes to it.
 */
export function keepQueryInLanguageLinks(): void {
  const keep = ({ target }: Event) => {
    const link = target instanceof Element ? target.closest('a[hreflang]') : null
    if (!(link instanceof HTMLAnchorElement)) return
    link.search = location.search
    link.hash = location.hash
  }
  const footer = document.querySelector('footer')
  for (const approach of approaches) footer?.addEventListener(approach, keep)
}
