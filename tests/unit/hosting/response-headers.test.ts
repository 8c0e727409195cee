import { describe, expect, it } from 'vitest'
import { askedAgain, cacheControl, kept, openAccess } from '#lib/hosting/response-headers.ts'

describe('how long a file is kept without asking', () => {
  it.each(['assets/site.0a1b2c3d.css', 'search/data/0a1b2c/whole.bin', 'search/data/worker-0a1b.js'])(
    'for ever, where its name changes with it: %s',
    (path) => {
      expect(cacheControl(path)).toBe(kept)
    },
  )

  it.each([
    'index.html',
    'search/index.html',
    'search/data/start.json',
    'favicon.svg',
    'assets',
    'documents/assets/x.js',
  ])('never, where it may change: %s', (path) => {
    expect(cacheControl(path)).toBe(askedAgain)
  })
})

it('pages of other sites may read what is there to be taken away, and nothing else', () => {
  expect(openAccess('data/paragraphs.csv')).toEqual({ 'Access-Control-Allow-Origin': '*' })
  expect(openAccess('api/v1/index.json')).toEqual({ 'Access-Control-Allow-Origin': '*' })
  for (const path of ['index.html', 'search/data/start.json', 'database/x', 'documents/data/index.html'])
    expect(openAccess(path)).toEqual({})
})
