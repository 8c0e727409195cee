import { readFile } from 'node:fs/promises'
import { parse } from 'csv-parse/sync'
import { searchAddress } from '#tests/addresses.ts'
import { known } from './known.ts'
import { expect, test } from './watched.ts'

const paragraphLink = `a[href$="#${known.paragraph.id}"]`

test('suggestions are walked through and taken by keyboard', async ({ page }) => {
  await page.goto('/search/')
  const field = page.getByRole('main').getByRole('combobox')
  await field.pressSequentially(known.words.slice(0, 4))
  const first = page.getByRole('option').first()
  await expect(first).toBeVisible()
  await expect(field).toHaveAttribute('aria-expanded', 'true')
  await page.keyboard.press('ArrowDown')
  await expect(first).toHaveAttribute('aria-selected', 'true')
  const label = (await first.locator('span').first().textContent()) ?? ''
  await page.keyboard.press('Enter')
  await expect(field).toHaveValue(label)
  await expect(page.getByRole('option')).toHaveCount(0)
  await expect(page.getByRole('main').locator('mark').first()).toBeVisible()
})

test('Escape closes the suggestions and leaves what was typed', async ({ page }) => {
  await page.goto('/search/')
  const field = page.getByRole('main').getByRole('combobox')
  await field.pressSequentially(known.words.slice(0, 4))
  await expect(page.getByRole('option').first()).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('option')).toHaveCount(0)
  await expect(field).toHaveValue(known.words.slice(0, 4))
})

test('hits are narrowed down, and the back button takes that back', async ({ page }) => {
  await page.goto('/search/?q=the')
  const status = page.getByRole('status')
  await expect(status).toHaveText(/^\d+ paragraphs.* in \d+ documents$/)
  const before = (await status.textContent()) ?? ''
  const year = page.getByRole('region', { name: 'Year' }).getByRole('link').first()
  const count = (/\d+$/.exec((await year.textContent()) ?? '') ?? [''])[0]
  await year.click()
  await expect(page).toHaveURL(/year%3A/)
  await expect(page.getByRole('region', { name: 'Year' }).locator('a[aria-current]')).toHaveCount(1)
  const shown = ((await status.textContent()) ?? '').match(/\d+/g) ?? []
  expect(shown.slice(0, -1).reduce((sum, figure) => sum + Number(figure), 0)).toBe(Number(count))
  await page.goBack()
  await expect(status).toHaveText(before)
})

test('hits come in another order and view, which the address keeps', async ({ page }) => {
  await page.goto(searchAddress(known.words))
  await page.getByRole('link', { name: 'Found words in a column' }).click()
  await expect(page.locator(`.concordance ${paragraphLink}`).first()).toBeVisible()
  await page.getByRole('link', { name: 'Newest' }).click()
  await expect(page).toHaveURL(/sort=newest&view=lines/)
  await page.reload()
  await expect(page.locator(`.concordance ${paragraphLink}`).first()).toBeVisible()
})

test('all hits are taken away as a file', async ({ page }) => {
  await page.goto(searchAddress(known.words))
  const coming = page.waitForEvent('download')
  await page.getByRole('button', { name: 'CSV' }).click()
  const file = await (await coming).path()
  const rows: Record<string, string>[] = parse(await readFile(file), { bom: true, columns: true })
  const place = known.document.blocks.filter(({ type }) => type === 'paragraph').indexOf(known.paragraph)
  const row = rows.find(({ paragraph }) => paragraph === known.paragraph.id)
  expect(row).toMatchObject({ number: String(place + 1), query: known.words })
  for (const { archive, archive_version, made } of rows) {
    expect(archive).not.toBe('')
    expect(archive_version).toMatch(/^[0-9a-z]{6,}$/i)
    expect(made).toMatch(/^\d{4}-\d{2}-\d{2}$/)
  }
})

