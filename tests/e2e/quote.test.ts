import { loadArchive } from '#lib/archive/load.ts'
import { sentences } from '#lib/text/sentences.ts'
import { quoteAddress } from '#tests/addresses.ts'
import { invented } from '#tests/archives.ts'
import { findBarriers } from './find-barriers.ts'
import { known } from './known.ts'
import { expect, test } from './watched.ts'

const { documents } = await loadArchive(invented.content)

/** A sentence of the archive with a figure in it, and the same with another. */
function sentenceWithFigure(): { id: string; said: string; changed: string } {
  for (const { blocks } of documents) {
    for (const block of blocks) {
      if (block.type !== 'paragraph' || block.withdrawn) continue
      for (const { start, end } of sentences(block.text)) {
        const said = block.text.slice(start, end).trim()
        if (/^\p{Lu}.{30,}\s[2-9]\d\s\p{Ll}/u.test(said))
          return { id: block.id, said, changed: said.replace(/\s[2-9]\d\s/, ' 17 ') }
      }
    }
  }
  throw new Error('No sentence of the invented archive has a figure.')
}

const figure = sentenceWithFigure()
const [first] = sentences(known.paragraph.text)
const sentence = known.paragraph.text.slice(first?.start, first?.end).trim()

test('words that were said are found, by keyboard, and lead to their paragraph', async ({ page }) => {
  await page.goto(quoteAddress())
  await page.getByRole('main').getByRole('textbox').focus()
  await page.keyboard.insertText(`«${sentence.toUpperCase()}»`)
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('status')).toHaveText('Said, in exactly these words.')
  const place = page.getByRole('main').getByRole('figure').getByRole('link')
  await place.focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(new RegExp(`#${known.paragraph.id}$`))
})

test('a figure that was changed is said first, and what was said beside it', async ({ page }) => {
  await page.goto(quoteAddress(figure.changed))
  await expect(page.getByRole('main').getByRole('textbox')).toHaveValue(figure.changed)
  await expect(page.getByRole('status')).toHaveText('Altered: a figure is not what was said.')
  await expect(page.getByRole('main').getByRole('listitem').filter({ hasText: 'a figure' }).first()).toContainText(
    'quoted “17”',
  )
  await expect(page.locator(`main figure a[href$="#${figure.id}"]`)).toBeVisible()
})

test('sentences from two documents are said to be put together', async ({ page }) => {
  await page.goto(quoteAddress(`${sentence} ${figure.said}`))
  await expect(page.getByRole('status')).toHaveText(/^Put together from 2 parts that are in different places/)
  await expect(
    page.getByRole('region', { name: 'Its parts, and where each was found' }).getByRole('listitem'),
  ).toHaveCount(2)
})

test('who is said to have said it, and when, is judged apart from the words', async ({ page }) => {
  const { speaker, date = '' } = known.document
  const year = date.slice(0, 4)
  await page.goto(quoteAddress(`“${sentence}” — ${[speaker].flat()[0]}, ${year}`))
  await expect(page.getByRole('status')).toHaveText(/^Said, in exactly these words\. As claimed, by /)
  await expect(page.getByRole('region', { name: 'How your text was understood' })).toContainText('(right)')
  await page.getByRole('main').getByRole('textbox').fill(`As Dora Quill said in ${year}, "${sentence}"`)
  await page.getByRole('button', { name: 'Check' }).click()
  await expect(page.getByRole('status')).toHaveText(/^Said, but by .*, not by Dora Quill\.$/)
  await expect(page.getByRole('region', { name: 'How your text was understood' })).toContainText('Dora Quill (wrong)')
})

test('what nobody said is not found, and in how much it was looked for', async ({ page }) => {
  await page.goto(quoteAddress('Every lighthouse keeper shall receive seven lemons before breakfast on Tuesdays'))
  await expect(page.getByRole('status')).toHaveText(/^Not found in \d+ paragraphs of \d+ documents\.$/)
})

test('a check has an address, and the back button takes it back', async ({ page }) => {
  await page.goto(quoteAddress(sentence))
  await expect(page.getByRole('status')).toHaveText('Said, in exactly these words.')
  await page.getByRole('main').getByRole('textbox').fill(figure.changed)
  await page.getByRole('button', { name: 'Check' }).click()
  await expect(page.getByRole('status')).toHaveText(/^Altered/)
  await expect(page).toHaveURL(quoteAddress(figure.changed))
  await page.goBack()
  await expect(page.getByRole('main').getByRole('textbox')).toHaveValue(sentence)
  await expect(page.getByRole('status')).toHaveText('Said, in exactly these words.')
})

test('nothing that is pasted leaves the browser', async ({ page }) => {
  await page.goto(quoteAddress())
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.method() + request.url() + (request.postData() ?? '')))
  await page.getByRole('main').getByRole('textbox').fill(sentence)
  await page.getByRole('button', { name: 'Check' }).click()
  await expect(page.getByRole('status')).toHaveText('Said, in exactly these words.')
  const words = sentence.split(' ').filter((word) => word.length > 6)
  expect(asked.filter((request) => words.some((word) => request.includes(word)))).toEqual([])
  expect(asked.filter((request) => !request.startsWith(`GET${new URL(page.url()).origin}/`))).toEqual([])
})

test('an empty field and a text that is too long are said', async ({ page }) => {
  await page.goto(quoteAddress())
  await page.getByRole('button', { name: 'Check' }).click()
  await expect(page.getByRole('status')).toHaveText('Enter the words of the quotation.')
  await page.getByRole('main').getByRole('textbox').fill('word '.repeat(1200))
  await page.getByRole('button', { name: 'Check' }).click()
  await expect(page.getByRole('status')).toHaveText(/too long/)
})

test.describe('where the index can’t be fetched', () => {
  test.use({ expected: /search\/data|Failed to load resource/ })

  test('it is said, and can be tried again', async ({ page }) => {
    await page.route('**/search/data/**', (route) => route.abort())
    await page.goto(quoteAddress(sentence))
    await expect(page.getByText(/could not be searched/)).toBeVisible()
    await page.unroute('**/search/data/**')
    await page.getByRole('button', { name: 'Try again' }).click()
    await expect(page.getByRole('status')).toHaveText('Said, in exactly these words.')
  })
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`a check has no barriers and fits a phone, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme })
    await page.setViewportSize({ width: 360, height: 740 })
    await page.goto(quoteAddress(figure.changed))
    await expect(page.getByRole('status')).toHaveText(/^Altered/)
    expect(await findBarriers(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
  })
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('the page says that it needs it', async ({ page }) => {
    await page.goto(quoteAddress())
    await expect(page.getByText(/needs JavaScript/)).toBeVisible()
    await expect(page.getByRole('button', { name: 'Check' })).toBeDisabled()
  })
})
