import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { makeAttackedArchive } from '#tests/attacks/make-archive.ts'

/** An archive that is built as a whole, so that tests can look at what comes out. */
export interface TestArchive {
  name: string
  /** Folder of the records that it is built from; never written to. */
  records: string
  /** Writes that folder, where it is not kept in the repository. */
  make?: (folder: string) => void
  /** What `--sources` names; without it the archive reads its own. */
  sources?: string
  /** Added to the copy of `archive.yaml`: where the site will stand. */
  address?: string
  /** Added as well: how many paragraphs may have a page of their own. */
  passagePages?: number
  /** Added as well: a colour of its own, and a picture of the records beside its name. */
  branding?: { accent: string; logo: { file: string; alt: string } }
  /** Added as well: the general search engine that the search page offers where no script runs. */
  webSearch?: { name: string; address: string; words?: string; site?: string }
  /** Added as well: the languages of its interface. */
  languages?: readonly string[]
  /** How a source read when the archive was published for the first time; it was published again as it is. */
  earlier?: { source: string; changes: readonly { now: string; was: string }[] }
  /** Files that are new, or read otherwise, since it was published last; by their paths below its folder. */
  later?: readonly ({ file: string; text: string } | { file: string; now: string; was: string })[]
  /** Where the records are copied to and the documents are written. */
  content: string
  /** Where the site is. */
  out: string
  /** Where it is once more, with pages that are made when they are asked for. */
  onDemand?: string
}

const work = resolve('.build/test')
const places = (name: string) => ({ name, content: join(work, name, 'content'), out: join(work, name, 'out') })

/** Small, of invented sources, one of each kind: the archive that browser tests walk through. */
export const invented: TestArchive = {
  ...places('invented'),
  records: resolve('tests/fixtures/archive'),
  earlier: {
    source: 'answers.txt',
    changes: [
      { now: 'Answers to the people of Selby', was: 'Answers given at Selby' },
      { now: 'put aside 640 crowns', was: 'put aside 460 crowns' },
      {
        now: 'mend it on skates.',
        was: 'mend it on skates.\n\nWhoever has a spade of his own may bring it to the sluice.',
      },
    ],
  },
}

/** The same under a path of its own, with an address: every link must know the path; and in three languages. */
export const based: TestArchive = {
  ...places('based'),
  records: invented.records,
  address: 'https://record.example/river/towns',
  passagePages: 3,
  languages: ['en', 'ru', 'kk'],
  onDemand: join(work, 'based', 'on-demand'),
  branding: { accent: '#8a1c1c', logo: { file: 'logo.svg', alt: 'Two waves' } },
  webSearch: { name: 'Lantern', address: 'https://lantern.example/find', words: 'text', site: 'on' },
}

/**
 * The invented archive some days later: with a document more, a passage withdrawn, and two corrected, one of which has a
 * word that it had not. What is new in a followed search is told from the rest by it.
 */
export const grown: TestArchive = {
  ...invented,
  ...places('grown'),
  later: [
    {
      file: 'sources/gauges-again.txt',
      text: `Remarks by Ana Verell on the Gauges of the Harbour

March 3, 2026

The harbour has a gauge at last, and a boy who reads it.

He was paid in apples until the frost; now he is paid in crowns.

Whoever doubts the gauge may stand beside it until his boots are wet.
`,
    },
    { file: 'sources/answers.txt', was: 'mend it on skates.', now: 'mend it on skates, by the gauge.' },
    {
      file: 'sources/factsheet.txt',
      was: 'keeps a gauge and reads it at noon',
      now: 'keeps a gauge and reads it at one',
    },
    {
      file: 'catalogue/later.yaml',
      text: `d-mkm1bvd:
  - paragraph: p-qhwe1gr
    withdraw: true
    reason: Order of the court of Ormond, 3 of 2026, for the good name of a weir.
    by: Record office
    on: "2026-03-04"
`,
    },
  ],
}

/** What a fresh clone shows. */
export const sample: TestArchive = { ...places('sample'), records: resolve('content') }

const sharedSources = resolve('../shared/sources')

/** The five texts that lie beside the project on some machines and are no part of it. */
export const real: TestArchive = { ...places('real'), records: resolve('content'), sources: sharedSources }

/** Into which a corpus of texts that attack got by every way in. */
export const attacked: TestArchive = {
  ...places('attacked'),
  records: join(work, 'attacked', 'records'),
  make: makeAttackedArchive,
}

/** All that can be built here, of texts that people would have. */
export const testArchives: TestArchive[] = [
  invented,
  grown,
  based,
  sample,
  ...(existsSync(sharedSources) ? [real] : []),
]
