import { useEffect, useLayoutEffect, useRef } from 'react'
import type { SearchState } from './use-search.ts'

/** How long after the page stopped moving its place is kept, in milliseconds. */
const settleDelay = 150

function storageKey(): string {
  return `search place ${location.pathname}${location.search}`
}

/** Keeps how far down the page is, for whoever comes back to this address. */
export function saveScrollPosition(): void {
  try {
    sessionStorage.setItem(storageKey(), String(Math.round(scrollY)))
  } catch {
    // Where nothing may be kept, one comes back to the top.
  }
}

function savedScrollPosition(): number {
  try {
    return Number(sessionStorage.getItem(storageKey()))
  } catch {
    return 0
  }
}

/** Whether the page was opened by going back or forth, or again. */
function isRevisit(): boolean {
  const [opened] = performance.getEntriesByType('navigation')
  return opened instanceof PerformanceNavigationTiming && opened.type !== 'navigate'
}

/**
 * Brings whoever goes back to an answer to where they were in it. The browser does it itself only for what stands on a page
 * from the beginning, and hits come later.
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
      // What moves before the answer is there is not the reader.
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
