import { readFile } from 'node:fs/promises'
import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { documentAddress } from '#lib/site/addresses.ts'
import { known, mainPages } from './known.ts'
import { expect, test } from './watched.ts'

const page = documentAddress(known.document)
const paragraphs = known.document.blocks.filter((block) => block.type === 'paragraph')
const number = String(paragraphs.indexOf(known.paragraph) + 1)

const cite = (shown: Page) => shown.locator('details.cite')
const apa = (shown: Page) => cite(shown).locator('[data-style="apa"]')
const copied = (shown: Page) => shown.evaluate(() => navigator.clipboard.readText())

test.describe('with script', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

  test('a researcher cites the text by keyboard', async ({ page: shown }) => {
    await shown.goto(page)
    await cite(shown).locator('summary').focus()
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
    await cite(shown).locator('summary').click()
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
    await cite(shown).locator('summary').click()
    await expect(cite(shown).getByLabel('Paragraph')).toHaveValue(number)
    await expect(apa(shown).locator('.cite-entry')).toContainText(`#${known.paragraph.id}`)
    await cite(shown).getByLabel('Paragraph').fill('')
    await expect(apa(shown).locator('.cite-entry')).not.toContainText('#p-')
    await expect(apa(shown).locator('.cite-in-text')).toContainText('para. n)')
  })

  test('what is copied for a text program keeps its italics', async ({ page: shown }) => {
    await shown.goto(page)
    await cite(shown).locator('summary').click()
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
          await cite(shown).locator('summary').click()
          await expect(apa(shown).getByRole('button')).toBeVisible()
          expect(await shown.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
          const { violations } = await new AxeBuilder({ page: shown }).include('details.cite').analyze()
          expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([])
        })
      })
    }
  }
})

test('what was withdrawn is not cited', async ({ page: shown }) => {
  const [, withdrawn = ''] = mainPages.find(([name]) => name === 'a withdrawn document') ?? []
  await shown.goto(withdrawn)
  await expect(shown.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(cite(shown)).toHaveCount(0)
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('styles are there to be read, and files to be saved', async ({ page: shown }) => {
    await shown.goto(page)
    await cite(shown).locator('summary').click()
    await expect(apa(shown)).toContainText(known.document.title)
    await expect(apa(shown)).toContainText('para. n)')
    await expect(cite(shown).locator('[data-style="gost"]')).toBeVisible()
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
})
