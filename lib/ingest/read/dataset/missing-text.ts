import { SourceError } from '#lib/ingest/read/source-error.ts'

/** A row whose text is missing. */
export class MissingText extends SourceError {}
