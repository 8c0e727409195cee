/**
 * Waits for what a generator of promises gives, in its order, and lets it begin with so many before the first is done:
 * what works beside this thread (zlib does) has always something to do, and no more than that is held in memory.
 */
export async function* ahead<T>(promises: Iterable<Promise<T>>, most: number): AsyncGenerator<T> {
  const begun: Promise<T>[] = []
  for (const promise of promises) {
    promise.catch(() => {
      // Thrown in its turn, below, and not as a rejection that nobody heard.
    })
    begun.push(promise)
    if (begun.length < most) continue
    const first = begun.shift()
    if (first) yield await first
  }
  for (const promise of begun) yield await promise
}
