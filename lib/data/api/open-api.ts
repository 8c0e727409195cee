import { type Column, documentColumns, paragraphColumns } from '#lib/data/columns.ts'
import type { DataInput } from '#lib/data/data-input.ts'
import { declaredColumn } from '#lib/data/table.ts'
import { groupKinds } from '#lib/site/groups.ts'

/** What the description needs besides the archive. */
interface ApiFacts {
  isByDocument: boolean
  version: string
}

const text = { type: 'string' }
const textOrNull = { type: ['string', 'null'] }
const count = { type: 'integer', minimum: 0 }
const ids = { type: 'array', items: { $ref: '#/components/schemas/DocumentId' } }

/** The description of the API (OpenAPI 3.1.0): each path, and what each field of an answer means. */
export function openApi(input: DataInput, { isByDocument, version }: ApiFacts): object {
  const { archive, addresses } = input
  const { name, description } = archive.settings
  const root = addresses.apiFile('')
  return {
    openapi: '3.1.0',
    info: {
      title: name,
      description: `${description} Files of JSON, made anew with each build of the site; there is no server behind them, and nothing can be asked but whole files.`,
      version: `1 (${version})`,
    },
    servers: [{ url: (addresses.absolute(root) ?? root).replace(/\/$/, '') }],
    paths: pathsOf(isByDocument),
    components: { schemas: schemasOf(input) },
  }
}

function pathsOf(isByDocument: boolean): object {
  return {
    '/index.json': get('What there is', 'readIndex', 'Index'),
    '/documents/page-{page}.json': get(
      'Documents, without their texts, in the order of their dates',
      'listDocuments',
      'DocumentPage',
      [{ name: 'page', description: 'From 1 on.', schema: { type: 'integer', minimum: 1 } }],
    ),
    ...(isByDocument
      ? {
          '/documents/{id}.json': get('A document with its paragraphs', 'readDocument', 'DocumentWithText', [
            { name: 'id', description: 'Its identifier.', schema: { $ref: '#/components/schemas/DocumentId' } },
          ]),
        }
      : {
          '/texts/{number}.json': get(
            'Several documents with their paragraphs; `paragraphs_in` of a document says in which file it is',
            'readTexts',
            'Texts',
            [{ name: 'number', description: 'From 1 on.', schema: { type: 'integer', minimum: 1 } }],
          ),
        }),
    '/ids.json': get('The file of each document, by its identifier', 'listFiles', 'Files'),
    '/years.json': get('Documents by year', 'listYears', 'Years'),
    '/names/{kind}.json': get(
      'Speakers, venues, events, topics, publishers or collections, with their documents',
      'listNames',
      'Names',
      [{ name: 'kind', description: 'Which.', schema: { type: 'string', enum: [...groupKinds] } }],
    ),
  }
}

function get(
  summary: string,
  operationId: string,
  schema: string,
  parameters: readonly { name: string; description: string; schema: object }[] = [],
): object {
  return {
    get: {
      summary,
      operationId,
      ...(parameters.length > 0 && { parameters: parameters.map((one) => ({ ...one, in: 'path', required: true })) }),
      responses: {
        200: {
          description: 'The file.',
          content: { 'application/json': { schema: { $ref: `#/components/schemas/${schema}` } } },
        },
        ...(parameters.length > 0 && { 404: { description: 'There is no such file.' } }),
      },
    },
  }
}

