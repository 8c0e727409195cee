import type { DataFormat } from './data-file.ts'
import { akomaNtoso } from './formats/akoma-ntoso.ts'
import { csvTables } from './formats/csv.ts'
import { jsonl } from './formats/jsonl.ts'
import { markdown } from './formats/markdown.ts'
import { parquet } from './formats/parquet.ts'
import { plainText } from './formats/plain-text.ts'
import { sqlite } from './formats/sqlite.ts'
import { tei } from './formats/tei.ts'

/** The forms in which an archive can be taken away, in the order in which they are offered. */
export const dataFormats: readonly DataFormat[] = [
  csvTables,
  parquet,
  sqlite,
  jsonl,
  tei,
  akomaNtoso,
  markdown,
  plainText,
]
