import { readFile, writeFile } from 'node:fs/promises'
import type { MessageTree } from '#lib/i18n/message.ts'
import { messagesSchema } from '#lib/i18n/messages-schema.ts'
import { messageParametersCode } from '#lib/i18n/parameter-types.ts'

/**
 * `npm run write:messages`: writes, from the English words of the interface, what each message takes, as types, and the
 * JSON Schema that the file of every language is held against.
 */
const english = JSON.parse(await readFile('lib/i18n/en.json', 'utf8')) as MessageTree
await writeFile('lib/i18n/message-parameters.ts', messageParametersCode(english))
await writeFile('lib/i18n/messages.schema.json', messagesSchema(english))
