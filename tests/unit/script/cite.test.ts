import { parseHTML } from 'linkedom'
import { afterEach, expect, it, vi } from 'vitest'
import { quotationWithCitation } from '#app/_script/cite.ts'

const styles = `
  <details class="cite"><dl>
    <div data-style="apa"><dd>
      <p class="cite-entry"><span>Verell, A. (2019). </span><i>On bridges</i><span> [Speech]. <span class="cite-url">https://record.example/documents/2019-on-bridges/</span></span></p>
      <p class="cite-in-text">For a paragraph: <span><span>(Verell, 2019, para. <var class="cite-number">n</var>)</span></span></p>
    </dd></div>
    <div data-style="mla"><dd>
      <p class="cite-entry"><span>Verell, Ana. </span><i>On Bridges</i>.</p>
      <p class="cite-in-text">For a paragraph: <span>(Verell, para. <var class="cite-number">n</var>)</span></p>
    </dd></div>
  </dl></details>`

/** Opens a page with a paragraph numbered 12 and gives that paragraph. */
function open(body: string, lang = 'en', kept?: string): HTMLElement {
  const { document } = parseHTML(`<html lang="en"><head><title>On bridges</title>
    <link rel="canonical" href="https://record.example/documents/2019-on-bridges/"></head><body>${body}
    <div lang="${lang}"><div class="p" id="p-aaaaaaa" data-check="1f2e3d4c"><a class="no">12</a><p>The weir held.</p></div></div>
    </body></html>`)
  vi.stubGlobal('document', document)
  vi.stubGlobal('localStorage', { getItem: () => kept ?? null })
  const paragraph = document.getElementById('p-aaaaaaa')
  if (!paragraph) throw new Error('no paragraph')
  return paragraph
}

afterEach(() => vi.unstubAllGlobals())

const link = 'https://record.example/documents/2019-on-bridges/?c=1f2e3d4c#p-aaaaaaa'

it('gives the words, where they stand, and the entry with the permanent link', () => {
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

it('says at least where the words stand on a page without citations', () => {
  expect(quotationWithCitation('weir held', open(''))).toBe(`“weir held”\n\nOn bridges, ¶ 12. ${link}`)
})
