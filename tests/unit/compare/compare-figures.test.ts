import { describe, expect, it } from 'vitest'
import { compareFigures } from '#lib/compare/compare-figures.ts'
import { placedFigures } from '#lib/compare/placed-figures.ts'

/** Compares the figures of two paragraphs that are aligned. */
function compared(a: string, b: string, language = 'en', isSeries = false) {
  const pairs = compareFigures(
    placedFigures(a, 0, language),
    placedFigures(b, 0, language),
    () => true,
    () => 1,
    { isSeries },
  )
  return pairs.map((pair) => {
    const sign = pair.agree ? '=' : '≠'
    return `${pair.a.figure.asWritten} ${sign} ${pair.b.figure.asWritten} (${pair.certainty})`
  })
}

describe('figures of aligned paragraphs', () => {
  it('agree where value and unit do, however they are written', () => {
    expect(compared('Twenty new barns were built.', 'We have built 20 barns.')).toEqual([
      'Twenty new barns = 20 barns (sure)',
    ])
    expect(compared('It cost $2 million.', 'The price was two million dollars.')).toEqual([
      '$2 million = two million dollars (sure)',
    ])
  })

  it('differ where the words around them say that they are of the same', () => {
    expect(
      compared('The repairs of the stone bridge cost 300 crowns.', 'We paid for the repairs of the stone bridge.'),
    ).toEqual([])
    expect(
      compared(
        'The repair of the old stone bridge took 30 days.',
        'You remember that the repair of the old stone bridge took 40 days.',
      ),
    ).toEqual(['30 days ≠ 40 days (sure)'])
  })

  it('differ where one number has another unit of the same kind', () => {
    expect(compared('It is done within 5 months.', 'We were given 5 years for the task.')).toEqual([
      '5 months ≠ 5 years (likely)',
    ])
  })

  it('differ where one is a thousandfold of the other', () => {
    expect(compared('На мост выделено 4 млрд тенге.', 'Мы дали на это 4 млн тенге.', 'ru')).toEqual([
      '4 млрд тенге ≠ 4 млн тенге (likely)',
    ])
  })

  it.each([
    ['of other units', 'They grew by 12 per cent.', 'They grew for 15 years.'],
    ['of other things', 'The village has 12 wells.', 'The village has 15 smiths.'],
    ['of another matter', 'The road is 12 km long.', 'Her journey by sea was of 900 km.'],
    ['about so much', 'Some 100 households of the valley got seed.', 'The 103 households of the valley got seed.'],
    ['years', 'The weir was built in 1912.', 'The weir was built in 1915.'],
  ])('differ from none that are %s', (_, a, b) => {
    expect(compared(a, b).filter((line) => line.includes('≠'))).toEqual([])
  })

  it('differ from none where it could as well be another one', () => {
    expect(
      compared(
        'The northern mill ground 300 sacks of barley.',
        'The mill ground 400 sacks of barley in May. The mill ground 500 sacks of barley in June.',
      ),
    ).toEqual([])
  })

  it('differ from none where the same figure is there as well', () => {
    expect(
      compared(
        'The repair of the bridge took 30 days.',
        'The repair of the mill took 40 days. The repair of the bridge took 30 days.',
      ),
    ).toEqual(['30 days = 30 days (sure)'])
  })

  it('differ where the sentence that has the same figure has another one as well', () => {
    expect(
      compared('It is done within 5 months.', 'We were given 5 years for the task, that is 5 warm months.'),
    ).toEqual(['5 months = 5 warm months (sure)', '5 months ≠ 5 years (likely)'])
    expect(compared('It is done within 5 months.', 'It took 5 years. The next one takes 5 months.')).toEqual([
      '5 months = 5 months (sure)',
    ])
  })

  it.each([
    ['The mill has two new wheels.', 'Two new carts came to the mill.'],
    ['We hired one thousand additional rowers.', 'We hired a thousand additional bakers.'],
    ['There are two of them.', 'They were two.'],
  ])('are not said to agree where they count other things: %s %s', (a, b) => {
    expect(compared(a, b)).toEqual([])
  })

  it('differ from none where an equal count is of another thing', () => {
    expect(
      compared('The valley mill ground 300 sacks of barley.', 'The valley mill ground 300 tons, 400 sacks of barley.'),
    ).toEqual([])
  })

  describe('of two texts of a series', () => {
    const ofSeries = (a: string, b: string) => compared(a, b, 'en', true)

    it('are at most likely of the same thing', () => {
      expect(
        ofSeries(
          'The repair of the old stone bridge took 30 days.',
          'The repair of the old stone bridge took 40 days.',
        ),
      ).toEqual(['30 days ≠ 40 days (likely)'])
    })

    it('make no pair where the words next to them have nothing in common', () => {
      const a = 'The valley council of the lower river spent on lanterns and new doors $300.'
      const b = 'The valley council of the lower river spent on barges and long ropes $400.'
      expect(compared(a, b)).toEqual(['$300 ≠ $400 (sure)'])
      expect(ofSeries(a, b)).toEqual([])
    })

    it('agree where the words next to them are the same', () => {
      expect(ofSeries('The toll house cost $300.', 'The toll house cost $300.')).toEqual(['$300 = $300 (likely)'])
      expect(ofSeries('The toll house cost $300.', 'The year ended, and barley came to $300.')).toEqual([])
    })
  })

  it('are not compared where their paragraphs are not aligned', () => {
    const [a, b] = [placedFigures('It took 30 days.', 0, 'en'), placedFigures('It took 30 days.', 1, 'en')]
    expect(
      compareFigures(
        a,
        b,
        () => false,
        () => 1,
      ),
    ).toEqual([])
  })
})
