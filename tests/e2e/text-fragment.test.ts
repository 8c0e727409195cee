import { loadArchive } from '#lib/archive/load.ts'
import type { Paragraph } from '#lib/domain/document.ts'
import { textFragment } from '#lib/site/text-fragment.ts'
import { documentAddress } from '#tests/addresses.ts'
import { invented } from '#tests/archives.ts'
import { expect, test } from './watched.ts'

test.use({ javaScriptEnabled: false, viewport: { width: 1200, height: 500 } })

const { documents } = await loadArchive(invented.content)

/** Where in a paragraph the words from one number to another stand, counted from 0. */
function stretchOf({ text }: Paragraph, from: number, to: number): { start: number; end: number } {
  const words = [...text.matchAll(/\S+/g)]
  const [first, last] = [words[from % words.length], words[Math.min(to, words.length - 1)]]
  if (!first || !last || last.index < first.index) return { start: 0, end: text.length }
  return { start: first.index, end: last.index + last[0].length }
}

test('a browser follows the text fragment of any stretch to its paragraph, in every language, without script', async ({
  page,
}) => {
  test.setTimeout(120_000)
  const wrong: string[] = []
  let tried = 0
  for (const [number, one] of documents.entries()) {
    const address = documentAddress(one)
    await page.goto(address)
    const text = (await page.locator('body').textContent()) ?? ''
    const paragraphs = one.blocks.filter((block) => block.type === 'paragraph').filter((block) => !block.withdrawn)
    // Two of each document, from another place to another in each.
    for (const paragraph of new Set([paragraphs[number % 3], paragraphs.at(-1)])) {
      if (!paragraph) continue
      const stretch = stretchOf(paragraph, number % 7, (number % 7) + 2 + (number % 5) * 4)
      const fragment = textFragment({ first: paragraph.text, last: paragraph.text, within: true, ...stretch }, text)
      // Nothing is scrolled to twice: each is a page of its own.
      await page.goto('about:blank')
      await page.goto(`${address}#:~:${fragment}`)
      const reached = await page.evaluate(() => document.querySelector(':target')?.closest('[data-check]')?.id)
      if (reached !== paragraph.id) wrong.push(`${address} ${fragment} led to ${reached}`)
      tried++
    }
  }
  expect(tried).toBeGreaterThan(20)
  expect(wrong).toEqual([])
})
