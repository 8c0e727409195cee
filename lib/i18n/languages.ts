import english from './en.json' with { type: 'json' }
import kazakh from './kk.json' with { type: 'json' }
import type { InterfaceLanguage } from './language-tags.ts'
import type { MessageTree } from './message.ts'
import russian from './ru.json' with { type: 'json' }
import { createSay, type Say } from './say.ts'

/** The names of the sections of the files of languages. */
export type Section = Exclude<keyof typeof english, '$schema'>

const files: Readonly<Record<string, MessageTree>> = {
  en: english,
  ru: russian,
  kk: kazakh,
} satisfies Record<InterfaceLanguage, MessageTree>

/** The words of the interface in a language that it has. */
export function sayIn(language: string): Say {
  return createSay(language, fileOf(language))
}

/** The language of the interface on the page of a text: that of the text where the interface has it, else the first. */
export function languageForText(language: string | undefined, languages: readonly string[]): string {
  const own = language?.split('-')[0]
  return own !== undefined && languages.includes(own) ? own : (languages[0] ?? 'en')
}

/** The words on the pages of texts, by the languages of the interface and that of a text. */
export function sayForTexts(languages: readonly string[] = ['en']): (language: string | undefined) => Say {
  const says = new Map(languages.map((language) => [language, sayIn(language)]))
  return (language) => {
    const own = languageForText(language, languages)
    return says.get(own) ?? sayIn(own)
  }
}

/** Some sections of the words of a language: what a page hands to its script, which divides no list among letters. */
export function sectionsOf(language: string, sections: readonly Section[]): MessageTree {
  const file = fileOf(language)
  const own = Object.entries(file.language ?? {}).filter(([name]) => name !== 'alphabet')
  const all = sections.flatMap((name) => (file[name] ? [[name, file[name]]] : []))
  return Object.fromEntries([['language', Object.fromEntries(own)], ...all])
}

/** What a language is called in itself: `Русский`. */
export function ownName(language: string): string {
  const { language: about } = fileOf(language)
  return typeof about === 'object' && typeof about.name === 'string' ? about.name : language
}

function fileOf(language: string): MessageTree {
  const file = Object.hasOwn(files, language) ? files[language] : undefined
  if (!file) throw new Error(`The interface has no words in "${language}"; it has ${Object.keys(files).join(', ')}.`)
  return file
}