test('the words are marked on the page that is opened', async ({ page }) => {
  await page.goto(searchAddress(known.words))
  await page.getByRole('main').locator(paragraphLink).first().click()
  await expect(page.locator(':target')).toHaveAttribute('id', known.paragraph.id)
  await expect.poll(() => page.evaluate(() => CSS.highlights.get('found')?.size ?? 0)).toBeGreaterThan(0)
})

test('a misspelt word is looked for as what it is like, with a way back', async ({ page }) => {
  const [word = ''] = known.words.split(' ')
  const misspelt = `${word.slice(0, -2)}${word.at(-1)}${word.at(-2)}`
  await page.goto(searchAddress(misspelt))
  await expect(
    page
      .getByRole('main')
      .getByRole('paragraph')
      .filter({ has: page.getByRole('link', { name: 'Exactly these words' }) }),
  ).toContainText(word)
  await page.getByRole('link', { name: 'Exactly these words' }).click()
  await expect(page.getByRole('status')).toContainText('Nothing found')
})

test('a query that can’t be read is shown with the place', async ({ page }) => {
  await page.goto(searchAddress('water speaker:nobody'))
  await expect(page.getByRole('main').getByRole('alert')).toContainText('No speaker')
  await expect(page.getByRole('main').getByRole('alert').locator('mark')).toHaveText('speaker:nobody')
})

test('where a phrase is not found, its words are offered', async ({ page }) => {
  const [one = '', other = ''] = known.words.split(' ')
  await page.goto(searchAddress(`"${other} ${one} ${other}"`))
  await expect(page.getByRole('status')).toContainText('Nothing found')
  await page.getByRole('link', { name: `${other} ${one} ${other}`, exact: true }).click()
  await expect(page.getByRole('main').getByRole('combobox')).toHaveValue(`${other} ${one} ${other}`)
  await expect(page.getByRole('main').locator('mark').first()).toBeVisible()
})

test('a filter that no document fits is named, and all documents are offered', async ({ page }) => {
  await page.goto(searchAddress(`${known.words} year:1701`))
  await expect(page.getByRole('main')).toContainText('No document of the archive matches year:1701')
  await page.getByRole('main').getByRole('link', { name: known.words, exact: true }).click()
  await expect(page.locator(paragraphLink).first()).toBeVisible()
})

test('years in the wrong order are offered in the right one', async ({ page }) => {
  await page.goto(searchAddress('water year:1990..1930'))
  const alert = page.getByRole('main').getByRole('alert')
  await expect(alert).toContainText('runs backwards')
  await alert.getByRole('link', { name: 'water year:1930..1990' }).click()
  await expect(page).toHaveURL(/1930..1990/)
})

test('a field that there is not is searched as words, and said', async ({ page }) => {
  await page.goto(searchAddress('water spaeker:nobody'))
  await expect(page.getByRole('main')).toContainText('There is no filter “spaeker”')
  await expect(page.getByRole('link', { name: 'water speaker:nobody' })).toBeVisible()
})

test('a query is followed through the years', async ({ page }) => {
  await page.goto(searchAddress(known.words))
  await page.getByRole('link', { name: 'Over the years' }).click()
  await expect(page).toHaveURL(/\/trends\/\?q=/)
  await expect(page.getByRole('table').getByRole('columnheader').nth(1)).toHaveText(known.words)
})

test('a word that occurs nowhere is not dropped silently', async ({ page }) => {
  await page.goto(searchAddress(`${known.words} zzkatrinax`))
  const status = page.getByRole('status')
  await expect(status).toHaveText(
    /^0 paragraphs with all of the words · \d+ with some of the words \(without “zzkatrinax”\)$/,
  )
  await expect(page.getByRole('heading', { name: 'With some of the words' })).toBeVisible()
  await expect(page.locator(paragraphLink).first()).toBeVisible()
})

