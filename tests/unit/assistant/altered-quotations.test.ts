import type { Client } from '@modelcontextprotocol/client'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { drawQuotations } from './altered-quotations.ts'
import { call, connectedClient, siteFolder } from './invented-site.ts'

const { told, altered, unaltered } = drawQuotations(20261127, 8)

let client: Client
beforeAll(async () => {
  client = await connectedClient(await siteFolder(told))
})
afterAll(async () => {
  await client.close()
})

describe('verify_quote, asked for quotations that a seeded program made', () => {
  it('has 56 that were altered in seven ways', () => {
    expect(altered).toHaveLength(56)
    expect(new Set(altered.map(({ alteration }) => alteration)).size).toBe(7)
  })

  it.each(altered)('confirms none that was altered ($alteration: $quotation)', async ({ quotation, speaker, date }) => {
    const { data, text, isError } = await call(client, 'verify_quote', { quotation, speaker, date })
    expect(isError).toBe(false)
    expect(data.confirmed).toBe(false)
    expect(text).toMatch(/^Not (?:confirmed|in this archive)/u)
  })

  it.each([
    ['figure', 'sense altered', 'figure'],
    ['negation', 'sense altered', 'negation'],
    ['name', 'sense altered', 'name'],
  ])('names what is altered: a %s', async (alteration, status, alters) => {
    for (const { quotation, speaker, date } of altered.filter((one) => one.alteration === alteration)) {
      const { data } = await call(client, 'verify_quote', { quotation, speaker, date })
      expect(data).toMatchObject({
        status,
        match: { differences: expect.arrayContaining([expect.objectContaining({ alters })]) },
      })
    }
  })

  it.each([
    ['wrong speaker', 'wrong attribution'],
    ['wrong year', 'wrong attribution'],
    ['reporter’s words as the speaker’s', 'not a speaker’s words'],
  ])('says what is wrong with who or when: %s', async (alteration, status) => {
    for (const { quotation, speaker, date } of altered.filter((one) => one.alteration === alteration))
      expect((await call(client, 'verify_quote', { quotation, speaker, date })).data.status).toBe(status)
  })

  it.each(unaltered)('confirms what was said ($quotation)', async ({ quotation, speaker, date }) => {
    const { data, text } = await call(client, 'verify_quote', { quotation, speaker, date })
    expect(data).toMatchObject({ confirmed: true, status: 'confirmed', verdict: 'exact' })
    expect(text).toMatch(/^Confirmed: /u)
  })
})
