import english from './en.json' with { type: 'json' }
import kazakh from './kk.json' with { type: 'json' }
import type { MessageTree } from './message.ts'
import russian from './ru.json' with { type: 'json' }
import { createSay, type Say } from './say.ts'

/** The names of the sections of the files of languages. */
export type Section = Exclude<keyof typeof english, '$schema'>

const files: Readonly<Record<string, MessageTree>> = { en: english, ru: russian, kk: kazakh }

/** The languages that the interface has (BCP 47). */
export const interfaceLanguages: readonly string[] = Object.keys(files)

/** The words of the interface in a language that it has. */
export function sayIn(language: string): Say {
  return createSay(language, fileOf(language))
}

/** Some sections of the words of a language: what a page hands to its script. */
export function sectionsOf(language: string, sections: readonly Section[]): MessageTree {
  const file = fileOf(language)
  return Object.fromEntries(['language', ...sections].flatMap((name) => (file[name] ? [[name, file[name]]] : [])))
}

function fileOf(language: string): MessageTree {
  const file = Object.hasOwn(files, language) ? files[language] : undefined
  if (!file) throw new Error(`The interface has no words in "${language}"; it has ${interfaceLanguages.join(', ')}.`)
  return file
}
