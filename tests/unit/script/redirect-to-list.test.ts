import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { redirectToList } from '#app/_script/redirect-to-list.ts'

const replace = vi.fn()
const fetched = vi.fn(async (_address: string) => Response.json({ '/river/speakers/a-z/v/': ['bo', 'ana-verell'] }))

beforeEach(() => {
  replace.mockClear()
  fetched.mockClear()
  vi.stubGlobal('fetch', fetched)
})
afterEach(() => vi.unstubAllGlobals())

async function from(pathname: string): Promise<unknown> {
  const { pathname: path, hash } = new URL(pathname, 'https://record.example')
  vi.stubGlobal('location', { pathname: path, hash, replace })
  await redirectToList('/river/')
  return replace.mock.lastCall?.[0]
}

describe('on the page of what is not found', () => {
  it('who asks for the page of a name is led to its place in the list', async () => {
    expect(await from('/river/speakers/ana-verell/')).toBe('/river/speakers/a-z/v/#ana-verell')
    expect(await from('/river/speakers/bo/page-2/')).toBe('/river/speakers/a-z/v/#bo')
    expect(fetched).toHaveBeenCalledWith('/river/speakers/shared.json')
  })

  it('who asks in another language is led to the list in it', async () => {
    expect(await from('/river/ru/speakers/ana-verell/')).toBe('/river/ru/speakers/a-z/v/#ana-verell')
    expect(fetched).toHaveBeenCalledWith('/river/speakers/shared.json')
  })

  it('who asks for a day is led to its place on the page of its month, and from there to that of its year', async () => {
    expect(await from('/river/1/dates/2024/04/25/')).toBe('/river/1/dates/2024/04/#2024-04-25')
    expect(await from('/dates/2024/04/#2024-04-25')).toBe('/dates/2024/#2024-04-25')
    expect(await from('/dates/2024/04/')).toBe('/dates/2024/#2024-04')
    expect(fetched).not.toHaveBeenCalled()
  })

  it('nobody is led anywhere from another address, or for a name that is nowhere', async () => {
    expect(await from('/dates/2024/')).toBeUndefined()
    expect(await from('/documents/2024-on-bridges/')).toBeUndefined()
    expect(fetched).not.toHaveBeenCalled()
    expect(await from('/river/speakers/nobody/')).toBeUndefined()
  })

  it('nothing happens where every name has a page', async () => {
    fetched.mockResolvedValueOnce(new Response('', { status: 404 }))
    expect(await from('/river/speakers/ana-verell/')).toBeUndefined()
  })
})
