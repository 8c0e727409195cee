import { groupKinds } from '#lib/site/groups.ts'
import { about } from './about.tsx'
import { blockHistories } from './block-histories.ts'
import { browse } from './browse.tsx'
import { changedPassages } from './changed-passages.ts'
import { compare } from './compare.tsx'
import { comparison } from './comparison.tsx'
import { corrections } from './corrections.tsx'
import { data } from './data.tsx'
import { date } from './date.tsx'
import { dates } from './dates.tsx'
import { document } from './document.tsx'
import { documentFile } from './document-file.ts'
import { documentRedirect } from './document-redirect.tsx'
import { documents } from './documents.tsx'
import { feed } from './feed.ts'
import { feeds } from './feeds.tsx'
import { fieldValue } from './field-value.tsx'
import { fieldValues } from './field-values.tsx'
import { figureSubjects } from './figure-subjects.tsx'
import { figures } from './figures.tsx'
import { figuresOfUnit } from './figures-of-unit.tsx'
import { findings } from './findings.tsx'
import { findingsOfRule } from './findings-of-rule.tsx'
import { followed } from './followed.tsx'
import { groupOf } from './group.tsx'
import { groupIndexOf } from './group-index.tsx'
import { groupsOf } from './groups.tsx'
import { home } from './home.tsx'
import { llmsText } from './llms-text.ts'
import { notFound } from './not-found.tsx'
import { onThisDay } from './on-this-day.tsx'
import { openSearch } from './open-search.ts'
import type { PageModules } from './page-table.ts'
import { passage } from './passage.tsx'
import { passageRedirect } from './passage-redirect.tsx'
import { quotations } from './quotations.tsx'
import { quote } from './quote.tsx'
import { repetitions } from './repetitions.tsx'
import { robots } from './robots.ts'
import { search } from './search.tsx'
import { sharedGroupsOf } from './shared-groups.ts'
import { sitemap } from './sitemap.ts'
import { source } from './source.tsx'
import { sourceBucket } from './source-bucket.tsx'
import { sources } from './sources.tsx'
import { translationPair } from './translation-pair.tsx'
import { trends } from './trends.tsx'
import { undated } from './undated.tsx'
import { watch } from './watch.tsx'
import { watchFeed } from './watch-feed.ts'
import { watches } from './watches.tsx'
import { webManifest } from './web-manifest.ts'

/** Every kind of page, in the order of the sitemap. */
export const pageModules: PageModules = [
  home,
  browse,
  search,
  quote,
  trends,
  compare,
  documents,
  dates,
  document,
  documentFile,
  blockHistories,
  documentRedirect,
  date,
  undated,
  onThisDay,
  ...groupKinds.flatMap((kind) => [groupsOf(kind), groupIndexOf(kind), sharedGroupsOf(kind), groupOf(kind)]),
  fieldValues,
  fieldValue,
  sources,
  sourceBucket,
  source,
  about,
  data,
  feeds,
  corrections,
  findings,
  findingsOfRule,
  quotations,
  repetitions,
  comparison,
  translationPair,
  figures,
  figuresOfUnit,
  figureSubjects,
  watches,
  watch,
  followed,
  feed,
  watchFeed,
  changedPassages,
  sitemap,
  openSearch,
  webManifest,
  robots,
  llmsText,
  notFound,
  passage,
  passageRedirect,
]
