import { readFile } from 'node:fs/promises'
import type { Locator, Page } from '@playwright/test'
import { documentAddress, passagePageAddress } from '#tests/addresses.ts'
import { findBarriers } from './find-barriers.ts'
import { known, pagesInStates } from './known.ts'
import { markedParagraphs } from './paragraph.ts'
import { expect, test } from './watched.ts'

const page = documentAddress(known.document)
const paragraphs = known.document.blocks.filter((block) => block.type === 'paragraph')
const number = String(paragraphs.indexOf(known.paragraph) + 1)

const opener = (shown: Page) => shown.getByText('Cite', { exact: true }).and(shown.locator('summary'))
const cite = (shown: Page) => shown.getByRole('group').filter({ has: opener(shown) })
const style = (shown: Page, name: RegExp) =>
  cite(shown).locator('dl > div', { has: shown.getByRole('term').filter({ hasText: name }) })
const apa = (shown: Page) => style(shown, /^APA/)
const gost = (shown: Page) => style(shown, /^GOST/)
/** The entry of a list of works, and what stands in the text. */
const entry = (style: Locator) => style.getByRole('paragraph').first()
const inText = (style: Locator) => style.getByRole('paragraph').filter({ hasText: /^In the text:/ })
const copied = (shown: Page) => shown.evaluate(() => navigator.clipboard.readText())

/** The text of a file that is offered. */
async function fileOf(shown: Page, format: string): Promise<string> {
  const [download] = await Promise.all([
    shown.waitForEvent('download'),
    cite(shown).getByRole('link', { name: format }).click(),
  ])
  return await readFile(await download.path(), 'utf8')
}

