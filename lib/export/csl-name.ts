import type { AuthorityRecord } from '#lib/domain/authority.ts'
import type { NameAsWritten } from '#lib/domain/document.ts'
import { partsByFamily, partsByForms } from '#lib/text/personal-name.ts'
import type { CslName } from './csl-item.ts'

/**
 * The name of a person as CSL has it. Which part of a name is the family's is not to be seen from the name, so it is
 * split only where a written form in its authority record shows how (`partsByForms`), or where the source of the document
 * tells it. Else it stays as it is written, without what was added to it to tell namesakes apart.
 */
export function cslName(
  name: string,
  record: Pick<AuthorityRecord, 'forms'> | undefined,
  asWritten?: NameAsWritten,
): CslName {
  const added = asWritten?.qualifier === undefined ? '' : ` (${asWritten.qualifier})`
  const plain = added !== '' && name.endsWith(added) ? name.slice(0, -added.length) : name
  const parts =
    partsByForms(plain, record?.forms ?? []) ??
    (asWritten?.family === undefined ? undefined : partsByFamily(plain, asWritten.family))
  return parts ?? { literal: plain }
}
