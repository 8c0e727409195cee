import { useEffect, useLayoutEffect, useRef } from 'react'
import type { SearchState } from './use-search.ts'

/** How long after the page stopped moving its place is kept, in milliseconds. */
const pause = 150

function nameOf(): string {
  return `search place ${location.pathname}${location.search}`
}

/** Keeps how far down the page is, for whoever comes back to this address. */
export function rememberPlace(): void {
  try {
    sessionStorage.setItem(nameOf(), String(Math.round(scrollY)))
  } catch {
    // Where nothing may be kept, one comes back to the top.
  }
}

function knownPlace(): number {
  try {
    return Number(sessionStorage.getItem(nameOf()))
  } catch {
    return 0
  }
}

/** Whether the page was opened by going back or forth, or again. */
function wasOpenedAgain(): boolean {
  const [opened] = performance.getEntriesByType('navigation')
  return opened instanceof PerformanceNavigationTiming && opened.type !== 'navigate'
}

/**
 * Brings whoever goes back to an answer to where they were in it. The browser does it itself only for what stands on a page
 * from the beginning, and hits come later.
 */
export function usePlace({ response, waiting }: SearchState): void {
  const isBack = useRef(false)
  useEffect(() => {
    isBack.current = wasOpenedAgain()
    let timer = 0
    const comeBack = () => {
      isBack.current = true
    }
    const move = () => {
      window.clearTimeout(timer)
      // What moves before the answer is there is not the reader.
      if (!isBack.current) timer = window.setTimeout(rememberPlace, pause)
    }
    addEventListener('popstate', comeBack)
    addEventListener('scroll', move, { passive: true })
    return () => {
      window.clearTimeout(timer)
      removeEventListener('popstate', comeBack)
      removeEventListener('scroll', move)
    }
  }, [])
  useLayoutEffect(() => {
    if (waiting || response?.type !== 'answer' || !response.answer.exact || !isBack.current) return
    isBack.current = false
    scrollTo(0, knownPlace())
  }, [response, waiting])
}
