import { afterEach, describe, expect, it, vi } from 'vitest'
import { LoadError } from '#lib/search/format/errors.ts'
import { readByFetch } from '#lib/search/storage/fetch.ts'

afterEach(() => vi.unstubAllGlobals())

function answerWith(...answers: (Response | Error)[]): ReturnType<typeof vi.fn> {
  const fetched = vi.fn(() => {
    const answer = answers.shift()
    return answer instanceof Response ? Promise.resolve(answer) : Promise.reject(answer)
  })
  vi.stubGlobal('fetch', fetched)
  return fetched
}

function part(text: string, status: number, headers: Record<string, string> = {}): Response {
  return new Response(text, { status, headers })
}

describe('reading a part of a file', () => {
  const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes)
  const rangesOf = (fetched: ReturnType<typeof vi.fn>) =>
    fetched.mock.calls.map(([, options]) => options?.headers?.range)

  it('asks for its range', async () => {
    const fetched = answerWith(part('eir', 206))
    expect(text(await readByFetch('https://example.org/')('x', { start: 1, end: 4 }))).toBe('eir')
    expect(rangesOf(fetched)).toEqual(['bytes=1-3'])
  })

  it('takes the whole where the host gives no ranges, and asks for none any more', async () => {
    const fetched = answerWith(part('weir', 200), part('mill', 200))
    const read = readByFetch('https://example.org/')
    expect(text(await read('x', { start: 1, end: 4 }))).toBe('weir')
    expect(text(await read('y', { start: 1, end: 4 }))).toBe('mill')
    expect(rangesOf(fetched)).toEqual(['bytes=1-3', undefined])
  })

  it.each([
    ['too short', part('ei', 206)],
    ['encoded', part('eir', 206, { 'content-encoding': 'gzip' })],
  ])('takes the whole where the range comes spoilt: %s', async (_, spoilt) => {
    answerWith(spoilt, part('weir', 200))
    expect(text(await readByFetch('https://example.org/')('x', { start: 1, end: 4 }))).toBe('weir')
  })
})

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
