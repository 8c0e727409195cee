/** Words shown from the beginning and from the end of a passage: enough to recognise it, few enough for one line. Not measured. */
const [first, last] = [6, 3]

/** The first and last words of a passage, by which it is recognised: `We have clear plans for the … and not before`. */
export function abridge(text: string): string {
  const words = text.trim().split(/\s+/)
  if (words.length <= first + last + 2) return words.join(' ')
  return `${words.slice(0, first).join(' ')} … ${words.slice(-last).join(' ')}`
}
