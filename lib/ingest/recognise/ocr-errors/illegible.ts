import { hasNoCapitals } from '#lib/ingest/recognise/prose.ts'

/** Words of two letters with which titles begin; most others of two letters are pieces of misread ones. */
const short = (
  'On Of To In At By An As Is It We No My Up Us So Or If Do Go He Me Be Oh Ah Le La Un Du De Au Et En El Lo Al Mi Su Os Da Im Am Zu ' +
  'Об На За По Во Со Не Из От До Ко Мы Он Ел Ер Ол Та Це Ви Ми Ти Ще Як Ні'
).split(' ')

/** A word as print has it, with the punctuation that may be around it. */
const opened = String.raw`^["'“‘«(*\[]{0,12}`
const closed = String.raw`(?:['’]\p{L})?['’"”»),.;:?!…*\]-]*$`
const wholeWord = new RegExp(
  `${opened}(?:${[
    String.raw`\p{Lu}?\p{Ll}{2,}`,
    String.raw`\p{Lu}{2,}`,
    String.raw`\p{Lu}\p{Ll}+\p{Lu}\p{Ll}+`,
    String.raw`[\p{Lu}\p{Ll}]\p{L}*(?:[-’']\p{L}+)+`,
    '[aAI&*иИвВоОсСяЯуУкКіІйЙзЗ]',
    ...short,
    String.raw`\d+(?:st|nd|rd|th)?`,
    String.raw`\p{Lu}\.`,
    String.raw`\p{Lu}{2,}\W?\d{1,3}`,
  ].join('|')})${closed}`,
  'u',
)

/** A figure or a mark within a word: "A3R0G". */
const mixed = /\p{L}[\d~^=#\\][\p{L}\d]|\p{L}[\d~^=#\\]+\p{L}/u

/**
 * Whether a short line can't be read: what optical reading makes of stains, rules, stamps and handwriting. Hardly any
 * letters, or, in fewer than seven words, hardly one that is whole.
 */
export function isIllegible(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  if (hasNoCapitals(text)) return letters === 0
  if (letters < 2 || letters / text.length < 0.5) return true
  const words = text.split(/\s+/)
  if (words.length < 9 && words.filter((word) => mixed.test(word)).length > 1) return true
  const whole = words.filter((word) => wholeWord.test(word)).length
  if (letters < 4 && !/^\p{Lu}\p{Ll}+[.?!…]*$/u.test(text)) return whole < words.length
  return words.length < 9 && whole / words.length < (words.length < 3 ? 0.6 : 0.5)
}
