import { describe, expect, it } from 'vitest'
import type { LabelCut } from '#lib/ingest/recognise/labels/label-cuts.ts'
import {
  isCapitals,
  isNoLabel,
  labelInTitleCase,
  partsOf,
  withoutArticle,
} from '#lib/ingest/recognise/labels/label-parts.ts'

const parts = (label: string, stopped = false) => {
  const cut: LabelCut = { label, separator: 'colon', end: label.length + 1, stopped }
  const { base, beside, folded } = partsOf(cut)
  return [base, beside, folded]
}

describe('a label taken apart', () => {
  it.each([
    ['Ana Verell', 'Ana Verell', [], 'ana verell'],
    ['The DEPUTY  SPEAKER', 'The DEPUTY  SPEAKER', [], 'deputy speaker'],
    ['Mr RIED (Ferris) (3.18 pm)', 'Mr RIED', ['Ferris', '3.18 pm'], 'mr ried'],
    ['Mr RIED [Ferris]', 'Mr RIED', ['Ferris'], 'mr ried'],
    ['李总理（港口）', '李总理', ['港口'], '李总理'],
    ['Mr RIED ()', 'Mr RIED', [], 'mr ried'],
    ['Mr RIED, (Ferris)', 'Mr RIED', ['Ferris'], 'mr ried'],
    ['[00:12:03] Ana Verell', 'Ana Verell', [], 'ana verell'],
    ['00:12 – Ana Verell', 'Ana Verell', [], 'ana verell'],
    ['(1:02:03.250) Ana Verell', 'Ana Verell', [], 'ana verell'],
    ['** Ana Verell', 'Ana Verell', [], 'ana verell'],
    ['Hon. (Dr.) Verell', 'Hon. Verell', [], 'hon. verell'],
    ['Capt. (Retd) Ried', 'Capt. Ried', [], 'capt. ried'],
    ['Capt. (ret’d) Ried', 'Capt. Ried', [], 'capt. ried'],
    ['Mr RIED(Ferris)', 'Mr RIED', ['Ferris'], 'mr ried'],
    ['Mr RIED (Ferris) ', 'Mr RIED', ['Ferris'], 'mr ried'],
    ['Mr RIED ( Ferris )', 'Mr RIED', ['Ferris'], 'mr ried'],
    ['Mr RIED [] ,', 'Mr RIED [] ,', [], 'mr ried [] ,'],
    ['Mr RIED []', 'Mr RIED', [], 'mr ried'],
    ['李总理（）', '李总理', [], '李总理'],
    ['Mr RIED , , (Ferris)', 'Mr RIED', ['Ferris'], 'mr ried'],
    ['Mr RIED, Ferris (Selby)', 'Mr RIED, Ferris', ['Selby'], 'mr ried, ferris'],
    ['Mr (Selby) RIED (Ferris)', 'Mr (Selby) RIED', ['Ferris'], 'mr (selby) ried'],
    ['Mr RIED (Ferris (Selby))', 'Mr RIED (Ferris (Selby))', [], 'mr ried (ferris (selby))'],
    ['00:12:03,5 Ana Verell', 'Ana Verell', [], 'ana verell'],
    ['[00:12]Ana Verell', 'Ana Verell', [], 'ana verell'],
    ['Ana Verell 00:12', 'Ana Verell 00:12', [], 'ana verell 00:12'],
    ['  •_ Ana Verell', 'Ana Verell', [], 'ana verell'],
    ['Capt. (Retired) Ried', 'Capt. Ried', [], 'capt. ried'],
    ['Capt. (RTD.) Ried', 'Capt. Ried', [], 'capt. ried'],
    ["Capt. (ret'd) Ried", 'Capt. Ried', [], 'capt. ried'],
    ['Capt. (ret) Ried', 'Capt. Ried', [], 'capt. ried'],
    ['Capt. (unret) Ried', 'Capt. (unret) Ried', [], 'capt. (unret) ried'],
    ['Capt. (retinue) Ried', 'Capt. (retinue) Ried', [], 'capt. (retinue) ried'],
    ['Hon. (DR) Verell (Prof.) Ried', 'Hon. Verell Ried', [], 'hon. verell ried'],
    ['Capt. (Ferris) Ried', 'Capt. (Ferris) Ried', [], 'capt. (ferris) ried'],
  ])('%s', (label, base, beside, folded) => expect(parts(label)).toEqual([base, beside, folded]))

  it('has the stop of its initial again', () => {
    expect(parts('Ried O', true)[0]).toBe('Ried O.')
    expect(parts('Ried I.O', true)[0]).toBe('Ried I.O.')
    expect(parts('Ried O', false)[0]).toBe('Ried O')
    expect(parts('O', true)[0]).toBe('O')
    expect(parts(' O', true)[0]).toBe('O')
    expect(parts('I.O', true)[0]).toBe('I.O.')
    expect(parts('Ried Ob', true)[0]).toBe('Ried Ob')
    expect(parts('RIEDO', true)[0]).toBe('RIEDO')
  })
})

describe('the words of a label', () => {
  it.each([
    ['the speaker', 'speaker'],
    ['speaker', 'speaker'],
    ['the', 'the'],
    ['old the speaker', 'old the speaker'],
  ])('lose an article before them: %s', (folded, found) => expect(withoutArticle(folded)).toBe(found))

  it.each([
    ['note', true],
    ['next steps', true],
    ['next verell', false],
    ['verell', false],
  ])('name nobody: %s: %j', (folded, found) => expect(isNoLabel(folded)).toBe(found))

  it.each([
    ['THE SPEAKER', true],
    ['McDARROW', true],
    ['Ana VERELL', false],
    ['Ana Verell', false],
    ['A B', false],
  ])('are in capitals: %s: %j', (words, found) => expect(isCapitals(words)).toBe(found))

  it.each([
    ['The DEPUTY SPEAKER', 'The Deputy Speaker'],
    ['SPEAKER OF THE HOUSE', 'Speaker of the House'],
    ['THE SPEAKER', 'The Speaker'],
    ['PRESIDENT PRO TEMPORE', 'President pro tempore'],
    ['PM', 'PM'],
    ['VICE-CHAIRMAN', 'Vice-Chairman'],
    ['Speaker', 'Speaker'],
    ['OF THE HOUSE', 'Of the House'],
  ])('are written as words are: %s', (words, found) => expect(labelInTitleCase(words)).toBe(found))
})
