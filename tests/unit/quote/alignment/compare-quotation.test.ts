import { describe, expect, it } from 'vitest'
import { compareQuotation } from '#lib/quote/alignment/compare-quotation.ts'

const text = 'We mended the upper weir in spring. The mill of Selby stood still for nine days.'

describe('a quotation beside the text that it is taken from', () => {
  it('has no differences where it is word for word there', () => {
    expect(compareQuotation('The mill of Selby stood still', text).differences).toEqual([])
  })

  it('tells which word is another, and what that alters', () => {
    const { differences } = compareQuotation('The mill of Selby stood still for ten days', text)
    expect(differences).toMatchObject([{ quoted: 'ten', said: 'nine', alters: 'figure' }])
  })

  it('knows opposites in Russian without being told the language', () => {
    const { differences } = compareQuotation('Налоги вырастут весной', 'Налоги снизятся весной')
    expect(differences).toHaveLength(1)
    expect(differences[0]?.alters).toBeDefined()
  })
})
