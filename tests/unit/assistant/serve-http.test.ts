import { request } from 'node:http'
import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { assistantServer } from '#lib/assistant/assistant-server.ts'
import { type AssistantHttpServer, serveAssistantHttp } from '#lib/assistant/serve-http.ts'
import { SiteConnection } from '#lib/assistant/site-connection.ts'
import { siteInFolder } from '#lib/assistant/site-source.ts'
import { call, siteFolder } from './invented-site.ts'

let served: AssistantHttpServer
beforeAll(async () => {
  const connection = await SiteConnection.open(siteInFolder(await siteFolder()))
  served = await serveAssistantHttp(() => assistantServer(connection, '0.0.0'), 0)
})
afterAll(async () => {
  await served.close()
})

/** The status of a question that is sent with some headers, which `fetch` would not let be set. */
function statusOf(headers: Record<string, string>, path = '/mcp'): Promise<number | undefined> {
  const { port } = new URL(served.address)
  const body = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'tools/list' })
  const accept = 'application/json, text/event-stream'
  return new Promise((done, fail) => {
    request(
      {
        host: '127.0.0.1',
        port,
        path,
        method: 'POST',
        headers: { accept, 'content-type': 'application/json', ...headers },
      },
      (response) => done(response.resume().statusCode),
    )
      .once('error', fail)
      .end(body)
  })
}

describe('a server over HTTP', () => {
  it('is on this machine alone, and answers the official client', async () => {
    expect(served.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/mcp$/u)
    const client = new Client({ name: 'test', version: '0.0.0' })
    await client.connect(new StreamableHTTPClientTransport(new URL(served.address)))
    expect((await call(client, 'search', { query: 'coins' })).data.isInArchive).toBe(true)
    await client.close()
  })

  it('refuses whoever comes by another name, or from a page elsewhere', async () => {
    expect(await statusOf({})).toBe(200)
    expect(await statusOf({ host: 'record.example' })).toBe(403)
    expect(await statusOf({ origin: 'https://record.example' })).toBe(403)
    expect(await statusOf({ origin: 'http://localhost:8080' })).toBe(200)
    expect(await statusOf({}, '/')).toBe(404)
  })

  it('answers what is no question without ending', async () => {
    const broken = await fetch(served.address, {
      method: 'POST',
      body: '{',
      headers: { 'content-type': 'application/json' },
    })
    expect(broken.status).toBeGreaterThanOrEqual(400)
    expect(broken.status).toBeLessThan(500)
    expect(await statusOf({})).toBe(200)
  })
})
