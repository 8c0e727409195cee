import type { DataFormatId } from '#lib/domain/data-formats.ts'
import type { Say } from '#lib/i18n/say.ts'

/** What an example is for, and what is typed. */
export interface DataExample {
  program: string
  code: string
}

/** How the files of a form are. */
interface FileFacts {
  /** Whether it is in parts. */
  hasParts: boolean
  /** Whether its files are compressed. */
  isPacked: boolean
}

/** Short examples of how each form is opened, with its files in the folder in which one works. */
export const dataExamples: Record<DataFormatId, (say: Say, files: FileFacts) => DataExample[]> = {
  csv: (_, { hasParts }) => [
    hasParts
      ? {
          program: 'pandas',
          code: [
            'from glob import glob',
            'import pandas as pd',
            'parts = [pd.read_csv(f, keep_default_na=False, na_values=[""]) for f in sorted(glob("paragraphs*.csv*"))]',
            'spoken = pd.concat(parts).query("whose == \'speaker\'")',
          ].join('\n'),
        }
      : {
          program: 'pandas',
          code: [
            'import pandas as pd',
            'documents = pd.read_csv("documents.csv", keep_default_na=False, na_values=[""])',
            'paragraphs = pd.read_csv("paragraphs.csv", keep_default_na=False, na_values=[""])',
            'spoken = paragraphs[paragraphs.whose == "speaker"].merge(documents, left_on="document_id", right_on="id")',
          ].join('\n'),
        },
    {
      program: 'R',
      code: [
        'library(readr)',
        'paragraphs <- read_csv(Sys.glob("paragraphs*.csv*"), na = "")',
        'spoken <- subset(paragraphs, whose == "speaker")',
      ].join('\n'),
    },
  ],
  parquet: () => [
    {
      program: 'DuckDB',
      code: [
        'SELECT d.year, count(*) AS paragraphs',
        "FROM 'paragraphs*.parquet' p JOIN 'documents*.parquet' d ON d.id = p.document_id",
        "WHERE p.whose = 'speaker' AND p.text ILIKE '%peace%'",
        'GROUP BY d.year ORDER BY d.year;',
      ].join('\n'),
    },
    {
      program: 'R',
      code: ['library(arrow)', 'paragraphs <- open_dataset(Sys.glob("paragraphs*.parquet"))'].join('\n'),
    },
  ],
  sqlite: (say, { hasParts, isPacked }) => [
    ...(hasParts
      ? [{ program: say('data.examples.join'), code: 'cat archive.sqlite.gz.* | gunzip > archive.sqlite' }]
      : isPacked
        ? [{ program: say('data.examples.unpack'), code: 'gunzip archive.sqlite.gz' }]
        : []),
    {
      program: 'sqlite3',
      code: [
        'sqlite3 archive.sqlite "SELECT p.date, p.whose, p.said_by, p.text, p.address',
        '  FROM paragraphs_fts f JOIN paragraphs_in_documents p ON p.n = f.rowid',
        "  WHERE paragraphs_fts MATCH 'peace' ORDER BY rank LIMIT 10\"",
      ].join('\n'),
    },
    { program: 'Datasette', code: 'datasette archive.sqlite' },
  ],
  jsonl: (_, { hasParts }) => [
    {
      program: 'Python',
      code: [
        ...(hasParts ? ['import gzip'] : []),
        'import json',
        `with ${hasParts ? 'gzip.open("documents-1.jsonl.gz", "rt", encoding="utf-8")' : 'open("documents.jsonl", encoding="utf-8")'} as lines:`,
        '    documents = [json.loads(line) for line in lines]',
        'spoken = [p for d in documents for p in d["paragraphs"] if p["whose"] == "speaker"]',
      ].join('\n'),
    },
  ],
  tei: (say, { hasParts }) => [
    ...(hasParts
      ? [{ program: say('data.examples.unpackAll'), code: 'for f in tei-*.zip; do unzip -n $f; done' }]
      : []),
    { program: say('data.examples.oneFile'), code: 'xmllint --xinclude corpus.xml > whole-corpus.xml' },
    {
      program: 'Python',
      code: [
        'from glob import glob',
        'from lxml import etree',
        'tei = {"t": "http://www.tei-c.org/ns/1.0"}',
        'for file in glob("documents/*.xml"):',
        '    for u in etree.parse(file).findall(".//t:u", tei):',
        '        words = u.xpath(".//text()[not(ancestor::t:note)]", namespaces=tei)',
        '        print(u.get("who"), " ".join("".join(words).split()))',
      ].join('\n'),
    },
  ],
  'akoma-ntoso': () => [],
  markdown: () => [],
  text: (say) => [
    {
      program: 'AntConc',
      code: say('data.examples.antConc'),
    },
    { program: 'Voyant Tools', code: say('data.examples.voyant') },
  ],
}
