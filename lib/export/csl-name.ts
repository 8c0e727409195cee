import type { AuthorityRecord } from '#lib/domain/authority.ts'
import { fold } from '#lib/text/fold.ts'
import type { CslName } from './csl-item.ts'

const initials = /^(?:\p{Lu}\.[\s-]?)+(?=\p{Lu}|\p{Ll})/u

/**
 * The name of a person as CSL has it. Which part of a name is the family's is not to be seen from the name, so it is
 * split only where a written form in its authority record shows how: inverted, as libraries write it (`Verell, Ana`), or
 * with initials for what is given (`A. Verell`). Else it stays as it is written.
 */
export function cslName(name: string, record: Pick<AuthorityRecord, 'forms'> | undefined): CslName {
  const forms = record?.forms ?? []
  for (const form of forms) {
    const split = inverted(name, form) ?? initialled(name, form)
    if (split) return split
  }
  return { literal: name }
}

function inverted(name: string, form: string): CslName | undefined {
  const [family, given, ...more] = form.split(',').map((part) => part.trim())
  if (!family || !given || more.length > 0) return undefined
  const same = [`${given} ${family}`, `${family} ${given}`].some((written) => fold(written) === fold(name))
  return same ? { family, given } : undefined
}

function initialled(name: string, form: string): CslName | undefined {
  const [first] = initials.exec(form) ?? []
  if (first === undefined) return undefined
  const family = form.slice(first.length).trim()
  if (!fold(name).endsWith(` ${fold(family)}`)) return undefined
  const given = name.slice(0, name.length - family.length).trim()
  return given.startsWith(first.charAt(0)) ? { family: name.slice(-family.length), given } : undefined
}
