/**
 * The letters beyond ASCII of the languages that are written in Windows-1252, small: the common ones, which make up most
 * of a running text's, and the others. Near languages share a row.
 */
const alphabets = [
  { language: 'French', common: 'éèàê', others: 'âæçëîïôœùûüÿ' },
  { language: 'German', common: 'äöü', others: 'ßé' },
  { language: 'Spanish, Galician, Irish', common: 'áéíóñ', others: 'úü' },
  { language: 'Portuguese', common: 'ãçáéí', others: 'âàêóôõúü' },
  { language: 'Italian', common: 'àèìòù', others: 'éíîóú' },
  { language: 'Catalan', common: 'àèéíó', others: 'çïòúü' },
  { language: 'Dutch, Luxembourgish', common: 'ëïé', others: 'èêöüäó' },
  { language: 'Swedish, Finnish', common: 'äåö', others: 'é' },
  { language: 'Estonian', common: 'äõöü', others: 'šž' },
  { language: 'Danish, Norwegian', common: 'æøå', others: 'éóôò' },
  { language: 'Icelandic', common: 'áðíóöæþ', others: 'éúý' },
  { language: 'Faroese', common: 'áðíóøæ', others: 'úý' },
  { language: 'Albanian', common: 'ëç', others: '' },
].map(({ language, common, others }) => ({ language, common: new Set(common), all: new Set(common + others) }))

/** A text of fewer such letters, or with few words that have one, says too little of its language. */
const fewestLetters = 8
const fewestWords = 0.1
/** The share of such letters that one language must have, and of the common ones among them; others are of names. */
const ownShare = 0.85
const commonShare = 0.4
/** A letter of another language is no name's where it is so common. */
const foreignCount = 3
const foreignShare = 0.04
/** The ı of Turkish is at the place of ý, which is rare everywhere. */
const mostOfY = 0.15
/** Signs that are at the places of Polish letters: "by³o", "ka¿dy". */
const signInWord = /\p{Ll}[¹³¿¾¼¥£]\p{Ll}/gu

/**
 * Whether text that was read as Windows-1252 has the letters of one language that is written in it. Czech, Hungarian or
 * Turkish, whose encodings are others, come out with letters that no one language has together. True where there are too few
 * such letters to judge.
 */
export function isPlausiblyWestern(text: string): boolean {
  if ((text.match(signInWord)?.length ?? 0) > 1) return false
  const letters = text.toLowerCase().match(/(?!\p{ASCII})\p{L}/gu) ?? []
  const words = text.match(/\p{L}+/gu) ?? []
  const accented = words.filter((word) => /[^\p{ASCII}]/u.test(word)).length
  if (letters.length < fewestLetters || accented < words.length * fewestWords) return true
  const counts = new Map<string, number>()
  for (const letter of letters) counts.set(letter, (counts.get(letter) ?? 0) + 1)
  const share = (of: (letter: string) => boolean) => letters.filter(of).length / letters.length
  if (share((letter) => letter === 'ý') > mostOfY) return false
  // It is at the place of Hungarian ő; Portuguese has ã beside it, Estonian ä.
  if (counts.has('õ') && !counts.has('ã') && !counts.has('ä')) return false
  return alphabets.some(({ common, all }) => {
    const isForeign = ([letter, count]: [string, number]) =>
      !all.has(letter) && count >= foreignCount && count >= letters.length * foreignShare
    if ([...counts].some(isForeign)) return false
    return share((letter) => all.has(letter)) >= ownShare && share((letter) => common.has(letter)) >= commonShare
  })
}
