import { phrases, words } from '#lib/ingest/recognise/word-lists.ts'
import { shortWeekdays, weekdayNames } from '#lib/text/lexicon/weekdays.ts'
import type { HeaderLexicon } from './header-lexicon.ts'

const genres = words(
  'statement speech address remarks message broadcast lecture intervention keynote transcript oration eulogy toast ' +
    'interview telecast notes talk testimony communiqué communique declaration proclamation briefing gaggle sermon homily ' +
    'greeting greetings tribute presentation debate hearing comments minutes commencement proceedings letter telegram hansard',
).concat(
  phrases(
    'press conference; news conference; media conference; doorstop; question and answer; q&a; fireside chat; verbatim record; summary record; official record; official report; open letter; oral questions; questions for oral answer; eulogies',
  ),
)

export const en: HeaderLexicon = {
  genres: [...genres, ...genres.filter((word) => !word.endsWith('s')).map((word) => `${word}s`)],
  genreLeads: words(
    'the an a full partial official opening closing welcome welcoming national country joint second first third reading ' +
      'press speaking draft text extract extracts excerpt excerpts from of public ministerial prepared inaugural televised ' +
      'radio keynote introductory concluding special state farewell new year christmas acceptance budget maiden annual ' +
      'daily plenary edited complete verbatim rush brief short written oral',
  ).concat(["new year's"]),
  genreEndings: phrases('national statement; country statement'),
  by: phrases('by; delivered by; given by; presented by'),
  fields: {
    date: phrases(
      'date; dates; date of delivery; date of speech; delivery date; delivered on; delivered; given on; day; when; ' +
        'date and time; held on; dated; issued on; date issued; date of issue; event date; speech date; meeting date',
    ),
    venue: phrases(
      'venue; location; place; where; city; place of delivery; delivered at; held at; town; room; event location',
    ),
    speaker: phrases(
      'speaker; speakers; who; presenter; delivered by; presented by; speech by; statement by; lecturer; author; orator; briefer; panelists; panellists; participants',
    ),
    event: phrases('event; occasion; meeting; conference; session; series; forum'),
    title: phrases('title; subject; topic; headline; re'),
    other: phrases(
      'from; to; time; language; original language; type; document type; reference; ref; ref. no; source; audience; ' +
        'category; tags; contact; for; number; document no; word count; status; published by; copyright; agenda item; item; ' +
        'cc; duration; url; link; keywords; country; ministry; department; role; position; office',
    ),
  },
  published: phrases(
    'published; posted; release date; released; publication date; date published; date of publication; first published; ' +
      'posted on; published on; released on; date posted; date of release',
  ),
  changed: phrases(
    'last updated; updated; last modified; modified; last reviewed; reviewed; printed; created; retrieved; accessed; ' +
      'last changed; changed; date modified; date updated; page last updated; last update; revised; last revised; ' +
      'downloaded; date accessed; archived; this page was last updated; this page was last modified; ' +
      'page updated; update',
  ),
  notices: phrases(
    'check against delivery; checked against delivery; check on delivery; against delivery; not for release; e & o e; ' +
      'e&oe; e & oe; e&o e; e o e; eoe; proof copy; proof only; for immediate release; not for publication; ' +
      'subject to change; unedited transcript; official translation; unofficial translation; courtesy translation; ' +
      'translation from',
  ),
  noticeLines: phrases(
    'final; final text; final version; final draft; original script; draft; as delivered; as prepared; ' +
      'as prepared for delivery; fax; facsimile; strictly; confidential; unedited; advance copy; uncorrected; ' +
      'all rights reserved; copyright',
  ),
  embargoes: phrases('embargo; embargoed; under embargo; not for release'),
  sections: phrases(
    'speeches; speeches and remarks; speeches & remarks; statements; statements and releases; statements & releases; ' +
      'news; events; transcripts; press releases; press briefings; press release; briefing room; ' +
      'media; newsroom; speeches and statements; speeches and interviews; news and events; media releases; ' +
      'media centre; media center; press; press room; latest news; home; publications; documents; blog; articles',
  ),
  senders: [
    ...['permanent mission', 'the permanent mission', 'the presidency', 'delegation of', 'embassy of'],
    ...['ministry', 'department', 'office', 'government', 'cabinet', 'secretariat'].flatMap((body) =>
      ['of', 'for'].flatMap((of) => [`${body} ${of}`, `the ${body} ${of}`]),
    ),
  ],
  states: words('republic kingdom commonwealth principality state sultanate federation'),
  streets: words('street avenue ave plaza floor suite boulevard'),
  otherWork: words('introduced translated interviewed delivered read given edited'),
  goingOn: words('by at of on to in and for before during'),
  contacts: phrases(
    'tel; telephone; phone; phone no; fax; facsimile; e-mail; email; www; http; https; media release; ' +
      'press office; media unit; press unit; media office; p.o. box',
  ),
  forPress: phrases('press; media; the press; the media'),
  themes: phrases('theme; on the theme; under the theme'),
  besideDates: [...weekdayNames('en'), ...shortWeekdays('en')].concat(
    phrases(
      'on; year; morning; afternoon; evening; night; at; gmt; utc; local time; noon; midnight; am; pm; a.m; p.m; ' +
        'est; edt; cet; bst; aest; date; the; day; of; day of; for press; for media; dated; date:',
    ),
  ),
  questions: phrases('q; a; question; answer; journalist; reporter; interviewer; moderator; host; presenter'),
  pages: phrases('page; pg.; p.; column; col.'),
  outOf: words('of / out'),
  openEndings: phrases(
    'of; the; and; at; for; to; in; on; a; an; by; with; from; or; its; our; their; under; before; during; as; of the; &',
  ),
  running: words(
    "i we you my our me it it's this that is are was were has have had been be would will they there he she can could " +
      'should shall who which whose let what how its their did does do said says asked told moved thanked opposed ' +
      'seconded am us them him',
  ).concat(phrases('an important; thank you')),
  smallWords: words(
    'a an and as at by for from in of on or the to with nor but per via de la le du des von van der den da do dos di y e',
  ),
}
