import { parseHTML } from 'linkedom'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { quotationWithCitation } from '#app/_script/citation-text.ts'

const styles = `
  <details class="cite"><dl>
    <div data-style="apa"><dd>
      <p class="cite-entry"><span>Verell, A. (2019). </span><i>On bridges</i><span> [Speech]. <span class="cite-url">https://record.example/documents/2019-on-bridges/</span></span></p>
      <p class="cite-in-text">For a paragraph: <span><span>(Verell, 2019, para. <var class="cite-number">n</var>)</span></span></p>
    </dd></div>
    <div data-style="mla"><dd>
      <p class="cite-entry"><span>Verell, Ana. </span><i>On Bridges</i>.</p>
      <p class="cite-in-text">For a paragraph: <span>(Verell, para. <var class="cite-number">n</var>)</span><span class="cite-range" hidden>(Verell, paras. <var class="cite-number">n</var>)</span></p>
    </dd></div>
    <div data-style="gost"><dd>
      <p class="cite-entry" data-accessed="дата обращения"><span>Verell A. О мостах. URL: <span class="cite-url">https://record.example/x/</span>.</span></p>
      <p class="cite-in-text">For a paragraph: <span>[1, п. <var class="cite-number">n</var>]</span></p>
    </dd></div>
  </dl></details>`

/** Opens a page with paragraphs numbered 12 to 14 and gives the first, or so many of them. */
function open(body: string, lang = 'en', kept?: string, many = 1): [HTMLElement, ...HTMLElement[]] {
  const { document } = parseHTML(`<html lang="en"><head><title>On bridges</title>
    <link rel="canonical" href="https://record.example/documents/2019-on-bridges/"></head><body>${body}
    <div lang="${lang}"><div class="p" id="p-aaaaaaa" data-check="1f2e3d4c"><a class="no">12</a><p>The weir held.</p></div>
    <div class="p" id="p-bbbbbbb" data-check="2f2e3d4c"><a class="no">13</a><p>The ferry sank.</p></div>
    <div class="p" id="p-ccccccc" data-check="3f2e3d4c"><a class="no">14</a><p>The bridge stood.</p></div></div>
    </body></html>`)
  vi.stubGlobal('document', document)
  vi.stubGlobal('localStorage', { getItem: () => kept ?? null })
  const [first, ...more] = [...document.querySelectorAll<HTMLElement>('.p')].slice(0, many)
  if (!first) throw new Error('no paragraph')
  return [first, ...more]
}

afterEach(() => vi.unstubAllGlobals())

const link = 'https://record.example/documents/2019-on-bridges/?c=1f2e3d4c#p-aaaaaaa'

it('gives the words, where they are, and the entry with the permanent link', () => {
  expect(quotationWithCitation(' weir held ', open(styles))).toBe(
    `“weir held” (Verell, 2019, para. 12)\n\nVerell, A. (2019). On bridges [Speech]. ${link}`,
  )
})

it('uses the style that was copied last, and adds the link where the entry has none', () => {
  expect(quotationWithCitation('weir held', open(styles, 'en', 'mla'))).toBe(
    `“weir held” (Verell, para. 12)\n\nVerell, Ana. On Bridges. ${link}`,
  )
})

it('quotes Russian and Kazakh in their own marks', () => {
  expect(quotationWithCitation('плотина', open(styles, 'ru'))).toMatch(/^«плотина» \(/)
  expect(quotationWithCitation('бөгет', open(styles, 'kk'))).toMatch(/^«бөгет» \(/)
})

it('leaves the page as it was', () => {
  const paragraph = open(styles)
  const before = document.body.innerHTML
  quotationWithCitation('weir held', paragraph)
  expect(document.body.innerHTML).toBe(before)
})

it('says at least where the words are on a page without citations', () => {
  expect(quotationWithCitation('weir held', open(''))).toBe(`“weir held”\n\nOn bridges, ¶ 12. ${link}`)
})

describe('of several paragraphs', () => {
  const range = 'https://record.example/documents/2019-on-bridges/?c=1f2e3d4c.2f2e3d4c.3f2e3d4c&to=p-ccccccc#p-aaaaaaa'

  it('gives the range, in the plural where the style has one, and a link to all of them', () => {
    expect(quotationWithCitation('weir … bridge', open(styles, 'en', 'mla', 3))).toBe(
      `“weir … bridge” (Verell, paras. 12–14)\n\nVerell, Ana. On Bridges. ${range}`,
    )
    expect(quotationWithCitation('weir … bridge', open(styles, 'en', 'gost', 3))).toContain('[1, п. 12–14]')
  })

  it('does so on a page without citations', () => {
    expect(quotationWithCitation('weir', open('', 'en', undefined, 3))).toBe(`“weir”\n\nOn bridges, ¶¶ 12–14. ${range}`)
  })
})

describe('a style that wants the day of access', () => {
  afterEach(() => vi.useRealTimers())

  it('gets the day of today behind the address', () => {
    vi.useFakeTimers({ now: new Date(2026, 2, 5, 23, 59) })
    expect(quotationWithCitation('weir held', open(styles, 'ru', 'gost'))).toBe(
      `«weir held» [1, п. 12]\n\nVerell A. О мостах. URL: ${link} (дата обращения: 05.03.2026).`,
    )
  })

  it('gets the address and the day where the page has no address', () => {
    vi.useFakeTimers({ now: new Date(2026, 2, 5) })
    const bare = styles.replaceAll(/ URL: <span class="cite-url">[^<]*<\/span>\./g, '')
    expect(quotationWithCitation('weir held', open(bare, 'ru', 'gost'))).toMatch(
      /О мостах\. URL: https:\S+#p-aaaaaaa \(дата обращения: 05\.03\.2026\)$/,
    )
  })
})
