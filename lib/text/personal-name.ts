import { fold } from './fold.ts'

/** A personal name in the parts by which it is filed. */
export interface NameParts {
  family: string
  given: string
}

const initials = /^(?:\p{Lu}\.[\s-]?)+(?=\p{Lu}|\p{Ll})/u

/**
 * The parts of a name, where one of its written forms shows them: inverted, as libraries write it (`Verell, Ana`), or with
 * initials for what is given (`A. Verell`). Undefined where none does: a name alone doesn't tell them.
 */
export function partsByForms(name: string, forms: readonly string[]): NameParts | undefined {
  for (const form of forms) {
    const parts = inverted(name, form) ?? initialled(name, form)
    if (parts) return parts
  }
  return undefined
}

/** The parts of a name of which one, at its start or its end, is known to be the family name. */
export function partsByFamily(name: string, family: string): NameParts | undefined {
  if (name.endsWith(` ${family}`)) return { family, given: name.slice(0, -family.length - 1) }
  return name.startsWith(`${family} `) ? { family, given: name.slice(family.length + 1) } : undefined
}

function inverted(name: string, form: string): NameParts | undefined {
  const [family, given, ...more] = form.split(',').map((part) => part.trim())
  if (!family || !given || more.length > 0) return undefined
  const same = [`${given} ${family}`, `${family} ${given}`].some((written) => fold(written) === fold(name))
  return same ? { family, given } : undefined
}

function initialled(name: string, form: string): NameParts | undefined {
  const [first] = initials.exec(form) ?? []
  if (first === undefined) return undefined
  const family = form.slice(first.length).trim()
  if (!fold(name).endsWith(` ${fold(family)}`)) return undefined
  const given = name.slice(0, name.length - family.length).trim()
  return given.startsWith(first.charAt(0)) ? { family: name.slice(-family.length), given } : undefined
}
