import { type BrowserContext, test as base, expect } from '@playwright/test'

/** A server of this machine: the site that is tested is on one, and a page that asks any other host does so unasked. */
const ownHost = /^(?:localhost|127\.0\.0\.1|\[::1\])$/

/** Notes what a reader with the console open would see go wrong, on every page of a context. */
function watch(context: BrowserContext): string[] {
  const problems: string[] = []
  context.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url())
    if (/^https?:$/.test(protocol) && !ownHost.test(hostname)) problems.push(`another host: ${request.url()}`)
  })
  context.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') problems.push(`console: ${message.text()}`)
  })
  context.on('weberror', (error) => problems.push(`page: ${error.error().message}`))
  context.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? ''
    // Leaving a page ends what it was still fetching; that is no failure.
    if (reason !== 'net::ERR_ABORTED') problems.push(`request: ${request.url()} ${reason}`)
  })
  context.on('response', (response) => {
    if (response.status() >= 400) problems.push(`response: ${response.url()} ${response.status()}`)
  })
  return problems
}

/**
 * Playwright's `test`, with a context in which any console error or warning, uncaught error, failed request, answer
 * of 400 and above or request to another host fails the test. A test that wants one says so in `expected`.
 */
export const test = base.extend<{ expected: RegExp | undefined }>({
  expected: [undefined, { option: true }],
  context: async ({ context, expected, javaScriptEnabled }, use) => {
    const problems = watch(context)
    await use(context)
    // Where script is off, Chromium reports the scripts that it did not load as held back by a policy.
    const meant = (problem: string) =>
      expected?.test(problem) || (!javaScriptEnabled && /^request: .* csp$/.test(problem))
    expect(problems.filter((problem) => !meant(problem))).toEqual([])
  },
})

export { expect }
