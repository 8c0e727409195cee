import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { interfaceLanguages } from '#lib/i18n/language-tags.ts'
import { type MessageTree, messagesByKey } from '#lib/i18n/message.ts'
import { messagesSchema } from '#lib/i18n/messages-schema.ts'
import { messageParametersCode } from '#lib/i18n/parameter-types.ts'
import { messageProblems } from './message-problems.ts'

const read = (language: string) => JSON.parse(readFileSync(`lib/i18n/${language}.json`, 'utf8')) as MessageTree
const english = read('en')

describe('the files of languages', () => {
  it('are those that the interface has', () => {
    const files = readdirSync('lib/i18n').filter((name) => /^[a-z]{2,3}(?:-\w+)*\.json$/u.test(name))
    expect(files.map((name) => name.replace('.json', '')).sort()).toEqual([...interfaceLanguages].sort())
  })

  it.each(interfaceLanguages)(
    'has every message in "%s", with its placeholders and the forms of the language',
    (language) => {
      expect(messageProblems(language, read(language), english)).toEqual([])
    },
  )

  it('are written into types and a schema; else run npm run write:messages', () => {
    expect(readFileSync('lib/i18n/message-parameters.ts', 'utf8')).toBe(messageParametersCode(english))
    expect(readFileSync('lib/i18n/messages.schema.json', 'utf8')).toBe(messagesSchema(english))
  })
})

/** The code that says messages. */
function codeIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/u.test(name) && !name.endsWith('message-parameters.ts'))
    .map((name) => readFileSync(join(folder, name), 'utf8'))
}

it('each message is said somewhere, so that nobody translates what no one reads', () => {
  const code = ['app', 'lib', 'scripts'].flatMap(codeIn).join('\n')
  const whole = new Set([...code.matchAll(/'(\w+\.[\w. -]+)'/gu)].map(([, key]) => key))
  const made = [...code.matchAll(/`(\w+\.[\w.-]*)\$\{[^`]*?\}([\w.-]*)`/gu)]
  const isSaid = (key: string) =>
    whole.has(key) || made.some(([, start = '', end = '']) => key.startsWith(start) && key.endsWith(end))
  const keys = [...messagesByKey(english).keys()].filter((key) => !key.startsWith('language.'))
  expect(keys.filter((key) => !isSaid(key))).toEqual([])
})

describe('a file of a language', () => {
  const small: MessageTree = {
    list: {
      title: 'Documents',
      page: 'Page {page} of {pages}',
      count: { one: '{count} text', other: '{count} texts' },
    },
  }
  const problems = (list: MessageTree) => messageProblems('ru', { list }, small).join('\n')
  const whole = {
    title: 'Документы',
    page: 'Страница {page} из {pages}',
    count: { one: '{count} текст', few: '{count} текста', many: '{count} текстов', other: '{count} текста' },
  }

  it('is whole where it has the same keys, placeholders, and its own forms', () => {
    expect(problems(whole)).toBe('')
  })

  it('lacks what English has', () => {
    const { title: _, ...rest } = whole
    expect(problems(rest)).toContain("must have required property 'title'")
  })

  it('has what English has not', () => {
    expect(problems({ ...whole, more: 'Ещё' })).toContain('must NOT have additional properties')
  })

  it('has an empty message', () => {
    expect(problems({ ...whole, title: '' })).toContain('/list/title')
    expect(problems({ ...whole, title: ' ' })).toBe('list.title: is empty')
  })

  it('has another placeholder', () => {
    expect(problems({ ...whole, page: 'Страница {page}' })).toBe(
      'list.page: has the placeholders "page"; expected "page pages"',
    )
  })

  it('has the forms of another language', () => {
    expect(problems({ ...whole, count: { one: '{count} текст', other: '{count} текста' } })).toBe(
      'list.count: has the forms "one other"; expected "few many one other"',
    )
  })
})
