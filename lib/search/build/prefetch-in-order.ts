/**
 * Waits for what a generator of promises gives, in its order, and lets it begin with several before the first is done:
 * what works beside this thread (zlib does) has always something to do, and no more than that is held in memory.
 */
export async function* prefetchInOrder<T>(promises: Iterable<Promise<T>>, maxPending: number): AsyncGenerator<T> {
  const pending: Promise<T>[] = []
  for (const promise of promises) {
    promise.catch(() => {
      // Thrown in its turn, below, and not as a rejection that nobody heard.
    })
    pending.push(promise)
    if (pending.length < maxPending) continue
    const first = pending.shift()
    if (first) yield await first
  }
  for (const promise of pending) yield await promise
}
