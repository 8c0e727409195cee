import { Ajv2020 } from 'ajv/dist/2020.js'
import { isPluralForms, type Message, type MessageTree, messagesByKey } from '#lib/i18n/message.ts'
import { messagesSchema } from '#lib/i18n/messages-schema.ts'
import { parametersOf } from '#lib/i18n/parameter-types.ts'

/** What is wrong in the file of a language, held against the English one: key, what was found, what was expected. */
export function messageProblems(language: string, file: MessageTree, english: MessageTree): string[] {
  const validate = new Ajv2020({ strict: false, allErrors: true }).compile(JSON.parse(messagesSchema(english)))
  if (!validate(file))
    return (validate.errors ?? []).map(
      ({ instancePath, message = '', params }) => `${instancePath}: ${message} ${JSON.stringify(params)}`,
    )
  const expected = messagesByKey(english)
  return [...messagesByKey(file)].flatMap(([key, message]) => {
    const wanted = expected.get(key)
    return wanted === undefined ? [`${key}: is not in English`] : problemsOf(language, key, message, wanted)
  })
}

function problemsOf(language: string, key: string, message: Message, english: Message): string[] {
  const problems: string[] = []
  const [found, wanted] = [message, english].map((one) => [...parametersOf(one).keys()].join(' '))
  if (found !== wanted) problems.push(`${key}: has the placeholders "${found}"; expected "${wanted}"`)
  const categories = new Intl.PluralRules(language).resolvedOptions().pluralCategories.toSorted().join(' ')
  for (const forms of formsIn(message)) {
    const own = Object.keys(forms).sort().join(' ')
    if (own !== categories) problems.push(`${key}: has the forms "${own}"; expected "${categories}"`)
  }
  if (textsIn(message).some((text) => text.trim() === '')) problems.push(`${key}: is empty`)
  return problems
}

function formsIn(message: Message): object[] {
  if (typeof message === 'string') return []
  return isPluralForms(message) ? [message] : Object.values(message).filter((forms) => typeof forms === 'object')
}

function textsIn(message: Message): string[] {
  if (typeof message === 'string') return [message]
  return Object.values(message).flatMap((part) => (typeof part === 'string' ? [part] : Object.values(part)))
}
