/** A text in the forms that a number beside it asks for, by the plural categories of Unicode (CLDR). */
export type PluralForms = { other: string } & { [Category in Exclude<Intl.LDMLPluralRule, 'other'>]?: string }

/** A text with several numbers: each of them that changes the words beside it has its forms, under its own name. */
export type TextWithForms = { text: string } & { [parameter: string]: string | PluralForms }

/** A message: a text with `{names}` where values are put in; its forms by the value `count`; or a text with forms for several. */
export type Message = string | PluralForms | TextWithForms

/** The messages of a language, as its file has them: sections within sections. */
export interface MessageTree {
  readonly [name: string]: string | MessageTree
}

const categories: ReadonlySet<string> = new Set(['zero', 'one', 'two', 'few', 'many', 'other'])

/** Where a value is put into a text. */
export const placeholder = /\{(\w+)\}/gu

/** Whether an object of a file has the forms of one text, and is no section. */
export function isPluralForms(node: string | MessageTree | PluralForms): node is PluralForms {
  return typeof node !== 'string' && 'other' in node && Object.keys(node).every((key) => categories.has(key))
}

/** Whether an object of a file is a text with the forms of its numbers, and no section. */
export function isTextWithForms(node: string | MessageTree): node is TextWithForms {
  if (typeof node === 'string' || typeof node.text !== 'string') return false
  const forms = Object.entries(node).filter(([key]) => key !== 'text')
  return forms.length > 0 && forms.every(([, value]) => typeof value !== 'string' && isPluralForms(value))
}

/** The messages of a file by their keys: `lists.pageOf`. */
export function messagesByKey(tree: MessageTree): Map<string, Message> {
  const messages = new Map<string, Message>()
  const walk = (node: MessageTree, path: string) => {
    for (const [name, value] of Object.entries(node)) {
      if (name.startsWith('$')) continue
      const key = path === '' ? name : `${path}.${name}`
      if (typeof value === 'string' || isPluralForms(value) || isTextWithForms(value)) messages.set(key, value)
      else walk(value, key)
    }
  }
  walk(tree, '')
  return messages
}
