import { personWords } from './person-words.ts'

const vowels = /[aeiouyıøæœəаеиоуыэюяіүұөәєαεηιουω]/iu
const liquidInside = /^(?=\p{L}+?[rl])\p{L}+$/iu
const particles = new Set(personWords.particles)
/** Beginnings after which a second capital is in a name: McBerg, DeVito, LaRue. */
const joinedBeginning = /^(?:Mc|Mac|De|Di|La|Le|O|Du|Van|Al|El|Fitz|D)(?=\p{Lu})/u

/** A word without the accents and other marks on its letters (Unicode NFD): "Nguyễn" → "Nguyen", "Đặng" → "Đang". */
export function withoutMarks(word: string): string {
  return word.normalize('NFD').replace(/\p{M}+/gu, '')
}

/** Small letters of any script, the Turkish dotted capital without the dot that it would keep. */
export function inLowerCase(word: string): string {
  return word.toLowerCase().replace(/i\u0307/gu, 'i')
}

/**
 * Whether letters make a word of a name: in one case, or capitals only where a name has them, no letter three times
 * over, and a vowel in four letters and more. What has none of these was misread.
 */
export function isNameShaped(word: string): boolean {
  const plain = withoutMarks(word).replace(/\./g, '')
  const letters = plain.replace(/[^\p{L}]/gu, '')
  if (letters.length === 0) return false
  const parts = plain.split(/[^\p{Lu}\p{Ll}]+/u).filter((part) => part !== '')
  if (!isOneCase(letters.replace(joinedBeginning, '')) && !parts.every((part) => isOneCase(part))) return false
  if (/(\p{L})\1\1/iu.test(letters)) return false
  return letters.length < 4 || vowels.test(letters) || isWithoutVowel(word, letters)
}

/** Whether a word has a vowel, whatever marks it carries. */
export function hasVowel(word: string): boolean {
  return vowels.test(withoutMarks(word))
}

/** Czech and its neighbours write names without vowels: "Smrž". Their letters carry marks, or l and r are inside. */
function isWithoutVowel(word: string, letters: string): boolean {
  const isMarked = word.normalize('NFD') !== withoutMarks(word)
  const isOrdinary = /^\p{Lu}\p{Ll}+$/u.test(letters)
  return letters.length < 7 && liquidInside.test(letters) && (isMarked || isOrdinary)
}

function isOneCase(letters: string): boolean {
  return /^(?:\p{Lu}\p{Ll}*|\p{Lu}+|\p{Ll}+)$/u.test(letters)
}

/** Whether a word written small may be inside a name: "de", "bin", "al-Marsa", "d’Arve". */
export function isParticle(word: string): boolean {
  if (particles.has(word.replace(/^['‘`]/, '’'))) return true
  const [lead, ...rest] = word.split(/[-‐‑’'‘`]/u)
  return rest.length > 0 && joinedParticles.has(lead ?? '') && /^\p{Lu}/u.test(rest.join(''))
}

/** Particles that are joined to the next word by a hyphen or an apostrophe. */
const joinedParticles = new Set('al el ad an ar as at ash az ul ud d l dell dall n s аль эль'.split(' '))

const turkish = /[İıĞğŞş]/u

/** BERG → Berg, McBERG → McBerg, O’BRIEN → O’Brien; initials and numbers stay. */
export function inTitleCase(word: string): string {
  if (/^(?:II|III|IV|VI{0,3}|IX)$/.test(word) || word.replace(/\P{L}/gu, '').length < 2) return word
  if (/^(?:\p{Lu}\.)+$/u.test(word)) return word
  const capitals = /(Mc|Mac|^|[-‐‑’'‘ʻ])(\p{Lu})([\p{Lu}\p{M}]+)/gu
  return word.replace(capitals, (_, lead: string, first: string, rest: string) => {
    const source = turkish.test(word) ? rest.replace(/I/g, 'ı') : rest
    return `${lead}${first}${inLowerCase(source)}`
  })
}
