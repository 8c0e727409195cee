const roman: [number, string][] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
]
const latinLetters = 'abcdefghijklmnopqrstuvwxyz'
/** As Word counts with them: without ё, й, ъ, ы, ь. */
const russianLetters = 'абвгдежзиклмнопрстуфхцчшщэюя'
const noteSigns = '*†‡§'

/** A number from 1 on in one of the forms of ECMA-376 part 1, 17.18.59 (`lowerRoman`); in figures where it is another. */
export function formatListNumber(number: number, form: string | undefined): string {
  switch (form) {
    case 'upperRoman':
      return inRoman(number)
    case 'lowerRoman':
      return inRoman(number).toLowerCase()
    case 'upperLetter':
      return inLetters(number, latinLetters).toUpperCase()
    case 'lowerLetter':
      return inLetters(number, latinLetters)
    case 'russianUpper':
      return inLetters(number, russianLetters).toUpperCase()
    case 'russianLower':
      return inLetters(number, russianLetters)
    case 'chicago':
      return inLetters(number, noteSigns)
    case 'decimalZero':
      return String(number).padStart(2, '0')
    case 'ordinal':
      return `${number}${ordinalEnding(number)}`
    case 'none':
      return ''
    default:
      return String(number)
  }
}

function inRoman(number: number): string {
  if (number < 1 || number > 3999) return String(number)
  let left = number
  let text = ''
  for (const [value, sign] of roman) for (; left >= value; left -= value) text += sign
  return text
}

/** a … z, then aa, bb, cc, as Word goes on. */
function inLetters(number: number, letters: string): string {
  if (number < 1 || number > letters.length * 20) return String(number)
  const letter = letters[(number - 1) % letters.length] ?? ''
  return letter.repeat(Math.ceil(number / letters.length))
}

function ordinalEnding(number: number): string {
  if (number % 100 >= 11 && number % 100 <= 13) return 'th'
  return ['th', 'st', 'nd', 'rd'][number % 10] ?? 'th'
}
