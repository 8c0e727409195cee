import { genresBesideNames } from '#lib/ingest/recognise/header-lexicon/all-languages.ts'
import { anyOf } from '#lib/ingest/recognise/word-patterns.ts'
import { candidateAt, type SpeakerStrategy } from './strategy.ts'

const genre = anyOf(genresBesideNames('en'))
const ofCue = new RegExp(String.raw`(?<!\p{L})${genre}s?\s+(?:of|to\s+the\s+press\s+of)\s+`, 'giu')
const fromCue = /(?<!\p{L})(?:statement|message|remarks|greetings?|letter|comments)\s+from\s+/giu

/** "Statement of Ana Verell", "TRANSCRIPT OF THE PRIME MINISTER, THE HON IVO FERRIS MP", "Message from President Verell". */
export const namedAfterOf: SpeakerStrategy = {
  id: 'after-of',
  find: ({ head }) =>
    [ofCue, fromCue].flatMap((cue) =>
      [...head.text.matchAll(cue)].flatMap(
        (match) => candidateAt('after-of', head, match.index + match[0].length) ?? [],
      ),
    ),
  examples: [
    { head: 'Statement of Ana Verell, translated by Osk Brandt', finds: ['Ana Verell'] },
    { head: 'Interview of Ana Verell by Osk Brandt', finds: ['Ana Verell'] },
    {
      head: 'TRANSCRIPT OF THE PRIME MINISTER,\nTHE HON. IVO FERRIS MP, INTERVIEW WITH OSK BRANDT',
      finds: ['Ivo Ferris'],
    },
    { head: 'Message from President Verell to the pilots', finds: ['Verell'] },
    { head: 'Statement of the Delegation of Ormond', finds: [] },
    { head: 'Address of Welcome', finds: [] },
    { head: 'Statement of Kenya', finds: [] },
  ],
}
