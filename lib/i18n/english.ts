import messages from './en.json' with { type: 'json' }
import { createSay } from './say.ts'

/** The words of the interface in English: for commands, for assistants, and for tests. No browser loads all of them. */
export const english = createSay('en', messages)
