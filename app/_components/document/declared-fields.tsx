import { fieldValueAddress, hasFieldValuePage } from '#app/_site/field-address.ts'
import type { SiteWith } from '#app/_site/site.ts'
import { declaredFields } from '#lib/archive/declared-fields.ts'
import type { Basis } from '#lib/domain/basis.ts'
import { fieldValuesOf } from '#lib/domain/collection-fields.ts'
import type { ArchiveDocument } from '#lib/domain/document.ts'
import { formatDeclaredValue } from '#lib/site/format-declared-value.ts'
import { BasisLine } from './basis-line.tsx'

/** What a document says in the fields that its collection declares, each value with the words of the source, or the reason of the editor. */
export function DeclaredFields({
  site,
  document,
}: {
  site: SiteWith<'archive' | 'catalog' | 'provenance'>
  document: ArchiveDocument
}) {
  const { say, archive, catalog } = site
  const shown = declaredFields(archive.collections).filter(
    ({ id, show }) => show && fieldValuesOf(document, id).length > 0,
  )
  return shown.map(({ id, type, labelIn }) => {
    const values = fieldValuesOf(document, id)
    const groups = catalog.fields.find(({ field }) => field.id === id)
    const [first] = values
    const basis: Basis =
      first?.reason === undefined
        ? { kind: 'stated', words: first?.words ?? '' }
        : { kind: 'editor', reason: first.reason, ...(first.by && { by: first.by }), ...(first.on && { on: first.on }) }
    return (
      <div key={id}>
        <dt>{labelIn(say.language)}</dt>
        <dd>
          {values.map(({ value }, index) => {
            const text = formatDeclaredValue(type, value, say)
            const group = groups?.groupOf(value)
            return (
              <span key={text}>
                {index > 0 && ', '}
                {groups && group && hasFieldValuePage(group) ? (
                  <a href={fieldValueAddress(site, groups, group)}>{text}</a>
                ) : (
                  text
                )}
              </span>
            )
          })}
          <BasisLine site={site} basis={basis} />
        </dd>
      </div>
    )
  })
}
