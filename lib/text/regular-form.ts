/**
 * Whether an English word can be a regular form of another, by its letters: plural, possessive, -s, -ed, -ing. So `selbys` is one
 * of `selby`, `hops` is none of `hope`. Both are folded tokens. What can be a form need not be one: `news` is none of `new`.
 */
export function isRegularForm(form: string, word: string): boolean {
  const bare = form.replace(/'s?$/, '')
  if (bare === word) return true
  return endings(word).includes(bare)
}

function endings(word: string): string[] {
  if (/[^aeiou]y$/.test(word)) {
    const left = word.slice(0, -1)
    return [`${left}ies`, `${left}ied`, `${word}ing`, `${word}s`]
  }
  if (word.endsWith('e')) return [`${word}s`, `${word}d`, `${word}ing`, `${word.slice(0, -1)}ing`]
  const forms = [/(?:s|x|z|ch|sh)$/.test(word) ? `${word}es` : `${word}s`, `${word}ed`, `${word}ing`]
  if (word.endsWith('o')) forms.push(`${word}es`)
  const last = /[aeiou]([bdfgklmnprstvz])$/.exec(word)?.[1]
  if (last) forms.push(`${word}${last}ed`, `${word}${last}ing`, `${word}${last}es`)
  return forms
}
