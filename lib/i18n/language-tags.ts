/** The languages that the interface has (BCP 47): each has a file in this folder. */
export const interfaceLanguages = ['en', 'ru', 'kk'] as const

/** A language that the interface has. */
export type InterfaceLanguage = (typeof interfaceLanguages)[number]

/** Whether the interface has a language. */
export function isInterfaceLanguage(tag: string): tag is InterfaceLanguage {
  return interfaceLanguages.some((one) => one === tag)
}
