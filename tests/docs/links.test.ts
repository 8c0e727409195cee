import { existsSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readPage } from './page.ts'
import { pages } from './pages.ts'

const inside = pages.flatMap(({ path, links }) =>
  links.filter(({ to }) => !/^[a-z]+:/.test(to)).map(({ to, line }) => ({ path, to, line })),
)

describe('links of the pages lead somewhere', () => {
  it.each(inside)('$path:$line $to', ({ path, to }) => {
    const [file = '', anchor] = to.split('#')
    const target = file === '' ? path : normalize(join(dirname(path), file))
    expect(existsSync(target), `${target} is not there`).toBe(true)
    if (anchor !== undefined) expect([...readPage(target).anchors]).toContain(anchor)
  })
})

/** A path that begins with a folder of the repository's top level. */
const path =
  /^(?:app|lib|scripts|tests|docs|content\/(?:authorities|collections|catalogue|archive))(?:\/[\w.[\]*{},-]+)*\/?$/

const named = pages.flatMap((page) =>
  page.codeSpans.filter(({ text }) => path.test(text)).map(({ text, line }) => ({ page: page.path, text, line })),
)

describe('files and folders that the pages name are there', () => {
  it.each(named)('$page:$line $text', ({ text }) => {
    // Of a pattern, the folder in which it is sought.
    expect(existsSync(text.replace(/[^/]*[*{].*/, ''))).toBe(true)
  })
})

describe('every page of the guide is reached', () => {
  const reached = new Set(inside.map(({ path, to }) => normalize(join(dirname(path), to.split('#')[0] ?? ''))))

  it.each(pages.map(({ path }) => path).filter((path) => path !== 'README.md'))('%s', (path) => {
    expect(reached).toContain(path)
  })
})
