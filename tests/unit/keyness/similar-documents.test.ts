import { describe, expect, it } from 'vitest'
import type { ArchiveDocument } from '#lib/domain/document.ts'
import { countWords } from '#lib/keyness/count-words.ts'
import { isListedAlready } from '#lib/keyness/listed-already.ts'
import { findSimilarDocuments } from '#lib/keyness/similar-documents.ts'
import { documentWith, paragraph } from '#tests/unit/archive/invented.ts'

const said = {
  weirs: 'The weir of Ormond leaks, the sluice is rotten, and the millrace runs dry in summer.',
  weirsAgain: 'Whoever mends the weir mends the sluices too, and the millraces of Ormond.',
  lamps: 'The lamp on the quay wants oil, and the lamplighter wants wages and a ladder.',
  lampsAgain: 'Two lamps, one ladder and no lamplighter: the quay is dark.',
  bees: 'Bees were kept behind the school, and honey was given to whoever coughed.',
  ferries: 'A ferry carries horses for nothing on market days and for a penny on others.',
  tolls: 'Tolls were counted by candle, and the purse was found light again.',
  archives: 'Letters were bound in calfskin, and mice were forbidden by decree.',
  плотина: 'Плотина течёт, шлюз прогнил, а мельничный ручей пересыхает.',
  плотины: 'Кто чинит плотину, чинит и шлюзы, и мельничные ручьи.',
  лампы: 'Лампы на пристани требуют масла и новых фитилей.',
  пчёлы: 'Пчёл держали за школой, а мёд давали кашляющим.',
}

const documents = Object.entries(said).map(([name, text], index) => letter(index, name, text))

function letter(index: number, name: string, text: string, given: Partial<ArchiveDocument> = {}): ArchiveDocument {
  return documentWith({
    id: `d-${String(index).padStart(7, '0')}`,
    slug: `letter-${index}`,
    title: name,
    language: /[а-я]/.test(text) ? 'ru' : 'en',
    blocks: [paragraph('p-abcdefg', text)],
    ...given,
  })
}

const idOf = (name: string) => documents.find(({ title }) => title === name)?.id ?? ''
const find = (of: readonly ArchiveDocument[], isListed = isListedAlready({ saidAgain: [] })) =>
  findSimilarDocuments(countWords(of), isListed)

describe('documents that are alike', () => {
  const found = find(documents)

  it('are those that share words which few others have, in whatever form, and the words are named', () => {
    expect(found[idOf('weirs')]?.map(({ document }) => document)).toEqual([idOf('weirsAgain')])
    const [first] = found[idOf('weirs')] ?? []
    expect(first?.words.toSorted()).toEqual(['Ormond', 'millrace', 'sluice', 'weir'])
    expect(found[idOf('lamps')]?.[0]?.document).toBe(idOf('lampsAgain'))
  })

  it('are found in each language among its own', () => {
    expect(found[idOf('плотина')]?.map(({ document }) => document)).toEqual([idOf('плотины')])
    expect(found[idOf('плотина')]?.[0]?.words.length).toBeGreaterThanOrEqual(3)
  })

  it('are none where nothing but common words is shared', () => {
    expect(found[idOf('bees')]).toBeUndefined()
    expect(found[idOf('archives')]).toBeUndefined()
  })

  it('are in turn alike to it', () => {
    expect(found[idOf('weirsAgain')]?.[0]?.document).toBe(idOf('weirs'))
  })

  it('are left out where the page names them already: of one event, or the same text', () => {
    const ofEvent = documents.map((one) => (one.title.startsWith('weirs') ? { ...one, event: 'Weir Day' } : one))
    expect(find(ofEvent)[idOf('weirs')]).toBeUndefined()
    const passage = (name: string) => ({ document: idOf(name) })
    const again = (words: number) => ({ first: passage('weirs'), second: passage('weirsAgain'), words })
    expect(find(documents, isListedAlready({ saidAgain: [again(4), again(4)] }))[idOf('weirs')]).toBeUndefined()
    expect(find(documents, isListedAlready({ saidAgain: [again(3)] }))[idOf('weirs')]).toBeDefined()
  })

  it('are five at most, the most alike first, whatever else there is', () => {
    const many = Array.from({ length: 8 }, (_, index) =>
      letter(20 + index, `copy ${index}`, `${said.weirs} ${'Plums and pears. '.repeat(index)}`),
    )
    const others = Array.from({ length: 40 }, (_, index) =>
      letter(40 + index, `other ${index}`, `Word${'abcdefghij'[index % 10]}${index} alone.`),
    )
    const [first] = Object.values(find([...documents, ...many, ...others]))
    expect(first).toHaveLength(5)
    expect(first?.[0]?.document).toBe('d-0000020')
  })

  it('are the same in the same order, run for run', () => {
    expect(JSON.stringify(find(documents))).toBe(JSON.stringify(found))
  })
})
