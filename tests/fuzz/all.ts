import { documents } from './documents.ts'
import type { Fuzzed } from './fuzzed.ts'
import { indexFiles } from './index-files.ts'
import { queries } from './queries.ts'
import { quotations } from './quotations.ts'
import { records } from './records.ts'
import { sources } from './sources.ts'

/** Everything that is tried on drawn inputs. */
export const allFuzzed: readonly Fuzzed[] = [
  ...queries,
  ...quotations,
  ...documents,
  ...indexFiles,
  ...records,
  ...sources,
]
