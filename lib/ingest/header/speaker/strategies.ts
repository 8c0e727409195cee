import { namedAfterBy } from './by.ts'
import { namedByOfficeOfOwnWords } from './by-office-of-own-words.ts'
import {
  namedByLabelWithoutCapitals,
  namedInTitleWithoutCapitals,
  namedOnOwnLineWithoutCapitals,
} from './caseless-scripts.ts'
import { namedAsSender, namedByLabel } from './field.ts'
import { namedAfterKazakhOffice, namedInKazakhGenitive } from './kazakh.ts'
import { namedInHeaderOfLexicon } from './lexicon-languages.ts'
import { namedOnLineByItself } from './name-line.ts'
import { namedAfterOf } from './of.ts'
import { namedWithOfficeOfLexicon } from './office-line.ts'
import { namedOnOwnLine } from './own-line.ts'
import { namedInPossessive } from './possessive.ts'
import { namedInRussianGenitive } from './russian.ts'
import type { SpeakerStrategy } from './strategy.ts'
import { namedBeforeGenre, namedWithOffice } from './with-office.ts'

/** The ways in which heads name who speaks, the surest first: where two find somebody, the first decides. */
export const speakerStrategies: readonly SpeakerStrategy[] = [
  namedByLabel,
  namedByLabelWithoutCapitals,
  namedAfterBy,
  namedAfterOf,
  namedByOfficeOfOwnWords,
  namedAsSender,
  namedInRussianGenitive,
  namedInKazakhGenitive,
  namedInHeaderOfLexicon,
  namedInPossessive,
  namedOnOwnLine,
  namedAfterKazakhOffice,
  namedWithOffice,
  namedBeforeGenre,
  namedOnLineByItself,
  namedWithOfficeOfLexicon,
  namedInTitleWithoutCapitals,
  namedOnOwnLineWithoutCapitals,
]
