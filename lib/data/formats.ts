import type { DataFormat } from './data-file.ts'
import { csvTables } from './formats/csv.ts'
import { jsonl } from './formats/jsonl.ts'
import { markdown } from './formats/markdown.ts'
import { parquet } from './formats/parquet.ts'
import { plainText } from './formats/plain-text.ts'
import { sqlite } from './formats/sqlite.ts'

/** The forms in which an archive can be taken away, in the order in which they are offered. */
export const dataFormats: readonly DataFormat[] = [csvTables, parquet, sqlite, jsonl, markdown, plainText]
