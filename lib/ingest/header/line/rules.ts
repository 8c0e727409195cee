import { dateAlone, deliveredAt, placeAndDate, timeOfDay, townAlone } from './dates-and-places.ts'
import { labelAlone, labelledField, valueOfLabelAbove } from './fields.ts'
import {
  genreAfterDate,
  genreAndBy,
  genreAsLastWord,
  genreBehindColon,
  genreBehindName,
  genreFirst,
  genreLast,
  statementOfState,
} from './genres.ts'
import {
  forThePress,
  letterheadAddress,
  letterheadGoesOn,
  letterheadOfBody,
  letterheadOfState,
  mottoOfState,
  officeAlone,
} from './letterheads.ts'
import {
  embargoed,
  markOfPage,
  noteInBrackets,
  noticeOfUse,
  printedFromBrowser,
  publishedOrChanged,
  sectionOfSite,
  symbolOfDocument,
} from './notices.ts'
import { illegible, titleOfRespect } from './other-lines.ts'
import type { LineRule } from './rule.ts'
import { themeGoesOn, themeOfOccasion } from './themes.ts'

/**
 * The rules for a line of a head: the first that holds decides, so what a row takes no later one sees; what none holds
 * for is `text`. Rows that are alike are together in the files of this folder; their order is here alone.
 */
export const lineRules: readonly LineRule[] = [
  genreAfterDate,
  embargoed,
  publishedOrChanged,
  printedFromBrowser,
  markOfPage,
  labelledField,
  valueOfLabelAbove,
  labelAlone,
  timeOfDay,
  dateAlone,
  themeOfOccasion,
  themeGoesOn,
  noteInBrackets,
  sectionOfSite,
  symbolOfDocument,
  genreFirst,
  genreBehindName,
  genreBehindColon,
  genreAndBy,
  statementOfState,
  genreAsLastWord,
  genreLast,
  noticeOfUse,
  titleOfRespect,
  letterheadGoesOn,
  letterheadOfState,
  mottoOfState,
  letterheadOfBody,
  letterheadAddress,
  forThePress,
  officeAlone,
  placeAndDate,
  deliveredAt,
  townAlone,
  illegible,
]
