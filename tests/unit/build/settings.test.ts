import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type BuildSettings, readSettings, settingsVariable, writeSettings } from '#lib/build/settings.ts'

const settings: BuildSettings = {
  content: '/archive',
  address: 'https://record.example/river',
  assets: {
    stylesheet: 'a.css',
    pageScript: 'a.js',
    scriptWords: { en: 'a.json' },
    redirectScript: 'm.js',
    textScript: 't.js',
    searchScript: 's.js',
    operated: {},
    quoteWorker: 'q.js',
    compareWorker: 'c.js',
    preloadedFonts: { en: ['f.woff2'] },
    icon: 'favicon.svg',
  },
  rootRenderer: '/run/render.mjs',
  searchReadsFirst: { worker: 'w.js', file: 'c/root.bin' },
  crossReferences: '/run/across.json',
}

let work: string
beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'settings-'))
})
afterAll(() => rm(work, { recursive: true }))

/** The message with which a file of settings is refused. */
async function refused(text: string): Promise<string> {
  const file = join(work, 'settings.json')
  await writeFile(file, text)
  try {
    readSettings({ [settingsVariable]: file })
  } catch (error) {
    return error instanceof Error ? error.message.replace(file, 'FILE') : ''
  }
  return ''
}

describe('the settings of a build', () => {
  it('are read as they were written, by the environment that writing them returns', async () => {
    const environment = await writeSettings(work, settings)
    expect(Object.keys(environment)).toEqual([settingsVariable])
    expect(readSettings(environment)).toEqual(settings)
  })

  it('say where they come from when no file is named', () => {
    expect(() => readSettings({})).toThrow(`${settingsVariable} is not set: pages are made by npm run build`)
  })

  it('are refused with file, key, what was found and what is expected', async () => {
    const wrong = { ...settings, content: 7, assets: { ...settings.assets, preloadedFonts: undefined } }
    const message = await refused(JSON.stringify(wrong))
    expect(message).toMatch(/^FILE: /)
    expect(message).toMatch(/content: found 7; .*expected string/)
    expect(message).toMatch(/assets\.preloadedFonts: found undefined; .*expected/)
  })

  it('are refused where a key is not known, and where the file is no JSON', async () => {
    expect(await refused(JSON.stringify({ ...settings, adress: 'x' }))).toMatch(/FILE: .*adress/)
    expect(await refused('content: /archive')).toMatch(/^FILE: not valid JSON: /)
  })
})
