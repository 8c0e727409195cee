import { expect, it } from 'vitest'
import { indexedArchive } from '#lib/quote/answer/quoted-archive.ts'
import { tokens } from '#lib/text/tokens.ts'
import { engineOver } from '#tests/unit/search/invented.ts'

const engine = await engineOver([
  { title: 'On the weir', lines: ['The weir of Selby is old.'], facts: { id: 'd-one', speaker: 'Ana Verell' } },
  { title: 'On the ferry', lines: ['The ferry of Ormond is older.'], facts: { id: 'd-two', speaker: 'Ivo Sandor' } },
])
const ferry = tokens('the ferry of Ormond').map(({ text }) => text)

it('finds paragraphs by their words, and knows what is stated of their documents', async () => {
  const { finder, facts } = await indexedArchive(await engine.passageSource())
  const [unit = -1] = await finder.likeliestUnits(ferry, 1, false)
  expect((await finder.paragraph(unit))?.text).toBe('The ferry of Ormond is older.')
  expect(facts.speakers.map(({ name }) => name).sort()).toEqual(['Ana Verell', 'Ivo Sandor'])
})

it('leaves out documents of which a condition does not hold', async () => {
  const { finder } = await indexedArchive(await engine.passageSource())
  expect(await finder.restrictedTo({ speakers: ['Ana Verell'] }).likeliestUnits(ferry, 1, false)).toEqual([])
})
