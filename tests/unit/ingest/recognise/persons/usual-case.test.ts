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
    [['ANA', 'DE', 'de', 'WEIR'], 'Ana de de Weir'],
    [['ANA', 'VAN', 'DER', 'WEIR'], 'Ana van der Weir'],
    [['Ana', 'WEIR', 'DE'], 'Ana Weir De'],
    [['Ana', 'DE', 'Weir'], 'Ana De Weir'],
    [['OSK', 'NG'], 'Osk Ng'],
    [['KTZ'], 'Ktz'],
    [['KTZW', 'BERG'], 'Ktzw Berg'],
    [['OSK', 'TU’ARA'], 'Osk TU’ARA'],
    [['OSK', 'O’BERG'], 'Osk O’Berg'],
    [['OSK', 'ΒΕΡΓ'], 'Osk ΒΕΡΓ'],
    [['OSK', 'ΒEΡΓ'], 'Osk ΒEΡΓ'],
    [['OSK', 'MCBERG'], 'Osk McBerg'],
    [['OSK', 'MCA'], 'Osk Mca'],
    [['XIV', 'OSK'], 'Xiv Osk'],
    [['ОСК', 'БЕРГ'], 'Оск Берг'],
    [['OSK', 'XIVER'], 'Osk Xiver'],
    [['OSK', 'BEXI'], 'Osk Bexi'],
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
