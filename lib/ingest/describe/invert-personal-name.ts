import { honorificLength } from '#lib/ingest/recognise/persons/honorifics.ts'
import { startsWithOffice } from '#lib/ingest/recognise/persons/offices.ts'
import { postNominalsLength } from '#lib/ingest/recognise/persons/post-nominals.ts'

/** Signs behind a comma that are no given name. */
const suffix = /^(?:(?:Jr|Sr)\.?|I{2,3}|IV|[\p{Lu}.]{2,6}|Ph\.?D\.?)$/u
const family = /^(?:\p{Ll}+\s+){0,3}\p{Lu}[\p{L}\p{M}’'-]*(?:\s\p{Lu}[\p{L}\p{M}’'-]*){0,2}$/u
const given = /^\p{Lu}[\p{L}\p{M}’'.-]*(?:\s\p{Lu}[\p{L}\p{M}’'.-]*){0,3}$/u

/** A name in plain order: "Verell, Ana" is Ana Verell. What does not read as a family name and given names stays. */
export function uninvertedName(written: string): string {
  const [before = '', after = '', more] = written.split(/\s*,\s*/)
  if (more !== undefined || !family.test(before) || !given.test(after)) return written
  const titled = suffix.test(after) || postNominalsLength(after) === after.length || honorificLength(before) > 0
  const office = [before, after].some((words) => startsWithOffice(words) || /^the\s/iu.test(words))
  return titled || office ? written : `${after} ${before}`
}
