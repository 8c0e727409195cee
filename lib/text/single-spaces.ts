/** Space that is no plain one. */
const otherSpace = /[^\S ]|\u0085/
const spaces = /[\s\u0085]+/g

/** A text in which all space between words is one plain space; most texts are such, and are given back as they are. */
export function singleSpaces(text: string): string {
  return text.includes('  ') || otherSpace.test(text) ? text.replace(spaces, ' ') : text
}
