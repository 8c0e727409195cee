const plain = '0123456789+−–-=()n'
const raisedForms = '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁻⁼⁽⁾ⁿ'
const loweredForms = '₀₁₂₃₄₅₆₇₈₉₊₋₋₋₌₍₎ₙ'

/** The text in raised characters (10³), where Unicode has all of them; else nothing. */
export function toSuperscript(text: string): string | undefined {
  return inForms(text, raisedForms)
}

/** The text in lowered characters (CO₂), where Unicode has all of them; else nothing. */
export function toSubscript(text: string): string | undefined {
  return inForms(text, loweredForms)
}

function inForms(text: string, forms: string): string | undefined {
  const signs = [...text].map((sign) => forms[plain.indexOf(sign)])
  return signs.length > 0 && signs.every((sign) => sign !== undefined) ? signs.join('') : undefined
}
