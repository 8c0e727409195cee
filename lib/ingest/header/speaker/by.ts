import type { JoinedHeader } from '#lib/ingest/header/joined-header.ts'
import { genresBesideNames } from '#lib/ingest/recognise/header-lexicon/all-languages.ts'
import { startsWithOffice } from '#lib/ingest/recognise/persons/offices.ts'
import { readPerson } from '#lib/ingest/recognise/persons/read-person.ts'
import { anyOf } from '#lib/ingest/recognise/word-patterns.ts'
import { candidateAt, type SpeakerCandidate, type SpeakerStrategy } from './strategy.ts'

const cue = /(?<!\p{L})(?:(?<verb>\p{L}+)\s+)?by\s*:?\s+/giu
/** Who lends a voice to another's words: "Message from the President, read by Osk Brandt". */
const lent = /^(?:delivered|read|presented|transmitted|given)$/iu
const personOf = new RegExp(String.raw`(?<!\p{L})${anyOf(genresBesideNames('en'))}\s+(?:of|from)\s+(?:the\s+)?`, 'giu')

/** "Statement by Ana Verell", "Delivered by\nH.E. Ms. Ana Verell". */
export const namedAfterBy: SpeakerStrategy = {
  id: 'after-by',
  find: ({ head }) =>
    [...head.text.matchAll(cue)].flatMap((match): SpeakerCandidate[] => {
      const candidate = candidateAt('after-by', head, match.index + match[0].length)
      const isLent = lent.test(match.groups?.verb ?? '') && isOfAnother(head, match.index, candidate?.known.value ?? '')
      return candidate && !isLent ? [candidate] : []
    }),
  examples: [
    { head: 'Statement by\nH.E. Ms. Ana VERELL\nMinister of Ports', finds: ['Ana Verell'] },
    { head: 'Speech by the Prime Minister, Mr Ivo Ferris, at Ormond', finds: ['Ivo Ferris'] },
    { head: 'Statement of the Republic of Ormond\nDelivered by:\nHon. Ana Verell', finds: ['Ana Verell'] },
    { head: 'Statement by Osk Brandt on behalf of Ana Verell', finds: ['Osk Brandt'] },
    { head: 'Joint statement by Ana Verell and Osk Brandt', finds: ['Ana Verell; Osk Brandt'] },
    { head: 'Remarks by President Verell and the Council of Selby', finds: [] },
    { head: 'Message from the President, read by Osk Brandt', finds: [] },
    { head: 'A Speech on Bridges\n(Read in the absence of the author by Osk Brandt)', finds: [] },
    { head: 'Remarks as prepared for delivery by Ana Verell', finds: ['Ana Verell'] },
    { head: 'Speech by Minister of Rivers Ana Verell', finds: ['Ana Verell'] },
    { head: 'Interview: Ana Verell\nBy Osk Brandt', finds: [] },
    { head: 'Speech\nEdited by Osk Brandt', finds: [] },
    { head: 'Speech\nPhotographs by Osk Brandt', finds: [] },
    { head: 'Speech by Ana Verell\nTranslated from the German by Osk Brandt', finds: ['Ana Verell'] },
    { head: 'Speech\nTaken down in shorthand by Osk Brandt', finds: [] },
    { head: 'Speech by the Weir Master', finds: [] },
    { head: 'Interview by Osk Brandt', finds: [] },
    { head: 'Speech by the Prime Minister', finds: [] },
  ],
}

/** Whether the words before say that the text is another person's: "Message from the President". */
function isOfAnother(head: JoinedHeader, end: number, name: string): boolean {
  return [...head.text.slice(0, end).matchAll(personOf)].some((match) => {
    const rest = head.text.slice(match.index + match[0].length, end)
    const person = readPerson(rest)
    return (person !== undefined && person.name !== name) || startsWithOffice(rest)
  })
}
