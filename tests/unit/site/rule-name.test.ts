import { expect, it } from 'vitest'
import { sayIn } from '#lib/i18n/languages.ts'
import { ruleName } from '#lib/site/rule-name.ts'

it('says the names of rules in each language, and the id of one that has no name as it is', () => {
  const said = (rule: string) => ['en', 'ru', 'kk'].map((language) => ruleName(sayIn(language), rule))
  expect(said('no-date')).toEqual(['no date', 'нет даты', 'күні жоқ'])
  expect(said('held-in')).toEqual(['held in', 'held-in', 'held-in'])
  expect(said('constructor')).toEqual(['constructor', 'constructor', 'constructor'])
})
