/** A text whose letters are written in one way only, and what may be between them without changing a word. */
const plainText = /^[\t\n\r -~\u2013\u2014\u2018\u2019\u201C\u201D\u2026]*$/
const plainPhrase = /^[A-Za-z ]*$/
/** An abbreviation, or a letter that may be a part of one, means more than its letters. */
const abbreviationPattern = /[A-Z]{2}|(?:^| )[A-Za-z](?: |$)/
const inWord = "[A-Za-z0-9'\u2019\u2018.-]"

/** A text without all that may be between words and inside them: hyphens, apostrophes, the full stops of abbreviations. */
function lettersAndDigits(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9]+/g, '')
}

/**
 * Decides whether a phrase is in a text before the text is read into words; undefined where only reading decides. In plain
 * English most texts are known by their letters alone, thirty times as fast.
 */
export function phrasePrefilter(phrase: string): (text: string) => boolean | undefined {
  if (!plainPhrase.test(phrase)) return () => undefined
  const wanted = lettersAndDigits(phrase)
  const words = phrase.trim().split(/ +/)
  const asWritten = new RegExp(`(?<!${inWord})${words.join(' ')}(?!${inWord}|[^ -~])`, 'i')
  const mayBeAbbreviation = abbreviationPattern.test(phrase)
  return (text) => {
    if (!plainText.test(text)) return undefined
    if (!mayBeAbbreviation) {
      const [found] = asWritten.exec(text) ?? []
      if (found !== undefined && !/[A-Z]{2}/.test(found)) return true
    }
    return lettersAndDigits(text).includes(wanted) ? undefined : false
  }
}
