import { alignTexts } from '#lib/compare/align-texts.ts'
import { comparedText } from '#lib/compare/compared-text.ts'
import { english } from '#lib/i18n/english.ts'
import { comparisonCounts } from '#lib/site/comparison-words.ts'
import { compareAddress, comparisonAddress, documentAddress } from '#tests/addresses.ts'
import { compared } from './known.ts'
import { expect, test } from './watched.ts'

const { teller, told } = compared
const [a, b] = [comparedText(teller), comparedText(told)]
const alignment = alignTexts(a, b)
const first = alignment.pairs[0]
const [firstA, firstB] = [a.paragraphs[first?.a ?? 0], b.paragraphs[first?.b ?? 0]]

/** What both ways of comparing must show: how many paragraphs have a counterpart. */
const counted = comparisonCounts(english, {
  title: teller.title,
  withCounterpart: new Set(alignment.pairs.map((pair) => pair.a)).size,
  of: a.paragraphs.length,
  agreeing: alignment.figures.filter(({ agree }) => agree).length,
  differing: alignment.figures.filter(({ agree }) => !agree).length,
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('a factsheet stands beside the speech that it tells of, each paragraph with a link', async ({ page }) => {
    await page.goto(comparisonAddress(teller.id, told.id))
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(english('compare.heading'))
    await expect(page.getByText(counted)).toBeVisible()
    const row = page
      .getByRole('main')
      .getByRole('listitem')
      .filter({ hasText: firstA?.text.slice(0, 40) ?? '' })
      .first()
    await row
      .getByRole('link', {
        name: english('compare.paragraphIn', { of: String(firstB?.number ?? 0), title: told.title }),
      })
      .click()
    await expect(page).toHaveURL(new RegExp(`${documentAddress(told)}#${firstB?.id}$`))
    await expect(page.locator(`[id="${firstB?.id}"]`)).toBeInViewport()
  })

  test('the page of a document leads there', async ({ page }) => {
    await page.goto(documentAddress(told))
    await page
      .getByRole('region', { name: english('compare.compareWith') })
      .getByRole('link', { name: teller.title })
      .click()
    await expect(page.getByText(counted)).toBeVisible()
  })

  test('the page that compares any two says that it needs script, and leads to those that need none', async ({
    page,
  }) => {
    await page.goto(compareAddress())
    await expect(page.locator('main noscript p')).toContainText('needs JavaScript')
    await expect(page.getByLabel(english('compare.first'))).toBeHidden()
    await page.getByRole('main').getByRole('link', { name: teller.title }).first().click()
    await expect(page.getByText(counted)).toBeVisible()
  })
})

test('two documents are chosen by words of their titles, and compared as the build does it', async ({ page }) => {
  await page.goto(compareAddress())
  await page.getByLabel(english('compare.first')).fill('factsheet verell')
  await page.getByRole('option', { name: teller.title }).click()
  await expect(page.getByLabel(english('compare.first'))).toHaveValue(teller.title)
  await page.getByLabel(english('compare.second')).fill('rule for the weir')
  await expect(page.getByRole('option', { name: told.title })).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('option', { name: told.title })).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('Enter')
  await expect(page.getByText(counted)).toBeVisible()
  await expect(page).toHaveURL(compareAddress(teller, told))
  await expect(page).toHaveTitle(new RegExp(`^${teller.title}`))
})

test('a link to a comparison opens it, and the two can be swapped and swapped back', async ({ page }) => {
  await page.goto(compareAddress(teller, told))
  await expect(page.getByText(counted)).toBeVisible()
  await page.getByRole('button', { name: english('compare.swap') }).click()
  await expect(page).toHaveURL(compareAddress(told, teller))
  await expect(page.getByLabel(english('compare.first'))).toHaveValue(told.title)
  await page.goBack()
  await expect(page.getByText(counted)).toBeVisible()
})

test('Escape takes the offered documents away, and Enter takes one that alone fits', async ({ page }) => {
  await page.goto(compareAddress())
  await page.getByLabel(english('compare.first')).fill('factsheet verell')
  await expect(page.getByRole('option')).toHaveCount(1)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('option')).toHaveCount(0)
  await page.getByLabel(english('compare.first')).fill('factsheet verel')
  await expect(page.getByRole('option')).toHaveCount(1)
  await page.keyboard.press('Enter')
  await expect(page.getByLabel(english('compare.first'))).toHaveValue(teller.title)
})

test('the address of a page is as good as a title', async ({ page }) => {
  await page.goto(compareAddress(teller))
  await page.getByLabel(english('compare.second')).fill(`https://record.example${documentAddress(told)}#${firstB?.id}`)
  await expect(page.getByText(counted)).toBeVisible()
})

test('an address may name documents by their ids', async ({ page }) => {
  await page.goto(`${compareAddress()}?a=${teller.id}&b=${told.id}`)
  await expect(page.getByText(counted)).toBeVisible()
})

test.describe('what is not there', () => {
  test('is named, and nothing outside the documents is fetched', async ({ page }) => {
    const asked: string[] = []
    page.on('request', (request) => asked.push(new URL(request.url()).pathname))
    await page.goto('/compare/?a=../../search&b=2019-05-14-x/../../quote')
    await expect(page.getByRole('main').getByRole('alert')).toContainText('There is no document')
    expect(asked.filter((path) => /^\/(?:search|quote)\/$/.test(path))).toEqual([])
  })
})

test('one document twice is no comparison', async ({ page }) => {
  await page.goto(compareAddress(told, told))
  await expect(page.getByRole('main').getByRole('alert')).toContainText(english('compare.same'))
})
