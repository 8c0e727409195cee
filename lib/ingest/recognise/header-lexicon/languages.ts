import { ar } from './ar.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import type { HeaderLexicon } from './header-lexicon.ts'
import { it } from './it.ts'
import { ja } from './ja.ts'
import { kk } from './kk.ts'
import { pl } from './pl.ts'
import { pt } from './pt.ts'
import { ru } from './ru.ts'
import { tr } from './tr.ts'
import { uk } from './uk.ts'
import { zh } from './zh.ts'

/** The languages in which heads are read. Of two that read the same words otherwise the first decides. */
export const headerLanguages: readonly HeaderLexicon[] = [en, ru, kk, fr, es, pt, de, it, uk, pl, tr, zh, ja, ar]
