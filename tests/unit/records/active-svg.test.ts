import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { activeContentOf } from '#lib/records/active-svg.ts'
import { readArchiveSettings } from '#lib/records/archive-settings.ts'

const svg = (within: string, on = '') =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"${on}>${within}</svg>`

describe('a picture that may be shown', () => {
  it.each([
    svg('<path d="M0 0h4v4z" fill="#0b5460"/>'),
    svg('<defs><linearGradient id="a"/></defs><rect fill="url(#a)"/><use href="#b"/>'),
    svg('<style>path{fill:#123456;mask:url("#m")}</style><title>On the weir</title>'),
    svg('<image href="data:image/png;base64,AAAA"/>'),
    `<?xml version="1.0"?>\n<!-- drawn by hand -->\n${svg('<g/>')}`,
  ])('%s', (picture) => {
    expect(activeContentOf(picture)).toBeUndefined()
  })
})

describe('a picture that is refused', () => {
  it.each([
    [svg('<script>alert(1)</script>'), 'a <script> element'],
    [svg('<g><SCRIPT/></g>'), 'a <SCRIPT> element'],
    [svg('<s:script xmlns:s="http://www.w3.org/2000/svg"/>'), 'a <s:script> element'],
    [svg('<foreignObject><p/></foreignObject>'), 'a <foreignObject> element'],
    [svg('', ' onload="alert(1)"'), 'a handler (onload) in <svg>'],
    [svg('<a href="java&#10;script:alert(1)"><g/></a>'), 'an address that runs (href) in <a>'],
    [svg('<a xlink:href="https://elsewhere.example/"/>'), 'an address of another file (href) in <a>'],
    [svg('<set attributeName="href" to="javascript:alert(1)"/>'), 'an address that runs (to) in <set>'],
    [svg('<image href="https://elsewhere.example/a.png"/>'), 'an address of another file (href) in <image>'],
    [svg('<use href="data:image/svg+xml,%3Csvg/%3E"/>'), 'an address that runs (href) in <use>'],
    [svg('<style>@import "https://elsewhere.example/a.css"</style>'), 'a style that asks another address'],
    [
      svg('<rect style="fill:url(https://elsewhere.example/a.svg#b)"/>'),
      'an address of another file (style) in <rect>',
    ],
    [`<!DOCTYPE svg [<!ENTITY a "b">]>${svg('&a;')}`, 'a document type, which may define entities'],
    [`<?xml-stylesheet href="a.css"?>${svg('')}`, 'a style sheet from elsewhere'],
    ['<html><body/></html>', 'text that is no SVG picture'],
    ['<svg><g></svg>', 'text that is no SVG picture'],
    ['a weir', 'text that is no SVG picture'],
    ['', 'text that is no SVG picture'],
  ])('%s', (picture, found) => {
    expect(activeContentOf(picture)).toBe(found)
  })

  it('is named with its place in archive.yaml', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'logo-'))
    try {
      const settings = 'name: A\ntagline: B\ndescription: C\nlanguages: [en]\nlogo: { file: mark.svg, alt: A weir }\n'
      await writeFile(join(folder, 'archive.yaml'), settings)
      await writeFile(join(folder, 'mark.svg'), svg('<script/>'))
      await expect(readArchiveSettings(folder)).rejects.toThrow(
        /archive\.yaml: line 5, .*logo\.file: found a <script> element in "mark\.svg"; expected a picture that runs no script/,
      )
      await writeFile(join(folder, 'mark.svg'), svg('<g/>'))
      expect((await readArchiveSettings(folder)).logo?.file).toBe('mark.svg')
    } finally {
      await rm(folder, { recursive: true })
    }
  })
})
