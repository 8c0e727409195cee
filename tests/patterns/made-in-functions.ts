import { patternOfWords } from '#app/_script/highlight-words.ts'
import { citedTitle } from '#lib/export/cited-title.ts'
import { takeByline } from '#lib/ingest/clean/trailing-source-lines.ts'
import { parseRowDate } from '#lib/ingest/describe/parse-row-date.ts'
import { parseClosed } from '#lib/ingest/read/html/close-markup.ts'
import { linesOf } from '#lib/ingest/read/source.ts'
import { findNames } from '#lib/ingest/recognise/authority-names.ts'
import { repairTitleWords } from '#lib/ingest/recognise/ocr-errors/repair-title-words.ts'
import { readPersons } from '#lib/ingest/recognise/persons/read-persons.ts'
import { phrasePrefilter } from '#lib/search/lookup/phrase-prefilter.ts'
import { numberSurroundings } from '#lib/text/figures/number-surroundings.ts'

/*
 * Calls each function that makes a regular expression of what it is given, so that it is made: those that are made when a module is
 * loaded need no call.
 */

const signed = linesOf('The kilns\n\nThe kilns are lit.\n\nIt is warm in Selby.\n\nAna Verell')

/** What they give, which nobody asks. */
export const called = [
  patternOfWords(['old mill', 'ferry']),
  citedTitle('Speech on the quays by Ana Verell at Selby (Ana Verell, 1862)', [['Ana Verell', 'A. Verell']]),
  takeByline({ lines: signed, from: 1, to: signed.length, metadata: [] }),
  parseRowDate('12 May 2019', { format: 'd MMM yyyy' }),
  parseClosed('<p>We row.</p><p>We <form> sail.</p><p>We row.</p>'),
  findNames('Ana Verell spoke.', [{ id: 'ana-verell', name: 'Ana Verell', forms: ['A. Verell'] }]),
  repairTitleWords('The MIN4ISTER of the quays', ['The minister of the quays']),
  readPersons('Ana Verell, Ivo Sandor and Osk Brandt'),
  phrasePrefilter('old mill'),
  ...['en', 'ru', 'kk'].map((language) => numberSurroundings('Half of 12 boats.', language)),
]
