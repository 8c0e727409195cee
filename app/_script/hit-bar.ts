import { createElement } from './create-element.ts'

/**
 * Shows on a thin bar at the edge of the window where hits are on the page; a click on it leads to the nearest. It says no
 * more than the links from hit to hit do, and so is for the eye alone. Returns what takes it away.
 */
export function showHitBar(
  article: HTMLElement,
  elements: readonly HTMLElement[],
  goTo: (index: number) => void,
): () => void {
  if (elements.length === 0) return () => undefined
  const ticks = elements.map(() => createElement('i', {}))
  const bar = createElement('div', { class: 'hits-bar', 'aria-hidden': 'true' }, ...ticks)
  let shares: number[] = []
  const place = () => {
    const { scrollHeight } = document.documentElement
    shares = elements.map((element) => (element.getBoundingClientRect().top + window.scrollY) / scrollHeight)
    for (const [index, tick] of ticks.entries()) tick.style.setProperty('--at', `${(shares[index] ?? 0) * 100}%`)
  }
  bar.addEventListener('click', ({ clientY }) => {
    const at = clientY / window.innerHeight
    const distances = shares.map((share) => Math.abs(share - at))
    goTo(distances.indexOf(Math.min(...distances)))
  })
  const observer = new ResizeObserver(place)
  observer.observe(article)
  article.append(bar)
  return () => {
    observer.disconnect()
    bar.remove()
  }
}
