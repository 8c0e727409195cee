import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from '@playwright/test'
import { installDebianPackage } from './debian-package.ts'
import { run } from './run.ts'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

/**
 * Path of the Chromium that the variable `CHROMIUM` names, else of the system's, else of Playwright's own; undefined
 * where there is none.
 */
export function findBrowser(): string | undefined {
  const folders = ['/usr/bin', ...(process.env.PATH ?? '').split(delimiter)]
  const candidates = [
    process.env.CHROMIUM ?? '',
    ...folders.flatMap((folder) => names.map((name) => join(folder, name))),
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    chromium.executablePath(),
  ]
  return candidates.find((path) => path !== '' && existsSync(path))
}

/**
 * Path of the browser for the tests; where there is none it is installed first: Debian's package as root, else
 * Playwright's own. Rejects, saying what was tried, where neither works.
 */
export async function ensureBrowser(): Promise<string> {
  return (
    findBrowser() ??
    (await installed(() => installDebianPackage('chromium'))) ??
    (await installed(fromPlaywright)) ??
    fail()
  )
}

async function installed(install: () => Promise<boolean>): Promise<string | undefined> {
  return (await install()) ? findBrowser() : undefined
}

async function fromPlaywright(): Promise<boolean> {
  console.log("No Chromium here: installing Playwright's own")
  return (await run('npx', ['playwright', 'install', 'chromium'])) === 0
}

function fail(): never {
  throw new Error(
    'The browser tests need Chromium: none was found, and neither apt-get (as root) nor Playwright could install one. ' +
      'Install it, or name it: CHROMIUM=/path/to/chromium npm test',
  )
}
