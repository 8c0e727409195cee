import { describe, expect, it } from 'vitest'
import { labelCuts } from '#lib/ingest/recognise/labels/label-cuts.ts'

const cuts = (text: string) => labelCuts(text).map(({ label, separator, end }) => [label, separator, text.slice(end)])

describe('where a label may end', () => {
  it.each([
    ['Ana Verell: Good day', [['Ana Verell', 'colon', 'Good day']]],
    ['Ana Verell (Selby: north): Good day', [['Ana Verell (Selby: north)', 'colon', 'Good day']]],
    ['Q Why not', [['Q', 'space', 'Why not']]],
    ['王小明：好', [['王小明', 'colon', '好']]],
    ['At 10:30 we met', []],
    ['Mr RIED—Good day', [['Mr RIED', 'dash', 'Good day']]],
    ['Mr RIED.—Good day', [['Mr RIED', 'dash', 'Good day']]],
    ['Mr RIED - Good day', [['Mr RIED ', 'spaced', 'Good day']]],
    ['Mr RIED (Selby)-by leave', [['Mr RIED (Selby)', 'dash', 'by leave']]],
    ['Mr RIED-Good day', []],
    ['north—east', []],
    ['PIRMININKAS. Pradedame', [['PIRMININKAS', 'stop', 'Pradedame']]],
    ['Ried. and so on', []],
    ['Q: Why not', [['Q', 'colon', 'Why not']]],
    [': no label', []],
    ['Ana Verell:Good day', [['Ana Verell', 'colon', 'Good day']]],
    ['Ana Verell:', [['Ana Verell', 'colon', '']]],
    ['What? Ana: no', []],
    ['the old weir of Ormond', []],
    ['Q - Why not', [['Q ', 'spaced', 'Why not']]],
    ['Q. Why not', [['Q', 'stop', 'Why not']]],
    ['Quay Why not', []],
    ['Mr RIED.- Good day', [['Mr RIED', 'dash', 'Good day']]],
    ['Mr RIED.-', []],
    ['Ried A. (Selby): Good day', [['Ried A. (Selby)', 'colon', 'Good day']]],
    ['Ried A. (Selby) Good day', [['Ried A', 'stop', '(Selby) Good day']]],
    ['Ried A. Verell', [['Ried A', 'stop', 'Verell']]],
    ['Ried O. Th. Verell', [['Ried O. Th', 'stop', 'Verell']]],
    ['RIED. «Pradedame»', [['RIED', 'stop', '«Pradedame»']]],
    ['RIED. 12 boats', [['RIED', 'stop', '12 boats']]],
    ['RIED. ¿Por qué?', [['RIED', 'stop', '¿Por qué?']]],
    ['Ana Verell: “Good day', [['Ana Verell', 'colon', '“Good day']]],
    ['Ana Verell:good', []],
    ['Ana Verell:12', []],
    ['李总理:好', [['李总理', 'colon', '好']]],
    ['李（港口：北）：好', [['李（港口：北）', 'colon', '好']]],
    ['Mr RIED) (Selby: Good day', []],
    ['Mr RIED (Selby) – Good day', [['Mr RIED (Selby) ', 'spaced', 'Good day']]],
    ['Mr RIED–Good day', [['Mr RIED', 'dash', 'Good day']]],
    ['Mr RIED--Good day', [['Mr RIED', 'dash', 'Good day']]],
    ['Mr RIED—good day', []],
    ['(Ferris)-“by leave', [['(Ferris)', 'dash', '“by leave']]],
    ['(Ferris)-2', []],
    ['12—Good day', []],
    ['Ana; Verell: no', []],
    ['Ana! Verell: no', []],
    ['好。王：不', []],
    ['Q  Why not', [['Q', 'space', 'Why not']]],
    ['IQ Why not', []],
    ['Q  - Why not', [['Q  ', 'spaced', 'Why not']]],
    ['The Q - Why not', [['The Q ', 'spaced', 'Why not']]],
    ['RIED.  Pradedame', [['RIED', 'stop', 'Pradedame']]],
    ['RIED.5 Pradedame', []],
    ['RIED.  - Good day', [['RIED.  ', 'spaced', 'Good day']]],
    ['Ried A.  (Selby): Good day', [['Ried A.  (Selby)', 'colon', 'Good day']]],
    ['Ried A. (Selby) : Good day', [['Ried A. (Selby) ', 'colon', 'Good day']]],
    [
      'Ried A. (Selby) of (Ormond): Good day',
      [
        ['Ried A', 'stop', '(Selby) of (Ormond): Good day'],
        ['Ried A. (Selby) of (Ormond)', 'colon', 'Good day'],
      ],
    ],
    ['Mr RIED‒Good day', []],
    [
      'Mr RIED.- Good day - no',
      [
        ['Mr RIED', 'dash', 'Good day - no'],
        ['Mr RIED.- Good day ', 'spaced', 'no'],
      ],
    ],
    ['Ana: Verell: no', [['Ana', 'colon', 'Verell: no']]],
    ['Ana (Selby) (north: no', []],
  ])('%s', (text, found) => expect(cuts(text)).toEqual(found))

  it('is no later than a label is long', () => {
    expect(cuts(`${'weir '.repeat(31)}: no`)).toHaveLength(1)
    expect(cuts(`${'weir '.repeat(33)}: no`)).toEqual([])
  })
})
