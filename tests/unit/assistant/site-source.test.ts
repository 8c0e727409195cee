import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fetchFromHost } from '#lib/assistant/fetch-from-host.ts'
import { siteAtAddress } from '#lib/assistant/site-source.ts'
import { LoadError } from '#lib/search/format/errors.ts'
import { type RunningServer, serveFolder } from '#scripts/server.ts'
import { call, connectedClient, siteFolder } from './invented-site.ts'

let site: RunningServer
let elsewhere: Server
let asked = 0
let leading: Server
let to = ''

const addressOf = (server: Server) => `http://127.0.0.1:${(server.address() as AddressInfo).port}/`

beforeAll(async () => {
  site = await serveFolder(await siteFolder(), 0, { base: '/river' })
  elsewhere = createServer((_, response) => {
    asked += 1
    response.end('{}')
  })
  leading = createServer((_, response) => response.writeHead(302, { location: to }).end())
  for (const server of [elsewhere, leading]) await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
})
afterAll(async () => {
  await site.close()
  elsewhere.close()
  leading.close()
})

describe('a site at an address', () => {
  it.each(['', '?q=x#top'])('is read below its base path, and links begin with its host (%s)', async (end) => {
    const client = await connectedClient(siteAtAddress(new URL(`${site.address}${end}`)))
    const { origin } = new URL(site.address)
    const { data, text } = await call(client, 'search', { query: 'coins' })
    expect(data).toMatchObject({
      isInArchive: true,
      searched: { site: site.address, archive: 'Council of Ormond', linksBeginWith: origin },
    })
    expect(text).toContain(`${origin}/documents/1962-12-01-text-0/?c=`)
    const other = await call(client, 'read_paragraph', { paragraph: 'https://other.example/documents/x/#p-0000001' })
    expect(other.text).toContain('The link that was given is of another site')
    await client.close()
  })

  it('can’t be opened where there is none', async () => {
    await expect(connectedClient(siteAtAddress(new URL('nowhere/', site.address)))).rejects.toThrow(LoadError)
  })

  it('is not looked for on another host, to which it leads', async () => {
    to = addressOf(elsewhere)
    await expect(connectedClient(siteAtAddress(new URL(addressOf(leading))))).rejects.toThrow(LoadError)
    await expect(fetchFromHost(new URL(addressOf(leading)), {})).rejects.toThrow(
      'which was not named: nothing is asked of it',
    )
    expect(asked).toBe(0)
  })

  it('ends after a few redirects', async () => {
    to = addressOf(leading)
    await expect(fetchFromHost(new URL(to), {})).rejects.toThrow('leads on more than 5 times')
  })
})
