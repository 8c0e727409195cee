/** The forms in which an archive can be taken away, in the order in which they are offered. */
export const dataFormatIds = ['csv', 'parquet', 'sqlite', 'jsonl', 'tei', 'akoma-ntoso', 'markdown', 'text'] as const

/** One of these forms. */
export type DataFormatId = (typeof dataFormatIds)[number]
