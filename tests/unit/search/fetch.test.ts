import { afterEach, describe, expect, it, vi } from 'vitest'
import { LoadError } from '#lib/search/errors.ts'
import { readByFetch } from '#lib/search/fetch.ts'

afterEach(() => vi.unstubAllGlobals())

function answerWith(...answers: (Response | Error)[]): ReturnType<typeof vi.fn> {
  const fetched = vi.fn(() => {
    const answer = answers.shift()
    return answer instanceof Response ? Promise.resolve(answer) : Promise.reject(answer)
  })
  vi.stubGlobal('fetch', fetched)
  return fetched
}

describe('reading over HTTP', () => {
  const read = readByFetch('https://example.org/archive/search/data/')

  it('tries once more what failed', async () => {
    const fetched = answerWith(new TypeError('network'), new Response('weir'))
    expect(new TextDecoder().decode(await read('x/root.bin'))).toBe('weir')
    expect(fetched.mock.calls.map(([url]) => String(url))).toEqual([
      'https://example.org/archive/search/data/x/root.bin',
      'https://example.org/archive/search/data/x/root.bin',
    ])
  })

  it('then says which part is missing', async () => {
    answerWith(new Response('', { status: 404 }), new Response('', { status: 404 }))
    await expect(read('x/root.bin')).rejects.toThrow(LoadError)
    answerWith(new Response('', { status: 503 }), new TypeError('network'))
    await expect(read('x/root.bin')).rejects.toThrow('x/root.bin')
  })
})
