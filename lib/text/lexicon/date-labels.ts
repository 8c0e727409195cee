/**
 * Words that say what the date beside them is of, in small letters, by language (English, Russian, Kazakh): the
 * occasion of a text, its publication, or something else (a later change, a printout, an embargo).
 */
export const dateLabels = {
  occasion: [
    'date; dates; day; when; date and time; date of delivery; date of speech; date of the speech; date of event; date of meeting',
    'date of the meeting; date of the event; date of statement; delivery date; event date; speech date; meeting date',
    'delivered; delivered on; given; given on; held; held on; spoken; recorded; recorded on; dated; presented; presented on; as delivered',
    'дата; дата и время; дата проведения; дата выступления; дата мероприятия; дата события; дата встречи; дата заседания; когда',
    'дата произнесения; произнесено; произнесена; состоялось; состоялся; состоялась; проведено; день проведения',
    'күні; күн; күні мен уақыты; өткен күні; өткізілген күні; өтетін күні; сөйлеген күні; айтылған күні; өтті; қашан',
  ],
  publication: [
    'published; first published; published on; posted; posted on; posted by; released; release date; date of release; publication date',
    'date of publication; date published; date posted; issued; issued on; date of issue; date issued; issue date; uploaded; uploaded on',
    'added; added on; press release; originally published; submitted; submitted on; online since; for release',
    'опубликовано; опубликована; опубликован; дата публикации; дата выпуска; размещено; дата размещения; выпущено; добавлено',
    'жарияланды; жарияланған; жарияланған күні; жариялау күні; жарияланым күні; орналастырылды; шығарылған күні',
  ],
  other: [
    'updated; last updated; page last updated; last update; update; modified; last modified; date modified; date updated; changed; last changed',
    'reviewed; last reviewed; page last reviewed; next review; next review due; review date; revised; last revised; edited; last edited',
    'printed; printed on; retrieved; retrieved on; accessed; date accessed; last accessed; downloaded; archived; viewed; visited; created',
    'created on; generated; captured; saved; embargo; embargoed; embargoed until; embargo until; under embargo until; not for release before',
    'not for release until; valid until; expires; due; deadline; copyright; born; died; week of; week ending; week beginning; week commencing; since; until; before; after; prior to; amended; amended on; as amended; as amended on; version of; corrected; correction; translated; transcribed; scanned',
    'обновлено; дата обновления; последнее обновление; изменено; дата изменения; отредактировано; распечатано; дата печати; дата обращения',
    'просмотрено; создано; дата создания; эмбарго; эмбарго до; действует до; исправлено; сохранено; архивировано; проверено; до; после; дата проверки',
    'жаңартылды; жаңартылған; жаңартылған күні; соңғы жаңарту; соңғы жаңартылған; өзгертілді; өзгертілген күні; басып шығарылды; қаралды',
    'қаралған күні; түзетілді; эмбарго',
  ],
} as const

/** What a date is of: the occasion of a text, its publication, or neither. */
export type DateSubject = keyof typeof dateLabels
