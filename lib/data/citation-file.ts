import { writeYaml } from '#lib/markdown/yaml.ts'
import type { DataInput } from './data-input.ts'

/** How the data are cited, for programs: `CITATION.cff` (Citation File Format 1.2.0). Nothing in it is the day of a build. */
export function citationFile(
  { archive, addresses }: DataInput,
  { version, licence }: { version: string; licence: string | undefined },
): string {
  const { name, description } = archive.settings
  const url = addresses.absolute(addresses.home())
  return writeYaml({
    'cff-version': '1.2.0',
    message: 'If you use these data, cite the archive, and single texts by their permanent addresses.',
    type: 'dataset',
    title: name,
    abstract: description,
    authors: [{ name, ...(url !== undefined && { website: url }) }],
    version,
    ...(url !== undefined && { url }),
    ...(licence !== undefined && { license: licence }),
  })
}
