import { resolve } from 'node:path'
import { chromium } from '@playwright/test'
import { readArchiveSettings } from '#lib/records/archive-settings.ts'
import { contentFolder } from '#lib/records/content.ts'
import { ensureBrowser } from './browser.ts'
import { commandArguments } from './parse-arguments.ts'
import { serveFolder } from './server.ts'

const usage = `Usage: npm run screenshot -- [--content FOLDER] [--out FOLDER]

Takes the picture of the front page that the README shows, from a built site.`

const { values } = commandArguments({ options: { content: { type: 'string' }, out: { type: 'string' } } }, usage)
const file = 'tests/look/home.png'

const { address } = await readArchiveSettings(contentFolder(values.content))
const served = await serveFolder(resolve(values.out ?? 'out'), 0, address ? { base: new URL(address).pathname } : {})
const browser = await chromium.launch({ executablePath: await ensureBrowser() })
const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' })
await page.goto(served.address, { waitUntil: 'networkidle' })
await page.screenshot({ path: file })
await browser.close()
await served.close()
console.log(`Wrote ${file}`)
