import { isSalutation } from './salutations.ts'

/** Ordinals that number the headings of a text, in order from one. */
const ordinals = [
  ['first', 'первое', 'бірінші'],
  ['second', 'второе', 'екінші'],
  ['third', 'третье', 'үшінші'],
  ['fourth', 'четвертое', 'төртінші'],
  ['fifth', 'пятое', 'бесінші'],
  ['sixth', 'шестое', 'алтыншы'],
  ['seventh', 'седьмое', 'жетінші'],
  ['eighth', 'восьмое', 'сегізінші'],
  ['ninth', 'девятое', 'тоғызыншы'],
  ['tenth', 'десятое', 'оныншы'],
  ['eleventh', 'одиннадцатое', 'он бірінші'],
  ['twelfth', 'двенадцатое', 'он екінші'],
]

const ordinalHeading = new RegExp(
  `^(${ordinals.flat().join('|').replaceAll('е', '[её]')})\\.\\s+(?=[\\p{Lu}«“"])`,
  'iu',
)

/** The number of a heading that begins with an ordinal and a stop ("Third. On …"), else nothing. */
export function headingOrdinal(text: string): number | undefined {
  const word = ordinalHeading.exec(text)?.[1]?.toLowerCase().replaceAll('ё', 'е')
  if (!word) return undefined
  const index = ordinals.findIndex((names) => names.includes(word))
  return index === -1 ? undefined : index + 1
}

/** Longest heading, in words. */
const maximumWords = 14

/**
 * Whether a line that is alone is a heading: short, begins with a capital, and does not end as a sentence,
 * a list's introduction or a salutation does; or it is numbered by an ordinal, and then may end in a stop.
 */
export function isHeadingLine(text: string): boolean {
  const words = text.split(/\s+/)
  if (words.length > maximumWords || text.length > 120 || isSalutation(text)) return false
  if (headingOrdinal(text) !== undefined) return !/[.!?]\s/.test(text.replace(ordinalHeading, ''))
  if (!/^[\p{Lu}\p{N}«“"]/u.test(text)) return false
  if (/[.!?…:;,–—-]["”»’)\]]*$/u.test(text)) return false
  // A quotation, a signature's role, a figure or an address is no heading.
  if (/^["“«].*["”»]$/u.test(text) || /^[\d\s.,()%/-]+$/.test(text) || /https?:|@/.test(text)) return false
  return /\p{L}{2}/u.test(text)
}

/** Words that a heading begins with when it names its topic ("On the …", "Once again, about …"). */
const topical = /^(?:\S+\s+){0,2}?(?:on|about|о|об|обо|про)\s/iu

/** Whether a heading names its topic with a preposition. */
export function isTopical(text: string): boolean {
  return topical.test(text)
}

/** Words that begin a sentence in English and Russian and, inside a heading, have a small letter. */
const openers = new Set(
  (
    'the a an at in on from for as we it this these that those with to by after during when if i our all there they he ' +
    'she in under over since today now however also such each every no not let today’s в на с со по мы это эти для из от ' +
    'при как если когда сегодня все их наш наша наши у за к ко до после также он она они я'
  ).split(' '),
)

/**
 * Where a heading that runs into its paragraph ends: the place of the first word that can only begin a sentence
 * (a capitalised function word without a stop before it), in UTF-16 units; nothing where there is none within the
 * length of a heading. `text` begins as a topical heading does.
 */
export function runInHeadingEnd(text: string): number | undefined {
  let count = 0
  let end = 0
  for (const match of text.matchAll(/\S+/g)) {
    const word = match[0].replace(/^[«“"(]+/u, '').replace(/(?<![»”"),])[»”"),]+$/u, '')
    const capital = /^\p{Lu}/u.test(word)
    if (count > 2 && capital && openers.has(word.toLowerCase())) return end
    count += 1
    if (count > maximumWords || /[.!?:;,]["”»]?$/u.test(match[0])) return undefined
    end = match.index + match[0].length
  }
  return undefined
}

const smallWords = new Set(
  'a an and as at by for from in of on or the to with nor but per via и в на о об с для по к'.split(' '),
)

/** Whether every word that carries meaning begins with a capital, as in a title. */
export function isTitleCase(text: string): boolean {
  const words = text.split(/\s+/).filter((word) => /\p{L}/u.test(word))
  if (words.length < 2 || words.length > 12) return false
  return words.every((word, index) => {
    const plain = word.replace(/^[^\p{L}]+/u, '')
    return /^\p{Lu}/u.test(plain) || (index > 0 && smallWords.has(plain.toLowerCase()))
  })
}
