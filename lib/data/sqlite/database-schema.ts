import type { Column, ColumnType } from '#lib/data/columns.ts'
import type { Table } from '#lib/data/table.ts'

const sqlTypes: Record<ColumnType, string> = {
  text: 'TEXT',
  list: 'TEXT',
  integer: 'INTEGER',
  number: 'REAL',
  boolean: 'INTEGER',
}

/** A name as SQL has it. */
export function quotedName(name: string): string {
  return `"${name.replaceAll('"', '""')}"`
}

/**
 * The tables and views of the database. `documents`, `paragraphs` and `figures` have the columns that these tables have in every
 * format; lists are taken apart into tables of their own, so that they can be joined and counted. Each column has what it means
 * beside it, which is kept in the database's schema.
 */
export function databaseSchema(documents: Table, paragraphs: Table, figures: Table): string {
  return `
CREATE TABLE about (
  name TEXT NOT NULL PRIMARY KEY,
  value TEXT
);
CREATE TABLE collections (
  id TEXT NOT NULL PRIMARY KEY,
  name TEXT NOT NULL,
  description TEXT,
  licence TEXT -- What may be done with its texts, in the words of the archive's records. Empty where it is not known.
);
CREATE TABLE documents (
${documents.columns.map((column) => definition(column, column.name === 'id' ? ' PRIMARY KEY' : '')).join('')}  FOREIGN KEY (collection) REFERENCES collections (id)
);
CREATE TABLE document_speakers (
  document_id TEXT NOT NULL REFERENCES documents (id),
  position INTEGER NOT NULL, -- Place in the list of speakers, from 1 on.
  speaker TEXT NOT NULL,
  role TEXT, -- The speaker's office, where that is known of this one.
  PRIMARY KEY (document_id, position)
);
CREATE TABLE document_topics (
  document_id TEXT NOT NULL REFERENCES documents (id),
  topic TEXT NOT NULL,
  PRIMARY KEY (document_id, topic)
);
CREATE TABLE paragraphs (
  n INTEGER PRIMARY KEY, -- Number of the row: joins with paragraphs_fts.
${columnsInRows(paragraphs)}  UNIQUE (document_id, id),
  FOREIGN KEY (document_id) REFERENCES documents (id)
);
CREATE TABLE paragraph_speakers (
  n INTEGER NOT NULL REFERENCES paragraphs (n),
  speaker TEXT NOT NULL, -- Who says the paragraph.
  PRIMARY KEY (n, speaker)
);
CREATE TABLE figures (
${columnsInRows(figures)}  PRIMARY KEY (document_id, position),
  FOREIGN KEY (document_id, paragraph_id) REFERENCES paragraphs (document_id, id)
);
CREATE VIRTUAL TABLE paragraphs_fts USING fts5 (text, content="paragraphs", content_rowid="n", tokenize="unicode61 remove_diacritics 2");
`
}

/** Made when the tables are full, which takes less time. */
export const databaseIndexes = `
CREATE INDEX documents_date ON documents (date);
CREATE INDEX documents_year ON documents (year);
CREATE INDEX document_speakers_speaker ON document_speakers (speaker);
CREATE INDEX document_topics_topic ON document_topics (topic);
CREATE INDEX paragraph_speakers_speaker ON paragraph_speakers (speaker);
CREATE INDEX figures_unit ON figures (unit, value);
CREATE INDEX figures_subject ON figures (subject);
CREATE VIEW paragraphs_in_documents AS
  SELECT p.n, p.text, p.whose, p.said_by, p.number, p.type, p."check", p.withdrawn,
    d.title, d.date, d.year, d.kind, d.speakers, d.venue, d.event, d.language, d.collection, d.licence,
    p.document_id, p.id, d.address || '#' || p.id AS address
  FROM paragraphs p JOIN documents d ON d.id = p.document_id;
CREATE VIEW spoken_words AS
  SELECT s.speaker, p.*
  FROM paragraph_speakers s JOIN paragraphs_in_documents p ON p.n = s.n
  WHERE p.whose = 'speaker';
`

/** Definitions of the columns that a row has: what can be put together from others takes no place in it. */
function columnsInRows({ columns }: Table): string {
  return columns
    .filter(({ name }) => name !== 'address')
    .map((column) => definition(column))
    .join('')
}

function definition({ name, type, required, description }: Column, key = ''): string {
  return `  ${quotedName(name)} ${sqlTypes[type]}${required ? ' NOT NULL' : ''}${key}, -- ${description}\n`
}
