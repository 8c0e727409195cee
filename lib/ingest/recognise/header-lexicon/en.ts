import { splitPhrases, splitWords } from '#lib/ingest/recognise/word-lists.ts'
import { shortWeekdays, weekdayNames } from '#lib/text/lexicon/weekdays.ts'
import type { HeaderLexicon } from './header-lexicon.ts'

const genres = splitWords(
  'statement speech address remarks message broadcast lecture intervention keynote transcript oration eulogy toast ' +
    'interview telecast talk testimony communiqué communique declaration proclamation briefing gaggle sermon homily ' +
    'greeting greetings tribute presentation comments letter telegram',
).concat(
  splitPhrases('press conference; news conference; media conference; doorstop; fireside chat; open letter; eulogies'),
)

const records = splitWords('notes debate hearing minutes commencement proceedings hansard').concat(
  splitPhrases(
    'question and answer; q&a; verbatim record; summary record; official record; official report; oral questions; ' +
      'questions for oral answer',
  ),
)

const withPlurals = (list: readonly string[]) => [
  ...list,
  ...list.filter((word) => !word.endsWith('s')).map((word) => `${word}s`),
]

export const en: HeaderLexicon = {
  language: 'en',
  genres: withPlurals(genres),
  records: withPlurals(records),
  genresBesideNames: splitPhrases('opening address; closing address'),
  genreLeads: splitWords(
    'the an a full partial official opening closing welcome welcoming national country joint second first third reading ' +
      'press speaking draft text extract extracts excerpt excerpts from of public ministerial prepared inaugural televised ' +
      'radio keynote introductory concluding special state farewell new year christmas acceptance budget maiden annual ' +
      'daily plenary edited complete verbatim rush brief short written oral',
  ).concat(["new year's"]),
  genreEndings: splitPhrases('national statement; country statement'),
  by: splitPhrases('by; delivered by; given by; presented by'),
  fields: {
    date: splitPhrases(
      'date; dates; date of delivery; date of speech; date of the speech; delivery date; delivered on; delivered; given on; ' +
        'day; when; date and time; held on; dated; event date; date of event; date of the event; speech date; meeting date; ' +
        'date of meeting; date of the meeting; date of statement; issued on; date issued; date of issue',
    ),
    venue: splitPhrases(
      'venue; location; place; where; city; place of delivery; delivered at; held at; town; room; event location',
    ),
    speaker: splitPhrases(
      'speaker; speakers; presenter; delivered by; presented by; speech by; statement by; address by; remarks by; lecturer; ' +
        'orator; briefer',
    ),
    people: splitPhrases('who; author; panelists; panellists; participants'),
    role: splitPhrases('role; position; office; title and office; job title'),
    event: splitPhrases('event; occasion; meeting; conference; session; series; forum'),
    title: splitPhrases('title; subject; topic; headline; re'),
    other: splitPhrases(
      'from; to; time; language; original language; type; document type; reference; ref; ref. no; source; audience; ' +
        'category; tags; contact; for; number; document no; word count; status; published by; copyright; agenda item; item; ' +
        'cc; duration; url; link; keywords; country; ministry; department',
    ),
  },
  occasionDates: splitPhrases(
    'given; held; debated; debated on; spoken; recorded; recorded on; presented; presented on; as delivered',
  ),
  publishedDates: splitPhrases(
    'posted by; issue date; issued; issued on; date of issue; date issued; uploaded; uploaded on; added; added on; ' +
      'press release; originally published; submitted; submitted on; online since; for release',
  ),
  otherDates: splitPhrases(
    'page last reviewed; next review; next review due; review date; edited; last edited; printed on; retrieved on; ' +
      'last accessed; viewed; visited; created on; generated; captured; saved; embargo; embargoed; embargoed until; ' +
      'embargo until; under embargo until; not for release before; not for release until; valid until; expires; due; ' +
      'deadline; copyright; born; died; week of; week ending; week beginning; week commencing; since; until; before; ' +
      'after; prior to; amended; amended on; as amended; as amended on; version of; corrected; correction; translated; ' +
      'transcribed; scanned',
  ),
  published: splitPhrases(
    'published; posted; release date; released; publication date; date published; date of publication; first published; ' +
      'posted on; published on; released on; date posted; date of release',
  ),
  changed: splitPhrases(
    'last updated; updated; last modified; modified; last reviewed; reviewed; printed; created; retrieved; accessed; ' +
      'last changed; changed; date modified; date updated; page last updated; last update; revised; last revised; ' +
      'downloaded; date accessed; archived; this page was last updated; this page was last modified; ' +
      'page updated; update',
  ),
  notices: splitPhrases(
    'check against delivery; checked against delivery; check on delivery; against delivery; not for release; e & o e; ' +
      'e&oe; e & oe; e&o e; e o e; eoe; proof copy; proof only; for immediate release; not for publication; ' +
      'subject to change; unedited transcript; official translation; unofficial translation; courtesy translation; ' +
      'translation from',
  ),
  noticeLines: splitPhrases(
    'final; final text; final version; final draft; original script; draft; as delivered; as prepared; ' +
      'as prepared for delivery; fax; facsimile; strictly; confidential; unedited; advance copy; uncorrected; ' +
      'all rights reserved; copyright',
  ),
  embargoes: splitPhrases('embargo; embargoed; under embargo; not for release'),
  sections: splitPhrases(
    'speeches; speeches and remarks; speeches & remarks; statements; statements and releases; statements & releases; ' +
      'news; events; transcripts; press releases; press briefings; press release; briefing room; ' +
      'media; newsroom; speeches and statements; speeches and interviews; news and events; media releases; ' +
      'media centre; media center; press; press room; latest news; home; publications; documents; blog; articles; statutory instruments; ' +
      'statutory instrument; statutory rules; subsidiary legislation; acts of parliament',
  ),
  senders: [
    ...['permanent mission', 'the permanent mission', 'the presidency', 'delegation of', 'embassy of'],
    ...['ministry', 'department', 'office', 'government', 'cabinet', 'secretariat'].flatMap((body) =>
      ['of', 'for'].flatMap((of) => [`${body} ${of}`, `the ${body} ${of}`]),
    ),
  ],
  states: splitWords('republic kingdom commonwealth principality state sultanate federation'),
  streets: splitWords('street avenue ave plaza floor suite boulevard'),
  delivery: splitPhrases(
    'delivered | preached | given | presented | made | pronounced | issued | released | addressed | spoken | read | read out | broadcast | ' +
      'signed | transmitted',
  ),
  deliveryPlaces: splitPhrases('at; in; from; on; before; to; over; aboard; during'),
  otherWork: splitPhrases(
    'written | written up | taken | drawn | drawn up | overseen | led | shot | set | put together | told | brought | sent | sung | ' +
      'chosen | photograph | photographs | photography | photo | photos | picture | pictures | image | images | video | audio | ' +
      'sound | camera | music | illustration | illustrations | introduction | foreword | preface | afterword | translation | ' +
      'interpretation | interpreting | transcription | report | article | summary | editing | layout | design | questions | ' +
      'question | recording | invitation | response | reply | vote of thanks | welcome | dinner | luncheon | lunch | reception | ' +
      'banquet | notes | commentary | minutes | precis | dictated',
  ),
  otherWorkApart: splitPhrases(
    'translated | translation | edited | recorded | recording | transcribed | transcription | compiled | prepared | annotated | ' +
      'photographed | photograph | photo | filmed | interpreted | introduced | adapted | abridged | revised | corrected | ' +
      'read in the absence | read on behalf | read in place | published | printed | reported | taken down | noted down | set down',
  ),
  otherFields: splitPhrases(
    'interviewer | interviewers | editor | editors | translator | translators | interpreter | photographer | photo | photos | ' +
      'photograph | photographs | photography | picture | pictures | image | images | translation | transcript | transcription | ' +
      'recording | moderator | chair | chairman | chairperson | host | rapporteur | transcriber | introduction | contact | ' +
      'media contact | author of the photographs | questions | interview',
  ),
  guests: splitPhrases(
    'honour of | honour to | honor of | honor to | honouring | honoring | honouring of | honoring of | welcoming | welcome to | ' +
      'welcome for | tribute to | reception for | visit of | visit by | meeting with | talks with | in memory of | memorial to | ' +
      'toast to | dinner for | dinner given by | dinner hosted by | lunch for | lunch given by | lunch hosted by | luncheon for | ' +
      'luncheon given by | luncheon hosted by | banquet for | banquet given by | banquet hosted by | farewell to | farewell for | ' +
      'guest | guests | presentation to | introducing | introduction of | thanking | thanks to | addressed to | letter to | ' +
      'message to | on the arrival of | arrival of | funeral of | death of | portrait of | statue of | birthday of | ' +
      'in the presence of | on behalf of | congratulating | congratulations to | condolences to | joined by | accompanied by',
  ),
  goingOn: splitWords('by at of on to in and for before during'),
  contacts: splitPhrases(
    'tel; telephone; phone; phone no; fax; facsimile; e-mail; email; www; http; https; media release; ' +
      'press office; media unit; press unit; media office; p.o. box',
  ),
  forPress: splitPhrases('press; media; the press; the media'),
  themes: splitPhrases('theme; on the theme; under the theme'),
  occasions: splitWords(
    'opening launch conference congress summit meeting session forum ceremony anniversary dinner luncheon lunch banquet ' +
      'reception debate convention symposium seminar workshop festival visit inauguration dedication graduation ' +
      'commencement assembly sitting unveiling centenary jubilee celebration commemoration',
  ),
  aboutWords: splitPhrases(
    'on the occasion of; at the; on; to the; in honour of; in honor of; concerning; about; regarding',
  ),
  besideDates: [...weekdayNames('en'), ...shortWeekdays('en')].concat(
    splitPhrases(
      'on; year; morning; afternoon; evening; night; at; gmt; utc; local time; noon; midnight; am; pm; a.m; p.m; ' +
        'est; edt; cet; bst; aest; date; the; day; of; day of; for press; for media; dated; date:',
    ),
  ),
  questions: splitPhrases('q; a; question; answer; journalist; reporter; interviewer; moderator; host; presenter'),
  pages: splitPhrases('page; pg.; p.; column; col.'),
  outOf: splitWords('of / out'),
  openEndings: splitPhrases(
    'of; the; and; at; for; to; in; on; a; an; by; with; from; or; its; our; their; under; before; during; as; of the; &',
  ),
  running: splitWords(
    "i we you my our me it it's this that is are was were has have had been be would will they there he she can could " +
      'should shall who which whose let what how its their did does do said says asked told moved thanked opposed ' +
      'seconded am us them him',
  ).concat(splitPhrases('an important; thank you')),
  smallWords: splitWords(
    'a an and as at by for from in of on or the to with nor but per via de la le du des von van der den da do dos di y e',
  ),
}
