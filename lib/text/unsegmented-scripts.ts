/** Scripts that put no space between words, or much into one word (Korean), so that a word can't be looked for as a whole. */
const scripts = [
  ...['Han', 'Hiragana', 'Katakana', 'Hangul', 'Thai', 'Lao', 'Khmer', 'Myanmar'].map((name) => `\\p{Script=${name}}`),
  // The long sign of Japanese, wide and narrow, belongs to no script.
  '\\u30FC\\uFF70',
].join('')
const jamo = '[\\u1100-\\u115F][\\u1160-\\u11FF]+'
/** One sign of such a script, with the marks on it: a letter; digits are no signs. */
export const unsegmentedSign = `(?:${jamo}|(?=[\\p{L}\\p{Nl}])[${scripts}])[\\p{M}\\uFF9E\\uFF9F]*`

/** Letters of Latin, Greek, Cyrillic, Hebrew, Arabic and of India, and punctuation: none of those scripts has a sign there. */
const beyond = /[^\0-\u0DFF\u2000-\u206F]/
const anywhere = new RegExp(`[${scripts}]`, 'u')
const whole = new RegExp(`^${unsegmentedSign}$`, 'u')

/** Whether a text has anything in such a script. */
export function hasUnsegmentedScript(text: string): boolean {
  return beyond.test(text) && anywhere.test(text)
}

/** Whether a token is one sign of such a script. */
export function isUnsegmentedSign(token: string): boolean {
  return anywhere.test(token) && whole.test(token)
}
