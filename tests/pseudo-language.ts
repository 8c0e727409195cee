import type { MessageTree } from '#lib/i18n/message.ts'

const letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'
const accented = [...'àƀçđéƒĝĥîĵķļɱñöþǫŕšţûṽŵẋýžÀƁÇĐÉƑĜĤÎĴĶĻṀÑÖÞǪŔŠŢÛṼŴẊÝŽ']

/**
 * A language that nobody speaks, of the words of another: each letter has an accent, and each text is 40 % longer, as
 * German is. Placeholders stay. What a page shows in it without an accent is no message.
 */
export function pseudoMessages(tree: MessageTree): MessageTree {
  return Object.fromEntries(
    Object.entries(tree).map(([name, node]) => {
      // A locale and the letters of a language are no words.
      if (name.startsWith('$') || name === 'locale' || name === 'alphabet') return [name, node]
      return [name, typeof node === 'string' ? pseudoText(node) : pseudoMessages(node)]
    }),
  )
}

function pseudoText(text: string): string {
  return text
    .split(/(\{\w+\})/u)
    .map((part) => (part.startsWith('{') ? part : part.replaceAll(/[a-z]+/giu, longer)))
    .join('')
}

/** A word with accents, and with its first vowels twice until it is 40 % longer. */
function longer(word: string): string {
  let left = Math.round(word.length * 0.4)
  return [...word]
    .map((letter) => {
      const changed = accented[letters.indexOf(letter)] ?? letter
      if (left === 0 || !/[aeiou]/u.test(letter)) return changed
      left--
      return changed + changed
    })
    .join('')
    .concat('ö'.repeat(left))
}
