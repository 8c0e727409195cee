import { beforeAll, describe, expect, it } from 'vitest'
import { checkPasted } from '#lib/quote/answer/check-pasted.ts'
import type { SearchEngine } from '#lib/search/engine.ts'
import { engineOver } from '#tests/unit/search/invented.ts'
import { english, russian, told } from './invented.ts'

let engine: SearchEngine
beforeAll(async () => {
  engine = await engineOver(told)
})

async function pairedOf(quotation: string): Promise<[language: string, said: string | undefined][]> {
  const { paired } = await checkPasted(quotation, await engine.passageSource())
  return paired.map(({ document, place }) => [document.language, place?.said])
}

describe('a speech that the archive has in another language', () => {
  it.each(english.map((text, index) => [text, russian[index]]))('%s', async (text, translation) => {
    expect(await pairedOf(`“${text}” — Ivo Sandor`)).toContainEqual(['ru', translation])
  })

  it('gives the passage for the other language, too', async () => {
    expect(await pairedOf(`«${russian[4]}», — сказал Сандор 3 марта 2021 года`)).toContainEqual(['en', english[4]])
  })

  it('names no more than the document where it is not sure that it is a translation', async () => {
    expect(await pairedOf(english[1] ?? '')).toContainEqual(['kk', undefined])
  })

  it('gives nothing for what occurs nowhere', async () => {
    expect(await pairedOf('Seven lemons for every lighthouse keeper before breakfast')).toEqual([])
  })
})
