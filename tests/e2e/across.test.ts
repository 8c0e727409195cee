import { loadArchive } from '#lib/archive/load.ts'
import { documentAddress } from '#tests/addresses.ts'
import { invented } from '#tests/archives.ts'
import { expect, test } from './watched.ts'

const { documents } = await loadArchive(invented.content)
const report = documents.find(({ source }) => source.file === 'gauges-report.txt')
const speech = documents.find(({ source }) => source.file === 'gauges.txt')
if (!report || !speech) throw new Error(`${invented.content} has no report of the gauges, or no speech`)

test.use({ javaScriptEnabled: false })

test('without script a quotation leads to where it was said, and from there back', async ({ page }) => {
  await page.goto(documentAddress(report))
  const link = page.getByRole('note').filter({ hasText: 'Said word for word' }).getByRole('link')
  await link.focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(new RegExp(`${documentAddress(speech)}#p-`))
  const said = page.locator(':target')
  await expect(said).toContainText('What is measured by many')
  await said.getByRole('note').getByRole('link').click()
  await expect(page).toHaveURL(new RegExp(`${documentAddress(report)}#p-`))
  await expect(page.locator(':target')).toContainText('bent by few')
})

test('without script a changed figure is in sight, and other differences open by keyboard', async ({ page }) => {
  await page.goto(documentAddress(report))
  const altered = page.getByRole('note').filter({ hasText: 'Altered: a figure' })
  await expect(altered.locator('del')).toContainText('214')
  await expect(altered.locator('ins')).toContainText('241')
  const near = page.getByRole('note').filter({ hasText: 'Said, with differences' })
  await expect(near.locator('del').first()).toBeHidden()
  await near.getByText('differences').focus()
  await page.keyboard.press('Enter')
  await expect(near.locator('del').first()).toBeVisible()
})