function schemasOf({ declaredFields }: DataInput): object {
  const document = objectOf(documentColumns)
  const declared = Object.fromEntries(
    declaredFields.map(declaredColumn).map((column) => [column.name, propertyOf(column)]),
  )
  const described = { ...document, properties: { ...document.properties, ...declared } }
  const { document_id: _, address: _address, ...ofParagraph } = objectOf(paragraphColumns).properties
  const list = (items: string) => ({ type: 'array', items: { $ref: `#/components/schemas/${items}` } })
  return {
    DocumentId: { type: 'string', pattern: '^d-[0-9a-hjkmnp-tv-z]{7}$' },
    Document: described,
    ListedDocument: {
      allOf: [
        { $ref: '#/components/schemas/Document' },
        {
          type: 'object',
          required: ['paragraphs_in'],
          properties: { paragraphs_in: { ...text, description: 'The file that has its paragraphs.' } },
        },
      ],
    },
    DocumentWithText: {
      allOf: [
        { $ref: '#/components/schemas/Document' },
        {
          type: 'object',
          required: ['paragraphs'],
          properties: {
            paragraphs: list('Paragraph'),
            annotation_context: {
              ...text,
              description: 'The JSON-LD context of `target`. Only in a file of one document.',
            },
          },
        },
      ],
    },
    Paragraph: {
      type: 'object',
      required: Object.keys(ofParagraph),
      properties: {
        ...ofParagraph,
        list_number: {
          type: ['integer', 'null'],
          description: 'Of an item of a numbered list: the number that the source gives it.',
        },
        is_header: { type: 'boolean', description: 'Whether it is the row that names the columns of a table.' },
        cells: { type: ['array', 'null'], items: text, description: 'Of a row of a table.' },
        voice: {
          ...textOrNull,
          description: 'Whose words it is as the document has it; null where it is as the document’s.',
        },
        target: { $ref: '#/components/schemas/AnnotationTarget' },
        our_break: {
          type: 'boolean',
          description: 'Whether the break before it was made by the archive, not by the source.',
        },
      },
    },
    AnnotationTarget: {
      type: 'object',
      description:
        'The paragraph as the target of an annotation (W3C Web Annotation Data Model): by its id, and by its words with those beside it. Only in a file of one document.',
      required: ['type', 'source', 'selector'],
      properties: {
        type: { const: 'SpecificResource' },
        source: { ...text, description: 'The address of the document.' },
        selector: {
          type: 'array',
          minItems: 1,
          items: {
            oneOf: [
              {
                type: 'object',
                required: ['type', 'conformsTo', 'value'],
                additionalProperties: false,
                properties: { type: { const: 'FragmentSelector' }, conformsTo: text, value: text },
              },
              {
                type: 'object',
                required: ['type', 'exact', 'prefix', 'suffix'],
                additionalProperties: false,
                properties: { type: { const: 'TextQuoteSelector' }, exact: text, prefix: text, suffix: text },
              },
            ],
          },
        },
      },
    },
    DocumentPage: {
      type: 'object',
      required: ['total', 'page', 'pages', 'previous', 'next', 'documents'],
      properties: {
        total: count,
        page: count,
        pages: count,
        previous: textOrNull,
        next: textOrNull,
        documents: list('ListedDocument'),
      },
    },
    Texts: { type: 'object', required: ['documents'], properties: { documents: list('DocumentWithText') } },
    Files: { type: 'object', additionalProperties: text },
    Years: {
      type: 'object',
      required: ['years', 'not_known'],
      properties: {
        years: {
          type: 'array',
          items: {
            type: 'object',
            required: ['year', 'count', 'documents'],
            properties: { year: { type: 'integer' }, count, documents: ids },
          },
        },
        not_known: { ...ids, description: 'Documents whose year is not known.' },
      },
    },
    Names: {
      type: 'object',
      required: ['kind', 'names'],
      properties: {
        kind: text,
        names: {
          type: 'array',
          items: {
            type: 'object',
            required: ['id', 'name', 'forms', 'same_as', 'count', 'documents'],
            properties: {
              id: text,
              name: text,
              forms: { type: 'array', items: text },
              same_as: { type: 'array', items: text },
              count,
              documents: ids,
            },
          },
        },
      },
    },
    Index: {
      type: 'object',
      required: ['api', 'name', 'version', 'documents', 'first_page', 'ids', 'years', 'names', 'data'],
      properties: {
        api: { const: 1 },
        name: text,
        description: text,
        licence: {
          ...textOrNull,
          description: 'What may be done with the texts as a whole; null where that is not known.',
        },
        version: { ...text, description: 'Another where any byte of the data is another.' },
        documents: count,
        description_of_api: text,
        first_page: text,
        ids: text,
        years: text,
        names: { type: 'object', additionalProperties: text },
        data: { ...text, description: 'The description of all files of data (Data Package).' },
      },
    },
  }
}

/** The columns of a table as an object of JSON, in which every one of them is there. */
function objectOf(columns: readonly Column[]): {
  type: string
  required: string[]
  properties: Record<string, object>
} {
  return {
    type: 'object',
    required: columns.map(({ name }) => name),
    properties: Object.fromEntries(columns.map((column) => [column.name, propertyOf(column)])),
  }
}

function propertyOf({ type, description, required, oneOf }: Column): object {
  if (type === 'list') return { type: 'array', items: { type: ['string', 'number'] }, description }
  const own = type === 'text' ? 'string' : type
  if (oneOf) return { enum: required ? oneOf : [...oneOf, null], description }
  return { type: required || type === 'boolean' ? own : [own, 'null'], description }
}
