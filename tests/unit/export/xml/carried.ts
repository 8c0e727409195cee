import type { ArchiveDocument } from '#lib/domain/document.ts'

/**
 * A document as what its file carries: all but where it is from, what editors changed or noted, what was published of it, the lines above its
 * text, and blocks without words. Of bases it has whether a value was stated, inferred or an editor's.
 */
export function carriedOf(document: ArchiveDocument): object {
  const {
    basis,
    source: _source,
    head: _head,
    corrections: _corrections,
    notes: _notes,
    gone: _gone,
    ...fields
  } = document
  return {
    ...fields,
    dateOf: basis.date?.of,
    bases: Object.fromEntries(
      Object.entries(basis).map(([field, { kind }]) => [field, kind === 'inherited' ? 'inferred' : kind]),
    ),
    fields: Object.fromEntries(
      Object.entries(document.fields ?? {}).map(([id, values]) => [
        id,
        values.map(({ value, code, reason }) => ({ value, code, isEditors: reason !== undefined })),
      ]),
    ),
    blocks: document.blocks.filter((block) => block.type === 'divider' || !block.withdrawn),
  }
}

/**
 * Files of XML without what is of the file that a document was made from, without what editors changed, and without what was
 * withdrawn: that alone differs in the next archive.
 */
export function withoutOrigin(files: ReadonlyMap<string, string>): Map<string, string> {
  return new Map([...files].map(([file, text]) => [file, text.split('\n').filter(isCarried).join('\n')]))
}

const origin =
  /<idno type="(?:file|SHA-256)">|<note type="(?:place-in-source|retrieved|absent)">|<change\b|<\/?revisionDesc>|<\/?notesStmt>|<note type="editor"/
const withdrawn = /<gap reason="withdrawn"\/>/

function isCarried(line: string): boolean {
  return !origin.test(line) && !withdrawn.test(line)
}
