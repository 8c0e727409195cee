import { describe, expect, it } from 'vitest'
import { inUsualCase, isInCapitals } from '#lib/ingest/recognise/persons/usual-case.ts'

describe('the words of a name in usual case', () => {
  it.each([
    [['Ana', 'DE', 'LA', 'WEIR'], 'Ana de la Weir'],
    [['Ana', 'LA', 'WEIR'], 'Ana La Weir'],
    [['DE', 'WEIR'], 'De Weir'],
    [['NGUYEN', 'VAN', 'SANG'], 'Nguyen Van Sang'],
    [['JJ', 'BERG'], 'JJ Berg'],
    [['OSK', 'XIV'], 'Osk XIV'],
    [['Ana', 'Verell'], 'Ana Verell'],
  ])('%j', (words, shown) => expect(inUsualCase(words).join(' ')).toBe(shown))
})

it('capitals are those of a whole word of two letters and more', () => {
  expect(['BERG', 'McBERG', 'A', 'A.', 'III', 'Berg', '李'].map(isInCapitals)).toEqual([
    true,
    true,
    false,
    false,
    false,
    false,
    false,
  ])
})
