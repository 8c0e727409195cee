import { english } from '#lib/i18n/english.ts'
import { documentAddress, translationPairAddress } from '#tests/addresses.ts'
import { translated } from './known.ts'
import { expect, test } from './watched.ts'

const { original, translation } = translated
const paragraphs = [original, translation].map(({ blocks }) => blocks.filter((block) => block.type === 'paragraph'))
const [own = [], other = []] = paragraphs

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('a text leads to a page that has it beside its translation, and that to each paragraph', async ({ page }) => {
    await page.goto(documentAddress(original))
    await page
      .getByRole('region', { name: english('provenance.inOtherLanguages') })
      .getByRole('link', { name: english('translations.besideOther', { title: translation.title }) })
      .click()
    await expect(page).toHaveURL(new RegExp(`${translationPairAddress(original.id, translation.id)}$`))
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(english('translations.heading'))
    const row = page
      .getByRole('main')
      .getByRole('listitem')
      .filter({ hasText: own[1]?.text ?? '' })
    await expect(row).toContainText(other[1]?.text ?? '')
    await expect(row).toContainText(other[2]?.text ?? '')
    await row.getByRole('link', { name: english('compare.paragraphIn', { of: '3', title: translation.title }) }).click()
    await expect(page).toHaveURL(new RegExp(`${documentAddress(translation)}#${other[2]?.id}$`))
    await expect(page.locator(`[id="${other[2]?.id}"]`)).toBeInViewport()
  })
})

test('on paper they stand side by side, and what can only be clicked is left out', async ({ page }) => {
  await page.setViewportSize({ width: 800, height: 1000 })
  await page.goto(translationPairAddress(original.id, translation.id))
  await page.emulateMedia({ media: 'print' })
  const [left, right] = await Promise.all(
    [own[0], other[0]].map((one) => page.getByText(one?.text ?? '').boundingBox()),
  )
  expect(right?.y).toBeCloseTo(left?.y ?? 0, 0)
  expect(right?.x).toBeGreaterThan((left?.x ?? 0) + (left?.width ?? 0))
  await expect(page.getByRole('navigation')).toHaveCount(0)
})
