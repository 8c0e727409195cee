import { en } from '#lib/ingest/recognise/persons/lexicon/en.ts'
import { kk } from '#lib/ingest/recognise/persons/lexicon/kk.ts'
import type { PersonWords } from '#lib/ingest/recognise/persons/lexicon/person-words.ts'
import { ru } from '#lib/ingest/recognise/persons/lexicon/ru.ts'

/** The words of all languages together: a head may name a Kazakh minister in English, and an English guest in Russian. */
export const personWords: PersonWords = {
  honorifics: joined('honorifics'),
  offices: joined('offices'),
  officeQualifiers: joined('officeQualifiers'),
  officeSuffixes: joined('officeSuffixes'),
  ofBodies: joined('ofBodies'),
  postNominals: joined('postNominals'),
  particles: joined('particles'),
  finalParticles: joined('finalParticles'),
  afterNames: joined('afterNames'),
  notInNames: joined('notInNames'),
  ambiguousNames: joined('ambiguousNames'),
  ofPlaces: joined('ofPlaces'),
  stateForms: joined('stateForms'),
  portfolios: joined('portfolios'),
}

function joined(field: keyof PersonWords): string[] {
  return [en, ru, kk].flatMap((words) => words[field])
}
