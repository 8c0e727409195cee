import { describe, expect, it } from 'vitest'
import { readHanLabelValue, readHanPerson } from '#lib/ingest/recognise/persons/han-person.ts'

describe('a person in Chinese', () => {
  it.each([
    ['市长 林文舟', '林文舟', '市长'],
    ['林文舟市长', '林文舟', '市长'],
    ['新港市市长欧阳文舟', '欧阳文舟', '新港市市长'],
    ['总理 安娜·维雷尔', '安娜·维雷尔', '总理'],
    ['林文舟 新港市市长', '林文舟', '新港市市长'],
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
    ['高瀬圭一', true, ['高瀬圭一']],
    ['待定', false, []],
    ['各国代表', false, []],
    ...['未定', '不详', '不詳', '全体', '全體', '各國', '多人', '匿名', '本人'].map(
      (word): [string, boolean, string[]] => [word, false, []],
    ),
    ['林文舟，周若兰', false, ['林文舟', '周若兰']],
    ['林文舟、港口委员会全体委员', false, []],
  ])('%s names whom it can be told to name', (value, isJapanese, names) => {
    expect(readHanLabelValue(value, isJapanese).map(({ name }) => name)).toEqual(names)
  })
})
