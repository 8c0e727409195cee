/** The words of a list, apart by white space. */
export function splitWords(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '')
}

/** The words and phrases of a list, apart by bars or semicolons. */
export function splitPhrases(text: string): string[] {
  return text
    .split(/[|;]/)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '')
}