test.describe('with script', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

  test('a researcher cites the text by keyboard', async ({ page: shown }) => {
    await shown.goto(page)
    await opener(shown).focus()
    await shown.keyboard.press('Enter')
    await expect(cite(shown).getByLabel('Paragraph')).toBeVisible()
    await shown.keyboard.press('Tab')
    await expect(cite(shown).getByLabel('Paragraph')).toBeFocused()
    await shown.keyboard.press('Tab')
    await expect(apa(shown).getByRole('button', { name: 'Copy' })).toBeFocused()
    await shown.keyboard.press('Enter')
    await expect(apa(shown)).toContainText('Copied')
    const text = await copied(shown)
    expect(text).toContain(known.document.title)
    expect(text).toMatch(new RegExp(`http://localhost:\\d+${page}$`))
  })

  test('a paragraph is cited with its number and its permanent link, which opens at it', async ({
    page: shown,
    context,
  }) => {
    await shown.goto(page)
    await opener(shown).click()
    await cite(shown).getByLabel('Paragraph').fill(number)
    await expect(apa(shown)).toContainText(`para. ${number})`)
    await apa(shown).getByRole('button', { name: 'Copy' }).click()
    await expect(apa(shown)).toContainText('Copied')
    const text = await copied(shown)
    expect(text).toContain(`para. ${number})\n\n`)
    const [link = ''] = /http:\S+$/.exec(text) ?? []
    expect(link).toMatch(new RegExp(`\\?c=[0-9a-f]{8}#${known.paragraph.id}$`))
    const colleague = await context.newPage()
    await colleague.goto(link)
    await expect(colleague.locator(':target')).toContainText(known.paragraph.text)
  })

  test('the paragraph that a link led to is the one that is cited', async ({ page: shown }) => {
    await shown.goto(`${page}#${known.paragraph.id}`)
    await opener(shown).click()
    await expect(cite(shown).getByLabel('Paragraph')).toHaveValue(number)
    await expect(entry(apa(shown))).toContainText(`#${known.paragraph.id}`)
    await cite(shown).getByLabel('Paragraph').fill('')
    await expect(entry(apa(shown))).not.toContainText('#p-')
    await expect(inText(apa(shown))).toContainText('para. n)')
  })

  test('paragraphs in a row are cited as a range, whose link marks them all', async ({ page: shown, context }) => {
    await shown.goto(page)
    await opener(shown).click()
    await cite(shown).getByLabel('Paragraph').fill('2-4')
    await expect(inText(apa(shown))).toContainText('paras. 2–4)')
    await apa(shown).getByRole('button', { name: 'Copy' }).click()
    await expect(apa(shown)).toContainText('Copied')
    const text = await copied(shown)
    expect(text).toContain('paras. 2–4)\n\n')
    const [link = ''] = /http:\S+$/.exec(text) ?? []
    const colleague = await context.newPage()
    await colleague.goto(link)
    await expect.poll(() => markedParagraphs(colleague)).toHaveLength(3)
    await opener(colleague).click()
    await expect(cite(colleague).getByLabel('Paragraph')).toHaveValue('2–4')
  })

  test('the files are of what was chosen, with its number and link', async ({ page: shown }) => {
    await shown.goto(page)
    await opener(shown).click()
    for (const [chosen, words, end] of [
      [number, `Paragraph ${number}`, `#${known.paragraph.id}`],
      ['2-4', 'Paragraphs 2–4', `&to=${paragraphs[3]?.id}#${paragraphs[1]?.id}`],
    ] as const) {
      await cite(shown).getByLabel('Paragraph').fill(chosen)
      for (const format of ['BibTeX', 'RIS', 'CSL-JSON']) {
        const text = await fileOf(shown, format)
        expect(text).toContain(words)
        expect(text).toMatch(/http:\S+\/documents\//)
        expect(text).toContain(end)
      }
    }
    await cite(shown).getByLabel('Paragraph').fill('')
    expect(await fileOf(shown, 'RIS')).not.toMatch(/Paragraph|#p-/)
  })

  test('what is no paragraph is said to be none', async ({ page: shown }) => {
    await shown.goto(page)
    await opener(shown).click()
    await cite(shown)
      .getByLabel('Paragraph')
      .fill(`2-${paragraphs.length + 1}`)
    await expect(cite(shown).getByRole('status')).toContainText(`numbered 1 to ${paragraphs.length}`)
    await expect(cite(shown).getByLabel('Paragraph')).toHaveAttribute('aria-invalid', 'true')
    await expect(entry(apa(shown))).not.toContainText('#p-')
    await cite(shown).getByLabel('Paragraph').fill('2')
    await expect(cite(shown).getByRole('status')).toBeEmpty()
  })

  test('GOST has the address and the day of today', async ({ page: shown }) => {
    await shown.clock.setFixedTime(new Date('2026-03-05T12:00:00'))
    await shown.goto(page)
    await opener(shown).click()
    await expect(entry(gost(shown))).toContainText(/URL: http\S+ \(accessed: 05\.03\.2026\)/)
    await expect(gost(shown).getByText('the day on which you read the text')).toBeHidden()
  })

  test('the page of a paragraph cites that paragraph', async ({ page: shown }) => {
    await shown.goto(passagePageAddress(known.document, known.paragraph.id))
    await opener(shown).click()
    await expect(inText(apa(shown))).toContainText(`para. ${number})`)
    await apa(shown).getByRole('button', { name: 'Copy' }).click()
    await expect(apa(shown)).toContainText('Copied')
    expect(await copied(shown)).toMatch(new RegExp(`${page}\\?c=[0-9a-f]{8}#${known.paragraph.id}$`))
    const text = await fileOf(shown, 'BibTeX')
    expect(text).toContain(`note = {Paragraph ${number}`)
    expect(text).toMatch(new RegExp(`url = {http:\\S+#${known.paragraph.id}}`))
  })

  test('what is copied for a text program keeps its italics', async ({ page: shown }) => {
    await shown.goto(page)
    await opener(shown).click()
    await apa(shown).getByRole('button', { name: 'Copy' }).click()
    await expect(apa(shown)).toContainText('Copied')
    const html = await shown.evaluate(async () => {
      const [item] = await navigator.clipboard.read()
      return (await item?.getType('text/html'))?.text()
    })
    expect(html).toMatch(/<i[ >]/)
  })

  for (const width of [360, 1440]) {
    for (const colorScheme of ['light', 'dark'] as const) {
      test.describe(`at ${width}, ${colorScheme}`, () => {
        test.use({ viewport: { width, height: 800 }, colorScheme })

        test('it fits, and axe finds nothing wrong', async ({ page: shown }) => {
          await shown.goto(page)
          await opener(shown).click()
          await expect(apa(shown).getByRole('button')).toBeVisible()
          expect(await shown.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
          expect(await findBarriers(shown, 'details.cite')).toEqual([])
        })
      })
    }
  }
})

test('what was withdrawn is not cited', async ({ page: shown }) => {
  const [, withdrawn = ''] = pagesInStates.find(([name]) => name === 'a withdrawn document') ?? []
  await shown.goto(withdrawn)
  await expect(shown.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(cite(shown)).toHaveCount(0)
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('styles are there to be read, and files to be saved', async ({ page: shown }) => {
    await shown.goto(page)
    await opener(shown).click()
    await expect(apa(shown)).toContainText(known.document.title)
    await expect(apa(shown)).toContainText('para. n)')
    await expect(gost(shown)).toBeVisible()
    for (const [format, begins] of [
      ['BibTeX', `@misc{${known.document.id},`],
      ['RIS', 'TY  - '],
      ['CSL-JSON', `[{"id":"${known.document.id}"`],
    ] as const) {
      const [download] = await Promise.all([
        shown.waitForEvent('download'),
        cite(shown).getByRole('link', { name: format }).click(),
      ])
      expect(download.suggestedFilename()).toMatch(/^\d{4}.*\.(bib|ris|json)$/)
      const text = await readFile(await download.path(), 'utf8')
      expect(text.startsWith(begins)).toBe(true)
      expect(text).toContain(known.document.title)
    }
  })

  test('a paragraph with a page of its own is cited there, by a way that shows beside its number', async ({
    page: shown,
  }) => {
    await shown.goto(`${page}#${known.paragraph.id}`)
    await shown.getByRole('link', { name: `Cite paragraph ${number}`, exact: true }).click()
    await expect(apa(shown)).toBeVisible()
    await expect(inText(apa(shown))).toContainText(`para. ${number})`)
    for (const format of ['BibTeX', 'RIS', 'CSL-JSON'])
      expect(await fileOf(shown, format)).toContain(`Paragraph ${number}`)
    await expect(entry(gost(shown))).not.toContainText('accessed')
    await expect(gost(shown).getByText('the day on which you read the text')).toBeVisible()
  })
})
