import { useEffect, useLayoutEffect, useRef } from 'react'
import type { SearchState } from './use-search.ts'

/** Milliseconds without scrolling after which the position is saved. */
const settleDelay = 150

function storageKey(): string {
  return `search place ${location.pathname}${location.search}`
}

/** Saves the scroll position, for whoever comes back to this address. */
export function saveScrollPosition(): void {
  try {
    sessionStorage.setItem(storageKey(), String(Math.round(scrollY)))
  } catch {
    // The browser keeps nothing for the site: who comes back begins at the top.
  }
}

function savedScrollPosition(): number {
  try {
    return Number(sessionStorage.getItem(storageKey()))
  } catch {
    return 0
  }
}

/** Whether the page was opened by going back or forward, or was loaded again. */
function isRevisit(): boolean {
  const [opened] = performance.getEntriesByType('navigation')
  return opened instanceof PerformanceNavigationTiming && opened.type !== 'navigate'
}

/**
 * Restores the scroll position for whoever goes back to an answer. The browser does it itself only for content that a
 * page has from the beginning, and hits come later.
 */
export function useScrollRestoration({ response, waiting }: SearchState): void {
  const isBack = useRef(false)
  useEffect(() => {
    isBack.current = isRevisit()
    let timer = 0
    const restore = () => {
      isBack.current = true
    }
    const move = () => {
      window.clearTimeout(timer)
      // Before the answer is there it is not the reader who scrolls.
      if (!isBack.current) timer = window.setTimeout(saveScrollPosition, settleDelay)
    }
    addEventListener('popstate', restore)
    addEventListener('scroll', move, { passive: true })
    return () => {
      window.clearTimeout(timer)
      removeEventListener('popstate', restore)
      removeEventListener('scroll', move)
    }
  }, [])
  useLayoutEffect(() => {
    if (waiting || response?.type !== 'answer' || !response.answer.exact || !isBack.current) return
    isBack.current = false
    scrollTo(0, savedScrollPosition())
  }, [response, waiting])
}
