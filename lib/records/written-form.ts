import { z } from 'zod'
import { fold } from '#lib/text/fold.ts'

/** A written form of a name. One without a letter or figure would be found everywhere. */
export const writtenForm = z.string().regex(/[\p{L}\p{N}]/u, 'expected words')

/** How a line reads or starts. Space alone is how every line starts. */
export const lineWords = z.string().refine((words) => fold(words) !== '', 'expected words of a line')
