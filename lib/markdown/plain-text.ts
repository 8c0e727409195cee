/** What a text must be, in the words of an error message. */
export const plainTextExpected = 'one line of text, not empty, spaces single, none at its ends, no control characters'

// Tabs and line ends are control characters; lone surrogates can't be written as UTF-8.
const refused = /\p{Cc}|\p{Cs}|\p{Zl}|\p{Zp}| {2}/u

/** Whether a text is one that a block or a field may hold, so that it comes back from a file exactly. */
export function isPlainText(text: string): boolean {
  return text !== '' && text === text.trim() && !refused.test(text)
}
