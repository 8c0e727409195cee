import type { Basis } from '#lib/domain/basis.ts'
import { deliveries, documentKinds, translationMakers } from '#lib/domain/document.ts'
import type { Metadata } from '#lib/ingest/parsed.ts'
import type { StatedField, StatedMetadata } from '#lib/ingest/read/hints.ts'
import { resolveName } from '#lib/ingest/recognise/authority-names.ts'
import type { Known } from '#lib/ingest/source-segment.ts'
import type { Authorities } from '#lib/records/authorities.ts'
import type { Description } from './describe-document.ts'

/** What the frontmatter states goes before all that was found in the text. Names are resolved to their records. */
export function withDeclared(description: Description, stated: StatedMetadata, authorities: Authorities): Description {
  return stated.fields.reduce((current, field) => withField(current, field, authorities), description)
}

function withField(description: Description, stated: StatedField, authorities: Authorities): Description {
  const { field, value, line, words, of } = stated
  const basis: Basis = { kind: 'stated', line, words, ...(of ? { of } : {}) }
  const set = (change: Partial<Metadata>) => ({ ...description, metadata: { ...description.metadata, ...change } })
  if (field === 'topics') return set({ topics: { value: [value].flat(), basis } })
  if (typeof value !== 'string') return description
  if (field === 'kind') return set(chosen('kind', documentKinds, value, basis))
  if (field === 'translation') return set(chosen('translation', translationMakers, value, basis))
  if (field === 'delivery') return set(chosen('delivery', deliveries, value, basis))
  if (field === 'speaker') {
    const { speakerRecord: _, ...rest } = description
    const record = resolveName(value, authorities.speakers)
    const metadata = { ...description.metadata, speaker: { value: record?.name ?? value, basis } }
    return { ...rest, metadata, ...(record ? { speakerRecord: record } : {}) }
  }
  if (field === 'event') {
    const { eventRecord: _, ...rest } = description
    const record = resolveName(value, authorities.events)
    const metadata = { ...description.metadata, event: { value: record?.name ?? value, basis } }
    return { ...rest, metadata, ...(record ? { eventRecord: record } : {}) }
  }
  const record =
    field === 'venue'
      ? resolveName(value, authorities.venues)
      : field === 'publisher'
        ? resolveName(
            value,
            authorities.publishers.map(({ id, name, forms }) => ({ id, name, forms })),
          )
        : undefined
  return set({ [field]: { value: record?.name ?? value, basis } })
}

function chosen<Field extends string, Choice extends string>(
  field: Field,
  choices: readonly Choice[],
  value: string,
  basis: Basis,
): { [Name in Field]?: Known<Choice> }
function chosen(field: string, choices: readonly string[], value: string, basis: Basis) {
  const choice = choices.find((one) => one === value)
  return choice ? { [field]: { value: choice, basis } } : {}
}
