import { expect, test } from './watched.ts'

/** Of the invented archive, two letters declare the landing that they tell of (letters.yaml). */
test('a field that a collection declares is browsed, counted and searched by', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Browse' }).first().click()
  await page.getByRole('region', { name: 'Names and subjects' }).getByRole('link', { name: 'Landing' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Landing' })).toBeVisible()
  await page.getByRole('link', { name: 'Pilchard Stairs' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Pilchard Stairs' })).toBeVisible()
  await expect(page.getByRole('main').getByRole('link', { name: /^Letter of/ })).toHaveCount(2)

  await page.goto('/search/?q=letter')
  const landing = page.getByRole('region', { name: 'Landing' })
  await page.getByRole('combobox').fill('oar landing:pil')
  await page.getByRole('option', { name: /Pilchard Stairs\s+Landing/ }).click()
  await expect(page.getByRole('status')).toHaveText(/in [12] documents?/)
  await expect(page.getByRole('combobox')).toHaveValue('oar landing:"Pilchard Stairs"')
  const chosen = landing.getByRole('link', { name: 'Pilchard Stairs' })
  await expect(chosen).toHaveAttribute('aria-current', 'true')
  await chosen.click()
  await expect(page.getByRole('combobox')).toHaveValue('oar')
})
