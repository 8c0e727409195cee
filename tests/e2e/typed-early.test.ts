import { quoteAddress, searchAddress, trendsAddress } from '#tests/addresses.ts'
import { holdScripts } from './hold-scripts.ts'
import { expect, test } from './watched.ts'

const words = 'ferry harbour'

const pages = [
  { name: 'search', address: searchAddress(), button: 'Search' },
  { name: 'trends', address: trendsAddress(), button: 'Show' },
  { name: 'quote check', address: quoteAddress(), button: 'Check' },
]

for (const { name, address, button } of pages) {
  test(`what is typed on the page of ${name} before its script has come is kept, and asked for`, async ({ page }) => {
    const letGo = await holdScripts(page, /\.js$/)
    await page.goto(address, { waitUntil: 'commit' })
    const main = page.getByRole('main')
    const field = main.locator('input[type=search], textarea').first()
    await field.fill(words)
    // The page starts its worker once its script has taken over the field.
    const taken = page.waitForEvent('worker')
    await letGo()
    await taken
    await expect(field).toHaveValue(words)
    await main.getByRole('button', { name: button, exact: true }).click()
    await expect(page).toHaveURL(/q=ferry(%20|\+)harbour/)
  })
}
