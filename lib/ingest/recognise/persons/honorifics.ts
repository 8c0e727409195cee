import { anyOf, wordEnd } from '#lib/ingest/recognise/word-patterns.ts'
import { nameTitles } from './person-words.ts'

/** "Rt. Hon." whose letters were misread: "Ri H1on" keeps its first letter and its end. */
const misread = String.raw`(?:Rt|Right|Ri|Pt|R1|Most)\.?\s+(?:H|II)[\p{L}\d]{0,2}[o0]n(?:ou?rable)?`
/** "M. Verell", but not the initial of "M. R. Verell". */
const monsieur = String.raw`M\.(?=\s\p{Lu}\p{Ll})`
/** "H.E.TO VERELL" has no space after its stop. */
const excellency = String.raw`(?:H|II)[.,]\s?E\.|H\.?\s?E\.?(?=\s)`

/** Source of a pattern for one honorific with what parts it from the next word. */
const one = String.raw`(?:the\s+)?(?:${excellency}|(?:${misread}|${anyOf(nameTitles.flatMap(withAndWithoutStops))}|${monsieur})${wordEnd})`
const honorificStart = new RegExp(String.raw`^${one}[.,’']*\s*`, 'iu')
const dottedStart = /^(?:the\s+)?H\.\s?E\.\s*/iu

/** "Rt. Hon." may be written "Rt Hon". */
function withAndWithoutStops(words: string): string[] {
  if (!words.includes('.')) return [words]
  return [words, words.replace(/\./g, ''), words.replace(/\.$/, ''), words.replace(/\.(?=\s)/g, '')]
}

/** Such a form of address goes with a person's own name and never with an office. */
const personal = /(?:^|\s)(?:Mr|Mrs|Ms|Miss|Mister|Mx|Sir|Dame|Dr)[.,]*\s*$/iu

/** Source of a pattern that an honorific begins with, to compose others of. */
export const honorificSource = one

/** Length of the honorific that words begin with, with the space after it, in UTF-16 units; 0 where there is none. */
export function honorificLength(text: string): number {
  return (dottedStart.exec(text) ?? honorificStart.exec(text))?.[0].length ?? 0
}

/** Whether words end in a form of address that a person's own name follows: "the Hon. Mr". */
export function endsPersonally(words: string): boolean {
  return personal.test(words)
}
