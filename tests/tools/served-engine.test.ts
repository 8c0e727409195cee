import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, expect, it } from 'vitest'
import { z } from 'zod'
import { feedArchive } from '#lib/engine/feed/feed-archive.ts'
import { EngineClient } from '#lib/engine/opensearch/client.ts'
import { OpenSearchEngine } from '#lib/engine/opensearch/open-search-engine.ts'
import { createAddresses } from '#lib/site/addresses.ts'
import type { RunningServer } from '#scripts/server.ts'
import { inventedArchive } from '#tests/contract/invented-archive.ts'
import { inventedSite, serveInvented } from '#tests/unit/serve/invented-server.ts'
import { describeWithCluster } from './open-search.ts'

const running: RunningServer[] = []
afterAll(() => Promise.all(running.map((one) => one.close())))

/** What is asked of both servers: everything that a page asks of one. */
const questions = [
  'search?q=toll&order=oldest&facets=true&limit=3',
  'search?q=tolls%20ferry',
  'search?q=%22the%20toll%22%20speaker:verell',
  'search?q=zzyzx',
  'search?q=toll%20year:1995..1990',
  'suggest?q=ferr',
  'years?q=toll&q=woman',
  'passages?id=p-b3&id=p-zz&id=d-b',
  'hits?q=toll&document=d-g&order=oldest',
  'hits?q=toll&document=d-g',
]

/** An answer without what names the index that it is from, and without weights behind their third place. */
function comparable(answer: unknown): unknown {
  const text = JSON.stringify(answer, (name, value: unknown) => {
    if (name === 'corpus' || name === 'parts' || name === 'score') return undefined
    return value
  })
  return JSON.parse(text)
}

describeWithCluster('a server over a cluster of three nodes', 3, (cluster) => {
  it('answers as one over the index in files does, and says when nodes are gone', async () => {
    const { url } = cluster()
    const client = new EngineClient(url)
    const size = { parts: 6, copies: 0 }
    await feedArchive(client, inventedArchive, createAddresses(), { name: 'served', part: { number: 1, of: 1 }, size })
    await client.ask('GET', '/_cluster/health?wait_for_status=green&timeout=60s')
    const site = await inventedSite()
    await writeFile(join(site.folder, 'index.html'), '<title>home</title>')
    const [files, engine] = await Promise.all([
      serveInvented(site),
      serveInvented(site, { engine: new OpenSearchEngine(url, 'served') }),
    ])
    running.push(files, engine)
    const ask = async (of: RunningServer, question: string) => {
      const response = await fetch(new URL(`api/${question}`, of.address))
      return { status: response.status, body: comparable(await response.json()) }
    }
    for (const question of questions) expect(await ask(engine, question), question).toEqual(await ask(files, question))
    expect((await fetch(new URL('/readyz', engine.address))).status).toBe(200)

    // Two of six parts are gone with one of three nodes.
    cluster().cluster.nodes[2]?.process.kill('SIGKILL')
    const certified = z.object({
      open: z.string().optional(),
      certificate: z.object({ isWhole: z.boolean(), parts: z.object({ total: z.number(), silent: z.number() }) }),
    })
    const search = async () => {
      const response = await fetch(new URL('api/search?q=zzyzx', engine.address))
      const body = certified.safeParse(await response.json())
      return { response, answer: body.data }
    }
    let last = await search()
    for (let tried = 0; tried < 240 && !last.answer?.certificate.parts.silent; tried++) {
      await pause(500)
      last = await search()
    }
    expect(last.answer).toMatchObject({
      open: expect.stringContaining('2 of 6 parts of the index are silent'),
      certificate: { isWhole: false, parts: { total: 6, silent: 2 } },
    })
    expect(last.response.headers.get('cache-control')).toBe('no-store')
    // What is not found may be in a part that is gone.
    const passage = await fetch(new URL('api/passages?id=p-zz', engine.address))
    expect([passage.status, await passage.json()]).toMatchObject([503, { error: { code: 'silent' } }])
    expect(passage.headers.get('retry-after')).not.toBeNull()
    expect((await fetch(new URL('/readyz', engine.address))).status).toBe(200)
  })
})
