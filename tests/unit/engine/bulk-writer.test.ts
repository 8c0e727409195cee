import { createServer, type Server } from 'node:http'
import { afterAll, describe, expect, it } from 'vitest'
import { BulkWriter } from '#lib/engine/feed/bulk-writer.ts'
import { EngineClient } from '#lib/engine/opensearch/client.ts'

const servers: Server[] = []

afterAll(() => {
  for (const server of servers) server.close()
})

/** An engine that takes records: `statusOf` says what it says of one, `whole` what it says of a whole request. */
async function engine(
  statusOf: (id: string, request: number) => number,
  whole: (request: number) => number = () => 200,
) {
  const requests: string[][] = []
  const server = createServer(async (request, response) => {
    const lines = (await request.setEncoding('utf8').toArray()).join('').trim().split('\n')
    const ids = lines.flatMap((line) => {
      const { index, delete: removed } = JSON.parse(line)
      return (index ?? removed)?._id ?? []
    })
    const number = requests.push(ids)
    const items = ids.map((id: string) => {
      const status = statusOf(id, number)
      return { index: { _id: id, status, ...(status > 299 && { error: { type: 'refused', reason: 'for a test' } }) } }
    })
    response.writeHead(whole(number), { 'content-type': 'application/json' })
    response.end(JSON.stringify({ errors: false, items }))
  })
  servers.push(server)
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', () => done()))
  const address = server.address()
  const client = new EngineClient(`http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`)
  const waits: number[] = []
  const writer = new BulkWriter(client, 'units', async (milliseconds) => waits.push(milliseconds))
  return { writer, requests, waits }
}

const items = (count: number) =>
  Array.from({ length: count }, (_, number) => ({ id: `u${number}`, source: { number } }))

describe('writing many records', () => {
  it('sends a thousand at once', async () => {
    const { writer, requests } = await engine(() => 201)
    await writer.write(items(2500))
    expect(requests.map(({ length }) => length)).toEqual([1000, 1000, 500])
    expect([writer.sent, writer.refused]).toEqual([2500, 0])
  })

  it('sends half as many each time the engine has too much to do, and waits twice as long', async () => {
    const { writer, requests, waits } = await engine(
      () => 201,
      (request) => (request <= 3 ? 429 : 200),
    )
    await writer.write(items(1000))
    expect(requests.map(({ length }) => length)).toEqual([1000, 500, 250, 125, 250, 500, 125])
    expect(waits).toEqual([250, 500, 1000])
    expect([writer.sent, writer.refused]).toEqual([1000, 3])
  })

  it('sends only those again that were refused for that', async () => {
    const { writer, requests } = await engine((id, request) => (request === 1 && id === 'u1' ? 429 : 201))
    await writer.write(items(3))
    expect(requests).toEqual([['u0', 'u1', 'u2'], ['u1']])
  })

  it('names a record that the engine refuses', async () => {
    const { writer } = await engine((id) => (id === 'u2' ? 400 : 201))
    await expect(writer.write(items(3))).rejects.toThrow('u2: the engine refuses it: refused, for a test')
  })

  it('takes what is to be removed and is not there for removed', async () => {
    const { writer } = await engine(() => 404)
    await writer.write([{ id: 'u9' }])
    expect(writer.sent).toBe(1)
  })

  it('gives up in the end', async () => {
    const { writer } = await engine(
      () => 201,
      () => 429,
    )
    await expect(writer.write(items(1))).rejects.toThrow(/has had too much to do for too long/u)
  })
})
