import { groupKinds } from '#lib/site/groups.ts'
import { about } from './about.tsx'
import { corrections } from './corrections.tsx'
import { date } from './date.tsx'
import { dates } from './dates.tsx'
import { document } from './document.tsx'
import { documents } from './documents.tsx'
import { findings } from './findings.tsx'
import { findingsOfRule } from './findings-of-rule.tsx'
import { groupOf } from './group.tsx'
import { groupsOf } from './groups.tsx'
import { home } from './home.tsx'
import { moved } from './moved.tsx'
import { movedPassage } from './moved-passage.tsx'
import { passage } from './passage.tsx'
import { quotations } from './quotations.tsx'
import { repetitions } from './repetitions.tsx'
import { robots } from './robots.ts'
import { shelf } from './shelf.tsx'
import { sitemap } from './sitemap.ts'
import { source } from './source.tsx'
import { sources } from './sources.tsx'
import type { PageModules } from './table.ts'
import { undated } from './undated.tsx'
import { wordings } from './wordings.ts'

/** Every kind of page, in the order of the sitemap. */
export const pageModules: PageModules = [
  home,
  documents,
  dates,
  document,
  wordings,
  moved,
  date,
  undated,
  ...groupKinds.flatMap((kind) => [groupsOf(kind), groupOf(kind)]),
  sources,
  shelf,
  source,
  about,
  corrections,
  findings,
  findingsOfRule,
  quotations,
  repetitions,
  sitemap,
  robots,
  passage,
  movedPassage,
]
