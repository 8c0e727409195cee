import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { expect, test } from './watched.ts'

/** The development server over an archive of the test's own, which it changes while a page of it is open. */

const port = Number(process.env.TEST_PORT ?? 4173) + 40
const root = `http://localhost:${port}`
let content: string
let server: ChildProcess
let printed: Promise<string>

test.describe.configure({ mode: 'serial' })

test.beforeAll(async () => {
  test.setTimeout(180_000)
  content = await mkdtemp(join(tmpdir(), 'dev-'))
  await cp('tests/fixtures/archive', content, { recursive: true })
  server = spawn(process.execPath, ['--import', 'tsx', 'scripts/dev.ts', '--content', content], {
    env: { ...process.env, PORT: String(port) },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  server.stdout?.resume()
  printed = server.stderr ? text(server.stderr) : Promise.resolve('')
  await expect
    .poll(
      () =>
        fetch(`${root}/generation.txt`).then(
          (response) => response.status,
          () => 0,
        ),
      { timeout: 170_000 },
    )
    .toBe(200)
})

test.afterAll(async () => {
  if (server.exitCode === null) {
    server.kill('SIGTERM')
    await once(server, 'exit')
  }
  await rm(content, { recursive: true, force: true })
})

async function generationNow(): Promise<string> {
  return (await fetch(`${root}/generation.txt`)).text()
}

async function change(file: string, from: string, to: string): Promise<void> {
  const path = join(content, file)
  const before = await readFile(path, 'utf8')
  expect(before).toContain(from)
  await writeFile(path, before.replaceAll(from, to))
}

test('an open page shows a changed text, record and line of the catalogue by itself', async ({ page }) => {
  test.setTimeout(120_000)
  await page.goto(`${root}/documents/`)
  await page
    .getByRole('link', { name: /A New Rule for the Weir and the Canal/ })
    .first()
    .click()
  await expect(page.getByText('312 wells in use')).toBeVisible()

  await change('sources/speech.txt', '312 wells in use', '313 wells in use')
  await expect(page.getByText('313 wells in use')).toBeVisible({ timeout: 30_000 })
  // What the reading itself writes is no change.
  const generation = await generationNow()
  await page.waitForTimeout(2000)
  expect(await generationNow()).toBe(generation)

  await change('archive.yaml', 'name: The River Towns', 'name: The Towns on the River')
  await expect(page.getByRole('link', { name: 'The Towns on the River' }).first()).toBeVisible({ timeout: 30_000 })
})

test('a record that is wrong is named, and the page stays until it is right', async ({ page }) => {
  test.setTimeout(120_000)
  await page.goto(`${root}/speakers/`)
  await expect(page.getByRole('link', { name: /Verell, Ana/ }).first()).toBeVisible()
  await change('authorities/speakers.yaml', 'name: Ana Verell', 'nam: Ana Verell')
  await change('sources/speech.txt', '313 wells in use', '314 wells in use')
  await page.waitForTimeout(3000)
  await page.goto(`${root}/documents/`)
  await page.goto(`${root}/speakers/`)
  await expect(page.getByRole('link', { name: /Verell, Ana/ }).first()).toBeVisible()
  await change('authorities/speakers.yaml', 'nam: Ana Verell', 'name: Ana Maria Verell')
  await expect(page.getByRole('link', { name: /Verell, Ana Maria/ }).first()).toBeVisible({ timeout: 30_000 })
  // It would ask a server that is gone.
  await page.close()
  server.kill('SIGTERM')
  await once(server, 'exit')
  expect(await printed).toMatch(/speakers\.yaml: line \d+.*nam/)
})
