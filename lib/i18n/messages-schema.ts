import { isPluralForms, isTextWithForms, type Message, type MessageTree } from './message.ts'
import { parametersOf } from './parameter-types.ts'

const categories = ['zero', 'one', 'two', 'few', 'many', 'other']
const text = { $ref: '#/$defs/text' }
const forms = { $ref: '#/$defs/forms' }
const counted = { $ref: '#/$defs/counted' }

/** What messages are, said once: there are more than a thousand. */
const definitions = {
  text: { type: 'string', minLength: 1 },
  forms: {
    type: 'object',
    description: 'The forms of the text, by the plural categories of the language (CLDR).',
    properties: Object.fromEntries(categories.map((category) => [category, text])),
    required: ['other'],
    additionalProperties: false,
  },
  counted: { anyOf: [text, forms] },
}

/** The JSON Schema of the files of languages, made of the English one: the same keys, and texts of the same kinds. */
export function messagesSchema(english: MessageTree): string {
  const schema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Words of the interface in one language',
    $defs: definitions,
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
  if (typeof message === 'string') return parametersOf(message).get('count') === undefined ? text : counted
  if (isPluralForms(message)) return counted
  const numbers = Object.keys(message).filter((name) => name !== 'text')
  return {
    type: 'object',
    description: 'A text, and the forms of what stands for each number in it.',
    properties: { text, ...Object.fromEntries(numbers.map((name) => [name, forms])) },
    required: ['text', ...numbers],
    additionalProperties: false,
  }
}
