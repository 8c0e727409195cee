import type { Basis, BasisField } from '#lib/domain/basis.ts'
import type { ArchiveDocument, FieldValue } from '#lib/domain/document.ts'
import { element, type XmlContent } from '#lib/export/xml/xml-element.ts'
import { english } from '#lib/i18n/english.ts'
import { teiId } from './tei-id.ts'

/** Who is responsible for what the source of a document does not state: a rule of the program, or an editor. */
type Responsible = 'rule' | 'editor'

/** The attribute by which TEI says whose a value is (att.global.responsibility), where the source doesn't state it. */
type Responsibility = Readonly<Partial<Record<'resp', string>>>

/** Whose the value of a field is; nothing where the source states it. */
export function responsibilityOf({ id, basis }: ArchiveDocument, field: BasisField): Responsibility {
  return attributeFor(id, responsibleFor(basis[field]))
}

/** Whose a value of a declared field is. */
export function responsibilityForValue({ id }: ArchiveDocument, { reason }: FieldValue): Responsibility {
  return attributeFor(id, reason === undefined ? undefined : 'editor')
}

/** A boundary between two paragraphs that the program made, and not the source. */
export function ourBoundary({ id }: ArchiveDocument): XmlContent {
  return element('milestone', { unit: 'paragraph', ...attributeFor(id, 'rule') })
}

/** Words of the editors of the archive. */
export function editorResponsibility({ id }: ArchiveDocument): Responsibility {
  return attributeFor(id, 'editor')
}

/** The statements to which these attributes point, of those that a document has. */
export function responsibilityStatements(document: ArchiveDocument, archive: string, program: string): XmlContent {
  const used = new Set(responsibleIn(document))
  const statement = (responsible: Responsible, words: string, name: string) =>
    used.has(responsible) &&
    element(
      'respStmt',
      { 'xml:id': teiId(document.id, responsible) },
      element('resp', {}, words),
      element('name', {}, name),
    )
  return [
    statement('rule', english('export.responsible.rule'), program),
    statement('editor', english('export.responsible.editor'), archive),
  ]
}

function responsibleIn({ basis, fields = {}, blocks, notes = [] }: ArchiveDocument): (Responsible | undefined)[] {
  return [
    ...Object.values(basis).map(responsibleFor),
    ...Object.values(fields).flatMap((values) => (values.some(({ reason }) => reason !== undefined) ? 'editor' : [])),
    ...(blocks.some((block) => block.type === 'paragraph' && block.ourBreak) ? (['rule'] as const) : []),
    ...(notes.length > 0 ? (['editor'] as const) : []),
  ]
}

function responsibleFor(basis: Basis | undefined): Responsible | undefined {
  if (basis?.kind === 'editor') return 'editor'
  return basis?.kind === 'inferred' || basis?.kind === 'inherited' ? 'rule' : undefined
}

function attributeFor(document: string, responsible: Responsible | undefined): Responsibility {
  return responsible === undefined ? {} : { resp: `#${teiId(document, responsible)}` }
}
