import { describe, expect, it } from 'vitest'
import { readHanLabelValue, readHanPerson } from '#lib/ingest/recognise/persons/han-person.ts'

describe('a person in Chinese', () => {
  it.each([
    ['市长 林文舟', '林文舟', '市长'],
    ['林文舟市长', '林文舟', '市长'],
    ['新港市市长欧阳文舟', '欧阳文舟', '新港市市长'],
    ['总理 安娜·维雷尔', '安娜·维雷尔', '总理'],
    ['林文舟 新港市市长', '林文舟', '新港市市长'],
    [' 市长 林文舟 ', '林文舟', '市长'],
    ['市长 林文舟先生', '林文舟', '市长'],
    ['市长：林文舟', '林文舟', '市长'],
    ['市长 欧阳文', '欧阳文', '市长'],
  ])('is named by an office beside the name: %s', (words, name, role) => {
    expect(readHanPerson(words)).toMatchObject({ name, role })
  })

  it.each(['林文舟', '市长办公会', '主席讲话', '发言人的声明', '新港市市长', '港口与城市', '代表大会'])(
    'is not guessed: %s',
    (words) => {
      expect(readHanPerson(words)).toBeUndefined()
    },
  )
})

describe('the words behind a label of who speaks', () => {
  it.each([
    ['林文舟', false, ['林文舟']],
    ['林文舟、周若兰', false, ['林文舟', '周若兰']],
    ['林文舟先生', false, ['林文舟']],
    [' 林文舟 ', false, ['林文舟']],
    ['林文舟（新港）', false, ['林文舟']],
    ['林文舟()、 周若兰', false, ['林文舟', '周若兰']],
    ['林文舟；周若兰;', false, ['林文舟', '周若兰']],
    ['市长 林文舟、周若兰', false, ['林文舟', '周若兰']],
    ['港口很旧', false, []],
    ['各國代表', false, []],
    ['渡辺圭一', true, ['渡辺圭一']],
    ['渡辺圭一', false, []],
    ['渡辺', true, []],
    ['林文舟讲话', false, []],
    ['副市长 林文舟', false, ['林文舟']],
    ['安娜·维雷尔', false, ['安娜·维雷尔']],
    ['高瀬圭一', true, ['高瀬圭一']],
    ['待定', false, []],
    ['各国代表', false, []],
    ...['未定', '不详', '不詳', '全体', '全體', '各國', '多人', '匿名', '本人'].map(
      (word): [string, boolean, string[]] => [word, false, []],
    ),
    ['林文舟，周若兰', false, ['林文舟', '周若兰']],
    ['林文舟、港口委员会全体委员', false, []],
  ])('%s names those whom it surely names', (value, isJapanese, names) => {
    expect(readHanLabelValue(value, isJapanese).map(({ name }) => name)).toEqual(names)
  })
})

it('has the place of the name in the words', () => {
  const text = ' 市长 林文舟'
  const person = readHanPerson(text)
  expect(text.slice(person?.start, person?.end)).toBe('林文舟')
  const [, second] = readHanLabelValue('林文舟、 周若兰先生', false)
  expect('林文舟、 周若兰先生'.slice(second?.start, second?.end)).toBe('周若兰')
})
