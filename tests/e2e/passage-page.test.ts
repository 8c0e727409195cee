import { wordingHash } from '#lib/text/wording-hash.ts'
import { documentAddress, passagePageAddress } from '#tests/addresses.ts'
import { findBarriers } from './find-barriers.ts'
import { known } from './known.ts'
import { linkNotice } from './paragraph.ts'
import { expect, test } from './watched.ts'

const { document, paragraph } = known
const address = passagePageAddress(document, paragraph.id)

for (const [screen, viewport] of [
  ['a phone', { width: 360, height: 740 }],
  ['a desk', { width: 1440, height: 900 }],
] as const)
  for (const colorScheme of ['light', 'dark'] as const)
    test.describe(`on ${screen}, ${colorScheme}`, () => {
      test.use({ viewport, colorScheme })

      test('the page of a paragraph shows its words and leads to where they are', async ({ page }) => {
        await page.goto(address)
        await expect(page.getByRole('blockquote')).toHaveText(paragraph.text)
        expect(await findBarriers(page)).toEqual([])
        await page.getByRole('link', { name: 'Read it in context' }).click()
        await expect(page).toHaveURL(new RegExp(`${documentAddress(document)}\\?c=[0-9a-f]{8}#${paragraph.id}$`))
        await expect(page.locator(`[id="${paragraph.id}"]`)).toBeInViewport()
        await expect(linkNotice(page)).toHaveCount(0)
      })
    })

test('opened by a link to other words, it says that they changed and leads to the difference', async ({ page }) => {
  await page.goto(`${address}?c=00000000`)
  await expect(page.getByRole('status')).toContainText('have changed since the link was made')
  await page.getByRole('link', { name: 'Read it in context' }).click()
  await expect(linkNotice(page)).toContainText('have changed')
})

test('with the check of its own words it says nothing', async ({ page }) => {
  await page.goto(`${address}?c=${wordingHash(paragraph.text)}`)
  await expect(page.getByRole('blockquote')).toBeVisible()
  await expect(page.getByRole('status')).toHaveCount(0)
  // The same script says it on the same page, so that it was there to be silent.
  await page.goto(`${address}?c=00000000`)
  await expect(page.getByRole('status')).toHaveCount(1)
})

test.describe('that is not there any more', () => {
  test.use({ expected: /p-zzzzzzz|status of 404/ })

  test('it leads on to the document', async ({ page }) => {
    await page.goto(passagePageAddress(document, 'p-zzzzzzz'))
    await expect(page).toHaveURL(new RegExp(`${documentAddress(document)}#p-zzzzzzz$`))
    await expect(linkNotice(page)).toContainText('no such paragraph')
  })
})
