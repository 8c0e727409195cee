import { isPluralForms, isTextWithForms, type Message, type MessageTree } from './message.ts'
import { parametersOf } from './parameter-types.ts'

const text = { type: 'string', minLength: 1 }
const categories = ['zero', 'one', 'two', 'few', 'many', 'other']
const forms = {
  type: 'object',
  description: 'The forms of the text, by the plural categories of the language (CLDR).',
  properties: Object.fromEntries(categories.map((category) => [category, text])),
  required: ['other'],
  additionalProperties: false,
}

/** The JSON Schema of the files of languages, made of the English one: the same keys, and texts of the same kinds. */
export function messagesSchema(english: MessageTree): string {
  const schema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Words of the interface in one language',
    ...sectionSchema(english, { $schema: { type: 'string' } }),
  }
  return `${JSON.stringify(schema, undefined, 2)}\n`
}

function sectionSchema(section: MessageTree, more: object = {}): object {
  const entries = Object.entries(section).filter(([name]) => !name.startsWith('$'))
  return {
    type: 'object',
    properties: { ...more, ...Object.fromEntries(entries.map(([name, node]) => [name, nodeSchema(node)])) },
    required: entries.map(([name]) => name),
    additionalProperties: false,
  }
}

function nodeSchema(node: string | MessageTree): object {
  return typeof node === 'string' || isPluralForms(node) || isTextWithForms(node)
    ? messageSchema(node)
    : sectionSchema(node)
}

function messageSchema(message: Message): object {
  if (typeof message === 'string')
    return parametersOf(message).get('count') === undefined ? text : { anyOf: [text, forms] }
  if (isPluralForms(message)) return { anyOf: [text, forms] }
  const numbers = Object.keys(message).filter((name) => name !== 'text')
  return {
    type: 'object',
    description: 'A text, and the forms of what stands for each number in it.',
    properties: { text, ...Object.fromEntries(numbers.map((name) => [name, forms])) },
    required: ['text', ...numbers],
    additionalProperties: false,
  }
}
