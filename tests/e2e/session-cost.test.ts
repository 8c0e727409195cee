import { gzipSync } from 'node:zlib'
import { known } from './known.ts'
import { expect, test } from './watched.ts'

/**
 * What a reader's session may cost: home, a search, a hit, its document. Bytes as a host sends them that compresses text; the
 * files of the index are compressed as they lie. Seen: 28 requests, 282 KB, of which fonts 129; three requests are
 * for what of the search's scripts is not needed before a first answer, five for the day of the year on the front page and its words,
 * two for the text as its reader wants it and for the hits in it.
 */
const budget = { requests: 28, kilobytes: 300 }

const isText = /\.(?:html|css|js|json|svg|txt|xml)$|\/$/

test('from home by a search and a hit to a document is within the budget of a session', async ({ page, context }) => {
  // Each once, since a browser keeps them; what is intercepted it would ask for again.
  const sizes = new Map<string, number>()
  await context.route('**/*', async (route) => {
    const response = await route.fetch()
    const body = await response.body()
    const url = new URL(route.request().url())
    const part = (await route.request().headerValue('range')) ?? ''
    sizes.set(`${url.pathname} ${part}`, isText.test(url.pathname) ? gzipSync(body).length : body.length)
    await route.fulfill({ response, body })
  })
  await page.goto('/')
  const field = page.getByRole('searchbox').or(page.getByRole('combobox')).first()
  await field.fill(known.words)
  await field.press('Enter')
  await page.getByRole('main').locator(`a[href$="#${known.paragraph.id}"]`).first().click()
  await expect(page.locator(`#${known.paragraph.id}`)).toBeInViewport()
  await page.waitForLoadState('networkidle')
  await context.unrouteAll({ behavior: 'wait' })
  const kilobytes = Math.round([...sizes.values()].reduce((sum, size) => sum + size, 0) / 1000)
  expect.soft(sizes.size, 'requests').toBeLessThanOrEqual(budget.requests)
  expect.soft(kilobytes, 'kilobytes').toBeLessThanOrEqual(budget.kilobytes)
})
