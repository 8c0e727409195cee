/**
 * Marks in the contents the part that is being read: the last that begins in the upper third of the window, or above. A
 * narrow screen has its contents in a list that opens, and is closed when it has been used.
 */
export function highlightCurrentSection(): void {
  for (const folded of document.querySelectorAll<HTMLDetailsElement>('.jumps details')) {
    folded.addEventListener('click', ({ target }) => {
      if (target instanceof Element && target.closest('a')) folded.open = false
    })
    followSections([...folded.querySelectorAll('a')])
  }
  followSections([...document.querySelectorAll<HTMLAnchorElement>('.reading > .toc a')])
}

function followSections(links: readonly HTMLAnchorElement[]): void {
  const parts = links.flatMap((link) => {
    const start = document.getElementById(link.hash.slice(1))
    return start ? [{ link, start }] : []
  })
  if (parts.length === 0) return
  let marked: HTMLAnchorElement | undefined
  let waiting = false

  const mark = () => {
    waiting = false
    const line = window.innerHeight / 3
    const current = parts.findLast(({ start }) => start.getBoundingClientRect().top <= line)?.link
    if (current === marked) return
    marked?.removeAttribute('aria-current')
    current?.setAttribute('aria-current', 'true')
    const list = current?.closest<HTMLElement>('.toc, .jumps ol')
    // Only the list is scrolled: scrollIntoView would move the page as well.
    if (current && list) list.scrollTop = current.offsetTop - list.clientHeight / 2
    marked = current
  }
  const scheduleUpdate = () => {
    if (waiting) return
    waiting = true
    requestAnimationFrame(mark)
  }
  window.addEventListener('scroll', scheduleUpdate, { passive: true })
  window.addEventListener('resize', scheduleUpdate, { passive: true })
  mark()
}
