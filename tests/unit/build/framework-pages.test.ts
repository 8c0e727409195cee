import { describe, expect, it } from 'vitest'
import { withPolicy } from '#lib/build/framework-pages.ts'

const page = (head: string, body = '') =>
  `<!DOCTYPE html><html lang="en"><head><meta charSet="utf-8"/>${head}</head><body>${body}</body></html>`

/** The policy that a page says of itself. */
const policyOf = (html: string) => /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1]

describe('the policy of a page of the framework', () => {
  it('stands behind the encoding and before all that it holds for', () => {
    const html = withPolicy(page('<script src="/a.js"></script>'), 'search/index.html')
    expect(html).toContain('<meta charSet="utf-8"/><meta http-equiv="Content-Security-Policy"')
    expect(policyOf(html)).toContain("script-src 'self';")
  })

  it('names each inline script by its hash, as browsers reckon it, and only what runs', () => {
    // The hash of this text is that of the specification's own example (CSP Level 3, section 2.3.1, "hash-source").
    const html = withPolicy(
      page(
        '',
        `<script>doSomething();</script><script>doSomething();</script><script type="application/json">{}</script>`,
      ),
      'search/index.html',
    )
    expect(policyOf(html)).toContain("script-src 'self' 'sha256-RFWPLDbv2BY+rCkDzsE+0fr8ylGr2R2faWMhq4lfEQc=';")
  })

  it.each([
    ['a style element', page('<style>p{}</style>'), 'a <style> element'],
    ['a style attribute', page('', '<p style="color:red">'), '<p style="color:red">'],
    ['a handler', page('', '<p onclick="go()">'), '<p onclick="go()">'],
    ['no encoding', '<!doctype html><title>x</title>', 'no <meta charset="utf-8">'],
  ])('is refused where the page has %s', (_what, html, found) => {
    expect(() => withPolicy(html, 'search/index.html')).toThrow(found)
  })
})
