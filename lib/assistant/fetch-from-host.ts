import { LoadError } from '#lib/search/format/errors.ts'

/** Most redirects that are followed for one request. */
const mostRedirects = 5

/**
 * Sends a request, and follows redirects as long as they stay on the host that was asked, and don't lead from https to
 * http. Rejects with `LoadError` where one leads elsewhere, and as `fetch` does.
 */
export async function fetchFromHost(url: URL, request: RequestInit): Promise<Response> {
  let at = url
  for (let redirects = 0; redirects <= mostRedirects; redirects += 1) {
    const response = await fetch(at, { ...request, redirect: 'manual' })
    const to = response.headers.get('location')
    if (response.status < 300 || response.status > 399 || to === null) return response
    await response.body?.cancel()
    const next = new URL(to, at)
    const isSafer = at.protocol === 'http:' && next.protocol === 'https:'
    if (next.hostname !== at.hostname || (next.origin !== at.origin && !isSafer))
      throw new LoadError(`${at.href} leads to ${next.origin}, which was not named: nothing is asked of it.`)
    at = next
  }
  throw new LoadError(`${url.href} leads on more than ${mostRedirects} times.`)
}
