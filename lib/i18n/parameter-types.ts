import { isPluralForms, type Message, type MessageTree, messagesByKey, placeholder } from './message.ts'

/** What may be put in at a place of a text: a number where words change with it. */
type ParameterType = 'number' | 'string | number'

/** The values that a message takes, by name. */
export function parametersOf(message: Message): Map<string, ParameterType> {
  const parameters = new Map<string, ParameterType>()
  const take = (text: string) => {
    for (const [, name = ''] of text.matchAll(placeholder))
      parameters.set(name, parameters.get(name) ?? 'string | number')
  }
  if (typeof message === 'string') {
    take(message)
    if (parameters.has('count')) parameters.set('count', 'number')
  } else if (isPluralForms(message)) {
    parameters.set('count', 'number')
    for (const form of Object.values(message)) take(form)
  } else
    for (const [name, forms] of Object.entries(message)) {
      if (typeof forms === 'string') take(forms)
      else {
        parameters.set(name, 'number')
        for (const form of Object.values(forms)) take(form)
      }
    }
  return new Map([...parameters].sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** In characters: what is longer the formatter would write on several lines. */
const longestLine = 120

/** The code of `message-parameters.ts`: what each message takes, as a type. */
export function messageParametersCode(tree: MessageTree): string {
  const lines = [...messagesByKey(tree)].map(([key, message]) => {
    const parameters = [...parametersOf(message)].map(([name, type]) => `${name}: ${type}`)
    const name = /^\w+$/u.test(key) ? key : `'${key}'`
    const line = `  ${name}: ${parameters.length === 0 ? 'None' : `{ ${parameters.join('; ')} }`}`
    return line.length <= longestLine
      ? line
      : [`  ${name}: {`, ...parameters.map((one) => `    ${one}`), '  }'].join('\n')
  })
  return [
    '// Written by `npm run write:messages` from en.json: not to be changed by hand.',
    '',
    'type None = Record<never, never>',
    '',
    '/** What is put into each message. */',
    'export interface MessageParameters {',
    ...lines,
    '}',
    '',
  ].join('\n')
}
