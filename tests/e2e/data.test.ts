import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { known } from './known.ts'
import { expect, test } from './watched.ts'

test('a researcher takes the paragraphs of the archive away, and knows whose words each is', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('contentinfo').getByRole('link', { name: 'Data', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Data')
  await expect(page.getByRole('heading', { name: 'Whose words they are' })).toBeVisible()
  const waiting = page.waitForEvent('download')
  await page.getByRole('table', { name: 'Files: CSV' }).getByRole('link', { name: 'paragraphs.csv' }).click()
  const rows: Record<string, string>[] = parse(readFileSync(await (await waiting).path()), { columns: true })
  const row = rows.find(({ document_id, id }) => document_id === known.document.id && id === known.paragraph.id)
  expect(row).toMatchObject({ text: known.paragraph.text, type: 'paragraph' })
  expect(new Set(rows.map(({ whose }) => whose))).toEqual(
    new Set(['', 'speaker', 'questioner', 'publisher', 'transcriber', 'reporter', 'factsheet']),
  )
  // Its address leads to the paragraph.
  await page.goto(row?.address ?? '')
  await expect(page.locator(`#${known.paragraph.id}`)).toBeInViewport()
})

test('examples are opened by keyboard, and show what to type', async ({ page }) => {
  await page.goto('/data/')
  const summary = page.getByText('How to open it: SQLite')
  await summary.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByText('datasette archive.sqlite')).toBeVisible()
})

test('a program begins at the index of the API and comes to a document', async ({ request }) => {
  const index = await (await request.get('/api/v1/index.json')).json()
  expect(index.documents).toBeGreaterThan(10)
  const ids = await (await request.get(index.ids)).json()
  const document = await (await request.get(ids[known.document.id])).json()
  expect(document.title).toBe(known.document.title)
  expect(document.paragraphs.map(({ id }: { id: string }) => id)).toContain(known.paragraph.id)
})
