import { beforeAll, describe, expect, it } from 'vitest'
import { ArchiveLemmas } from '#lib/search/build/lemma/archive-lemmas.ts'
import { EnglishLemmas } from '#lib/search/build/lemma/english-lemmas.ts'
import { readWordNet } from '#lib/search/build/lemma/wordnet.ts'

let english: EnglishLemmas
beforeAll(async () => {
  english = new EnglishLemmas(await readWordNet())
})

/** How often words stand in an archive, as `word: count/with a capital`. */
function archiveOf(counts: Record<string, `${number}/${number}`>): ArchiveLemmas {
  return new ArchiveLemmas(english, (word) => {
    const [count, capitals] = counts[word]?.split('/').map(Number) ?? []
    return count === undefined || capitals === undefined ? undefined : { count, capitals }
  })
}

describe('names', () => {
  it('are no forms of common words that are written alike', () => {
    expect(archiveOf({ mars: '9/9', mar: '2/0' }).of('mars')).toEqual(['mars'])
    expect(archiveOf({ wales: '40/40', wale: '1/0' }).of('wales')).toEqual(['wales'])
  })

  it('are where they are written small as well', () => {
    expect(archiveOf({ mars: '9/4', mar: '2/0' }).of('mars')).toContain('mar')
  })

  it('are what is asked for where they are names as a rule, and count for the common word all the same', () => {
    const lemmas = archiveOf({ mars: '9/6', mar: '2/0' })
    expect([lemmas.queryLemmas('mars'), lemmas.queryLemmas('mar')]).toEqual([['mars'], ['mar']])
    expect(lemmas.of('mars')).toEqual(['mars', 'mar'])
    expect(archiveOf({ mars: '9/5', mar: '2/0' }).queryLemmas('mars')).toContain('mar')
  })

  it('are no irregular plurals of common words, but the plurals of names in capitals are', () => {
    expect(archiveOf({ bani: '12/12', ban: '80/3' }).of('bani')).toEqual(['bani'])
    expect(archiveOf({ bani: '12/2', ban: '80/3' }).of('bani')).toEqual(['ban'])
    expect(archiveOf({ mice: '2/2', mouse: '3/0' }).of('mice')).toEqual(['mouse'])
    expect(archiveOf({ emirates: '40/40', emirate: '5/1' }).of('emirates')).toEqual(['emirate'])
  })

  it('have a plural where the name itself occurs more often', () => {
    expect(archiveOf({ verells: '2/2', verell: '30/30' }).of('verells')).toEqual(['verell'])
    expect(archiveOf({ verells: '20/20', verell: '30/30' }).of('verells')).toEqual(['verells'])
  })

  it('of other languages have none in -os, -as and -es', () => {
    expect(archiveOf({ vaskos: '2/2', vasko: '30/30' }).of('vaskos')).toEqual(['vaskos'])
  })

  it('have a possessive', () => {
    expect(archiveOf({ verell: '1/1' }).of("verell's")).toEqual(['verell'])
  })
})

describe('words that are in no list', () => {
  it('have a plural and the forms of a verb where the word is in the archive', () => {
    const lemmas = archiveOf({ tollgater: '5/0', tollgaters: '2/0', weirify: '1/0', weirifies: '1/0', ferrify: '2/0' })
    expect(lemmas.of('tollgaters')).toEqual(['tollgater'])
    expect(lemmas.of('weirifies')).toEqual(['weirify'])
    expect(archiveOf({ ferrilize: '2/0', ferrilized: '1/0' }).of('ferrilized')).toEqual(['ferrilize'])
  })

  it('have the irregular forms of the verb that they end with', () => {
    expect(archiveOf({ redrew: '2/0' }).of('redrew')).toEqual(['redraw'])
    expect(archiveOf({ redrawing: '2/0', redraw: '1/0' }).of('redrawing')).toEqual(['redraw'])
    expect(archiveOf({ redrew: '9/9' }).of('redrew')).toEqual(['redrew'])
  })

  it('stay as they are written where it does not', () => {
    expect(archiveOf({ tollgaters: '2/0' }).of('tollgaters')).toEqual(['tollgaters'])
    expect(archiveOf({ ferrilized: '1/0' }).of('ferrilized')).toEqual(['ferrilized'])
  })
})

it('leaves figures, abbreviations with figures and contractions as they are', () => {
  const lemmas = archiveOf({ '5g': '1/0', "don't": '3/0' })
  expect([lemmas.of('5g'), lemmas.of("don't"), lemmas.of('66th')]).toEqual([['5g'], ["don't"], ['66th']])
})