test('a speaker among the words is offered as one, with what is found then', async ({ page }) => {
  const { speaker } = known.document
  const name = typeof speaker === 'string' ? speaker : (speaker?.[0] ?? '')
  const surname = name.split(' ').at(-1) ?? ''
  const [word = ''] = known.words.split(' ')
  await page.goto(searchAddress(`${word} ${surname.toLowerCase()}`))
  const offered = page.getByRole('link', { name: `“${word}”, spoken by ${name}` })
  await expect(offered).toBeVisible()
  await offered.click()
  await expect(page.getByRole('main').getByRole('combobox')).toHaveValue(`${word} speaker:"${name}"`)
  await expect(page.locator(paragraphLink).first()).toBeVisible()
})

test('a quotation mark that is not closed is no dead end', async ({ page }) => {
  await page.goto(searchAddress(`"${known.words.split(' ')[0]}`))
  await expect(page.locator(paragraphLink).first()).toBeVisible()
})

test('an identifier or a permanent link leads to its paragraph', async ({ page }) => {
  for (const query of [known.paragraph.id, `https://elsewhere.example/documents/some-text/#${known.paragraph.id}`]) {
    await page.goto(searchAddress(query))
    await expect(page.getByRole('status')).toHaveText('1 paragraph in 1 document')
    await expect(page.getByRole('main').locator(paragraphLink)).toBeVisible()
  }
})

test('years are chosen from one to another by keyboard', async ({ page }) => {
  await page.goto('/search/?q=the')
  const years = page.getByRole('region', { name: 'Year' })
  const from = years.getByLabel('From')
  const first = await from.inputValue()
  await from.focus()
  await page.keyboard.press('Tab')
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type(first)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(new RegExp(`year%3A${first}\\.\\.${first}`))
  await expect(years.locator('a[aria-current]')).toHaveCount(1)
})

test('results come before what they can be narrowed to, and by a button to it where that is below', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 700 })
  await page.goto('/search/?q=the')
  await page.getByRole('button', { name: 'Narrow down' }).click()
  await expect(page.getByRole('region', { name: 'Year' })).toBeInViewport()
  const isAfter = await page.evaluate(() => {
    const [hit, list] = [document.querySelector('.hit'), document.querySelector('.search-facets')]
    return Boolean(hit && list && hit.compareDocumentPosition(list) & Node.DOCUMENT_POSITION_FOLLOWING)
  })
  expect(isAfter).toBe(true)
})

test('who comes back finds as many hits, at the same place', async ({ page }) => {
  await page.goto('/search/?q=the&view=paragraphs')
  const hits = page.locator('.hit-link')
  await expect(hits).toHaveCount(20)
  await page.getByRole('button', { name: /^Show \d+ more$/ }).click()
  await expect(page).toHaveURL(/show=40/)
  await expect.poll(() => hits.count()).toBeGreaterThan(20)
  const count = await hits.count()
  await hits.nth(count - 3).scrollIntoViewIfNeeded()
  const place = await page.evaluate(() => scrollY)
  expect(place).toBeGreaterThan(0)
  await hits.nth(count - 3).click()
  await expect(page).toHaveURL(/\/documents\//)
  await page.goBack()
  await expect(hits).toHaveCount(count)
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(place)
})

test('no file of the index is read twice on a slow line', async ({ page }) => {
  const read = new Map<string, string[]>()
  page.on('request', (request) => {
    // The worker's script, which the page names ahead, is asked for again by the worker, and comes from the browser's cache.
    if (request.url().includes('/search/data/') && !request.url().endsWith('.js'))
      read.set(request.url(), [...(read.get(request.url()) ?? []), request.headers().range ?? 'whole'])
  })
  await page.route('**/search/data/**', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 300))
    await route.continue()
  })
  await page.goto(searchAddress(known.words))
  await expect(page.locator(paragraphLink).first()).toBeVisible()
  expect([...read].filter(([, parts]) => new Set(parts).size < parts.length)).toEqual([])
})
