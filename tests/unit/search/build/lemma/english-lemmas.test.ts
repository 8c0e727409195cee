import { beforeAll, describe, expect, it } from 'vitest'
import { EnglishLemmas } from '#lib/search/build/lemma/english-lemmas.ts'
import { readWordNet } from '#lib/search/build/lemma/wordnet.ts'

let lemmas: EnglishLemmas
beforeAll(async () => {
  lemmas = new EnglishLemmas(await readWordNet())
})

function meet(one: string, other: string): boolean {
  const words = lemmas.of(one)
  return lemmas.of(other).some((word) => words.includes(word))
}

function pairs(text: string): [one: string, other: string][] {
  return text
    .trim()
    .split(/\s+/)
    .map((pair): [string, string] => {
      const [one = '', other = ''] = pair.split('/')
      return [one, other]
    })
}

describe('forms of one word meet', () => {
  it.each(
    pairs(`
      bridge/bridges city/cities church/churches box/boxes buzz/buzzes class/classes address/addresses wish/wishes
      hero/heroes veto/vetoes potato/potatoes radio/radios ferry/ferries valley/valleys bus/buses focus/focuses
      crisis/crises analysis/analyses basis/bases thesis/theses axis/axes hypothesis/hypotheses
      criterion/criteria phenomenon/phenomena stratum/strata datum/data medium/media index/indices
      knife/knives wife/wives life/lives leaf/leaves half/halves wolf/wolves shelf/shelves thief/thieves
      woman/women man/men child/children foot/feet tooth/teeth mouse/mice statesman/statesmen chairman/chairmen
      grandchild/grandchildren ox/oxen goose/geese lens/lenses gas/gases process/processes base/bases
      israeli/israelis iraqi/iraqis somali/somalis european/europeans palestinian/palestinians
      mayor/mayor's mayors/mayor's women/women's child/children's city/city's
      abolish/abolished abolish/abolishes abolishing/abolished walk/walked walk/walking hope/hoped hope/hoping
      stop/stopped stop/stopping plan/planned plan/planning admit/admitted refer/referred occur/occurring
      travel/travelled travel/traveled travel/travelling cancel/cancelled panic/panicked traffic/trafficking
      study/studied study/studies study/studying try/tried carry/carries die/dying lie/lying tie/tied
      agree/agreed guarantee/guaranteed free/freed see/seeing reach/reaches pass/passed pass/passes
      fix/fixes fix/fixed use/used use/using age/aged argue/argued pursue/pursuing continue/continuing
      create/creating create/created realize/realizing organise/organised produce/produces
      go/went go/gone go/goes go/going be/is be/was be/been be/were have/had have/has do/did do/done
      take/took take/taken give/gave give/given write/written speak/spoke speak/spoken build/built bring/brought
      think/thought buy/bought teach/taught catch/caught seek/sought fight/fought hold/held stand/stood
      find/found lead/led meet/met feel/felt leave/left lose/lost keep/kept sell/sold tell/told say/said
      pay/paid lay/laid lie/lay begin/began begin/begun swim/swum drink/drank choose/chosen freeze/frozen
      rise/rose rise/risen arise/arose fall/fell grow/grew know/known show/shown draw/drawn withdraw/withdrew
      understand/understood undertake/undertaken overcome/overcame become/became forget/forgotten forbid/forbidden
      big/bigger big/biggest great/greater great/greatest happy/happier happy/happiest large/larger late/latest
      good/better good/best bad/worse bad/worst high/highest young/younger old/oldest
      this/these that/those meeting/meetings meeting/met left/leaves building/built found/founded found/finding
    `),
  )('%s and %s', (one, other) => {
    expect(meet(one, other)).toBe(true)
  })
})

describe('what is only derived, or merely looks like a form, does not', () => {
  it.each(
    pairs(`
      university/universal universe/university organization/organ organ/organic humanity/human human/humane
      generally/general general/generation constitution/constitute nation/national national/nationality
      news/new thing/th nothing/noth during/dure king/k ring/r string/str evening/even ceiling/ceil
      policy/police police/polite politics/politic economics/economic economy/economics physics/physical
      stove/stave dive/diva number/numb numbers/numb matter/mat order/ord power/pow corner/corn minister/mini minister/ministry
      teacher/teach leader/lead worker/work farmer/farm buyer/buy ruler/rule offer/off other/oth
      honest/hon forest/fore interest/inter request/requ west/we test/t arrest/arr modest/mod
      address/add access/acces princess/prince business/busy business/busi witness/wit wilderness/wild
      bus/bu gas/ga plus/plu thus/thu virus/viru status/statu campus/camp lens/len lens/lend
      paris/par tennis/tenn basis/basi crisis/cris iris/iri chassis/chass analysis/analyse
      species/specie series/seri series/serious always/alway perhaps/perhap as/a us/u his/hi is/i was/wa
      hop/hope hop/hoping hopped/hoped plan/plane planned/planed planes/planned star/stare starring/staring
      car/care cars/cares rid/rides sit/sites bar/bare bath/bathe cloth/clothe breath/breathe
      proof/prove belief/believe grief/grieve choice/choose speech/speak song/sing sale/sell loss/lose life/live
      success/succeed product/produce decision/decide creation/create government/govern agreement/agree
      movement/move happiness/happy freedom/free friendship/friend childhood/child citizen/citizenship
      possible/possibly quick/quickly real/really final/finally america/american europe/european
      seed/see need/nee feed/fee proceed/procee hundred/hundr sacred/sacr red/re bed/be naked/nak
      desert/dessert moral/morale past/paste once/on one/on none/non
    `),
  )('%s and %s', (one, other) => {
    // Homographs are forms of both; the second of each pair here is none of the first's.
    expect(meet(one, other)).toBe(false)
  })
})

it('gives an ambiguous form each of its words', () => {
  expect(lemmas.of('left').sort()).toEqual(['leave', 'left'])
  expect(lemmas.of('meeting').sort()).toEqual(['meet', 'meeting'])
  expect(lemmas.of('bases').sort()).toEqual(['base', 'basis'])
  expect(lemmas.of('found').sort()).toEqual(['find', 'found'])
})

it('knows nothing of a word that is not in the list', () => {
  expect(lemmas.of('ormond')).toEqual([])
})
