/** Licences that have a name by which programs know them (SPDX), by how people write it. */
const known: readonly [written: RegExp, identifier: string][] = [
  [/^(?:CC0|CC0[ -]1\.0|Creative Commons Zero(?: 1\.0)?)$/i, 'CC0-1.0'],
  [/^(?:CC[ -]BY[ -]4\.0|Creative Commons Attribution 4\.0(?: International)?)$/i, 'CC-BY-4.0'],
  [/^(?:CC[ -]BY[ -]3\.0|Creative Commons Attribution 3\.0(?: Unported)?)$/i, 'CC-BY-3.0'],
  [/^(?:CC[ -]BY-SA[ -]4\.0|Creative Commons Attribution-ShareAlike 4\.0(?: International)?)$/i, 'CC-BY-SA-4.0'],
  [/^(?:CC[ -]BY-SA[ -]3\.0|Creative Commons Attribution-ShareAlike 3\.0(?: Unported)?)$/i, 'CC-BY-SA-3.0'],
  [/^CC[ -]BY-NC[ -]4\.0$/i, 'CC-BY-NC-4.0'],
  [/^CC[ -]BY-NC-SA[ -]4\.0$/i, 'CC-BY-NC-SA-4.0'],
  [/^CC[ -]BY-ND[ -]4\.0$/i, 'CC-BY-ND-4.0'],
  [/^CC[ -]BY-NC-ND[ -]4\.0$/i, 'CC-BY-NC-ND-4.0'],
  [/^(?:OGL[ -](?:UK[ -])?3\.0|Open Government Licence v?3\.0)$/i, 'OGL-UK-3.0'],
  [/^ODC-By[ -]1\.0$/i, 'ODC-By-1.0'],
  [/^ODbL[ -]1\.0$/i, 'ODbL-1.0'],
  [/^PDDL[ -]1\.0$/i, 'PDDL-1.0'],
]

/**
 * The identifier (SPDX) of a licence that is named by words; undefined where the words say anything else or more: what may
 * be done with a text is never guessed.
 */
function licenceIdentifier(words: string | undefined): string | undefined {
  const name = words?.trim().replace(/\.$/, '')
  return known.find(([written]) => name !== undefined && written.test(name))?.[1]
}

/** The licence of all that there is, as programs know it; undefined where it isn't one for all, or has no such name. */
export function commonLicence(rights: readonly (string | null)[]): string | undefined {
  const [first, ...others] = new Set(rights)
  return typeof first === 'string' && others.length === 0 ? licenceIdentifier(first) : undefined
}
