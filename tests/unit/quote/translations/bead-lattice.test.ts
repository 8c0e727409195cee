import { describe, expect, it } from 'vitest'
import { beadChances, beadLattice, canBeAligned, paragraphBeads } from '#lib/quote/translations/bead-lattice.ts'
import { evidenceOf } from '#lib/quote/translations/evidence.ts'
import { english, russian } from './invented.ts'

const lattice = beadLattice(
  english.map((text) => evidenceOf(text, 'en')),
  russian.map((text) => evidenceOf(text, 'ru')),
  paragraphBeads,
)

describe('all ways to align two texts', () => {
  it('give each paragraph one place: the chances of all beads that it is in are one together', () => {
    const chances = beadChances(lattice)
    for (const [paragraph] of english.entries()) {
      const own = lattice.cells.map(({ at, bead }, number) =>
        at <= paragraph && paragraph < at + bead.own ? (chances[number] ?? 0) : 0,
      )
      expect(own.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1, 6)
    }
  })

  it('prefer what has the same figures and names to what has only the same length', () => {
    const likelihood = (at: number, other: number) =>
      lattice.cells.find((cell) => cell.at === at && cell.other === other && cell.bead.own + cell.bead.other === 2)
        ?.logLikelihood ?? Number.NaN
    expect(likelihood(1, 1)).toBeGreaterThan(likelihood(1, 4))
    expect(likelihood(4, 4)).toBeGreaterThan(likelihood(4, 1))
  })

  it('are too many where both texts are very long, and none where one is empty', () => {
    expect([canBeAligned(390, 390), canBeAligned(420, 420), canBeAligned(0, 3)]).toEqual([true, false, false])
  })
})
