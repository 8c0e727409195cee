import { setTimeout as pause } from 'node:timers/promises'
import { expect, it } from 'vitest'
import type { EngineAnswer } from '#lib/engine/archive-engine.ts'
import { whatIsOpen } from '#lib/engine/engine-answer.ts'
import { feedArchive } from '#lib/engine/feed/feed-archive.ts'
import { startNode } from '#lib/engine/local/cluster.ts'
import { EngineClient } from '#lib/engine/opensearch/client.ts'
import { OpenSearchEngine } from '#lib/engine/opensearch/open-search-engine.ts'
import { createAddresses } from '#lib/site/addresses.ts'
import { inventedArchive } from '#tests/contract/invented-archive.ts'
import { describeWithCluster, type RunningCluster } from './open-search.ts'

/** Six parts on three nodes: two are gone with one of them, where no other node has a copy. */
const parts = 6

async function feed({ url }: RunningCluster, name: string, copies: number): Promise<OpenSearchEngine> {
  const options = { name, part: { number: 1, of: 1 }, size: { parts, copies } }
  const client = new EngineClient(url)
  await feedArchive(client, inventedArchive, createAddresses(), options)
  await client.ask('GET', `/_cluster/health?wait_for_status=green&timeout=60s`)
  return new OpenSearchEngine(url, name)
}

/** Asks again and again until an answer is as it should become. */
async function whenever(
  ask: () => Promise<EngineAnswer>,
  is: (answer: EngineAnswer) => boolean,
): Promise<EngineAnswer> {
  let last: unknown
  for (let tried = 0; tried < 120; tried++) {
    try {
      const answer = await ask()
      if (is(answer)) return answer
      last = answer.certificate
    } catch (error) {
      // The node that is gone may have been asked.
      last = error
    }
    await pause(500)
  }
  throw new Error('It did not become so.', { cause: last })
}

describeWithCluster('a cluster of three nodes that loses one', 3, (running) => {
  it('says what is silent, proves nothing absent meanwhile, and is whole again after', async () => {
    const { cluster, options } = running()
    const [bare, copied] = [await feed(running(), 'bare', 0), await feed(running(), 'copied', 1)]
    const ask = () => bare.search('toll', { limit: 10 })
    expect((await ask()).certificate).toMatchObject({ isWhole: true, parts: { total: parts, silent: 0 } })

    const errors: unknown[] = []
    const counts = new Set<number>()
    let isLosing = true
    const clients = Array.from({ length: 32 }, async () => {
      while (isLosing) {
        try {
          const { total, certificate } = await copied.search('toll', { limit: 3 })
          if (certificate.isWhole) counts.add(total.paragraphs)
        } catch (error) {
          errors.push(error)
        }
      }
    })
    const [, , third] = cluster.nodes
    third?.process.kill('SIGKILL')
    const lost = await whenever(ask, ({ certificate }) => certificate.parts.silent > 0)
    await whenever(
      () => copied.search('toll', { limit: 3 }),
      ({ certificate }) => certificate.isWhole,
    )
    isLosing = false
    await Promise.all(clients)
    expect(lost.certificate).toMatchObject({ isWhole: false, parts: { total: parts, silent: 2 } })
    expect(whatIsOpen(lost.certificate)).toContain('2 of 6 parts of the index are silent')
    const nothing = await bare.search('zzyzx', { limit: 1 })
    expect([nothing.total.paragraphs, nothing.certificate.isWhole]).toEqual([0, false])
    await expect(bare.passages(['p-zz'])).rejects.toThrow(/2 of 6 parts of the index are silent/u)
    await expect(bare.nearest(['ferry', 'toll'], { limit: 3 })).rejects.toThrow(/2 of 6 parts of the index are silent/u)
    await expect(bare.checkQuotation('The ferry toll will not rise')).rejects.toThrow(
      /2 of 6 parts of the index are silent/u,
    )
    expect((await copied.checkQuotation('The ferry toll will not rise')).check.verdict).toBe('exact')
    // With a copy on another node every whole answer is the same.
    expect([...counts]).toEqual([6])
    expect(errors.map(String)).toEqual([])

    const again = startNode(options, 2)
    try {
      const whole = await whenever(ask, ({ certificate }) => certificate.isWhole)
      expect(whole.total.paragraphs).toBe(6)
      expect(whatIsOpen(whole.certificate)).toBeUndefined()
    } finally {
      again.process.kill('SIGTERM')
    }
  })
})
