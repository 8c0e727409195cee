import { createElement } from './create-element.ts'

/** On touch screens the edge of the window is for scrolling. */
const barStyle =
  'hits-bar fixed inset-y-0 right-0 z-1 w-3 cursor-pointer max-md:w-1.5 print:hidden pointer-coarse:pointer-events-none'
/** A border, since forced colours leave no ground. */
const tickStyle = 'absolute top-[min(var(--at),100%-4px)] right-0 w-2.5 border-t-4 border-accent max-md:w-1.25'

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
  const ticks = elements.map(() => createElement('i', { class: tickStyle }))
  const bar = createElement('div', { class: barStyle, 'aria-hidden': 'true' }, ...ticks)
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
