import { hasKazakhLetter } from '#lib/text/word-language.ts'

const cyrillic = /\p{Script=Cyrillic}/u
const latin = /\p{Script=Latin}/u
const cyrillicLanguages = new Set(['ru', 'kk', 'ky', 'uk', 'be', 'bg', 'sr', 'mk', 'mn', 'tg', 'tt', 'uz'])

/**
 * The language to read a title in: that of its document, unless the title is written in Cyrillic letters and the
 * document in another script's language, as where an English text is under a Russian title. BCP 47.
 */
export function titleLanguage(title: string, documentLanguage: string | undefined): string | undefined {
  const language = documentLanguage?.split('-')[0]
  if (language !== undefined && cyrillicLanguages.has(language)) return documentLanguage
  if (!cyrillic.test(title) || latin.test(title)) return documentLanguage
  return hasKazakhLetter(title) ? 'kk' : 'ru'
}
