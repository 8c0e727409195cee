import { findBarriers } from './find-barriers.ts'
import { pagesInStates } from './known.ts'
import { pagesOfOtherKinds } from './page-kinds.ts'
import { expect, test } from './watched.ts'

const pages = [...pagesInStates, ...(await pagesOfOtherKinds(pagesInStates.map(([, address]) => address)))]

/** Both themes on a phone; on a desk the same colours stand in other places, so that one is enough. */
const screens = [
  { screen: 'a phone', viewport: { width: 360, height: 740 }, schemes: ['light', 'dark'] },
  { screen: 'a desk', viewport: { width: 1440, height: 900 }, schemes: ['light'] },
] as const

for (const { screen, viewport, schemes } of screens) {
  for (const colorScheme of schemes) {
    test.describe(`on ${screen}, ${colorScheme}`, () => {
      test.use({ viewport, colorScheme })

      for (const [name, address] of pages) {
        test(`${name}: fits, keeps the colours asked for, and axe finds nothing wrong`, async ({ page }) => {
          await page.goto(address)
          await expect(page.getByRole('heading', { level: 1 })).toBeAttached()
          await page.evaluate(() => document.fonts.ready)
          for (const status of await page.getByRole('main').getByRole('status').all())
            await expect(status).not.toHaveText(/…$/)

          const { width, wanted } = await page.evaluate(() => ({
            width: document.documentElement.scrollWidth,
            wanted: document.documentElement.clientWidth,
          }))
          expect(width).toBeLessThanOrEqual(wanted)

          const [paper, ink] = await page.evaluate(() => {
            const bright = (colour: string) => {
              const canvas = new OffscreenCanvas(1, 1).getContext('2d')
              if (!canvas) throw new Error('no canvas')
              canvas.fillStyle = colour
              canvas.fillRect(0, 0, 1, 1)
              const [red = 0, green = 0, blue = 0] = canvas.getImageData(0, 0, 1, 1).data
              return red + green + blue
            }
            const { backgroundColor, color } = getComputedStyle(document.body)
            const root = getComputedStyle(document.documentElement).backgroundColor
            return [bright(backgroundColor === 'rgba(0, 0, 0, 0)' ? root : backgroundColor), bright(color)]
          })
          if (colorScheme === 'dark') expect(paper).toBeLessThan(ink)
          else expect(paper).toBeGreaterThan(ink)

          expect(await findBarriers(page)).toEqual([])
        })
      }
    })
  }
}
