import { splitPhrases, splitWords } from '#lib/ingest/recognise/word-lists.ts'
import { weekdayNames } from '#lib/text/lexicon/weekdays.ts'
import type { HeaderLexicon } from './header-lexicon.ts'

/** In Ukrainian the name after the word for a text ("speech") is in the genitive, and is not read there. */
export const uk: HeaderLexicon = {
  language: 'uk',
  genres: splitWords(
    'виступ промова звернення заява послання доповідь інтерв’ю брифінг привітання лекція стенограма',
  ).concat(splitPhrases('прес-конференція; відкритий лист; вступне слово; заключне слово')),
  genreLeads: splitWords('повний текст вступна заключна вітальна урочиста спільна спільне новорічне щорічне офіційна'),
  fields: {
    date: splitPhrases('дата; дата виступу; дата проведення; коли'),
    venue: splitPhrases('місце; місце проведення; місто; де'),
    speaker: splitPhrases('промовець; промовиця; доповідач; доповідачка; спікер; виступає; оратор'),
    people: splitPhrases('автор; учасники'),
    role: splitPhrases('посада'),
    event: splitPhrases('захід; подія; нагода'),
    title: splitPhrases('тема; назва; заголовок'),
    other: splitPhrases('час; мова; джерело'),
  },
  published: splitPhrases('опубліковано; дата публікації; оприлюднено'),
  changed: splitPhrases('оновлено; дата оновлення; останнє оновлення'),
  sections: splitPhrases('прес-реліз; прес-релізи; виступи; промови; новини; заяви'),
  senders: splitPhrases('міністерство; постійне представництво; посольство'),
  otherWork: splitPhrases(
    'переклад | переклала | переклав | розмовляв | розмовляла | записав | записала | фото | редактор',
  ),
  occasions: splitWords(
    'відкриття відкритті конференція конференції саміт саміті засідання засіданні сесія сесії форум форумі церемонія ' +
      'церемонії річниця зустріч зустрічі з’їзд нагоди урочистостях',
  ),
  aboutWords: splitPhrases('про; щодо; з нагоди; на відкритті; до дня; під час'),
  besideDates: splitWords('року рік р. р о в у год. дата').concat(weekdayNames('uk')),
  questions: splitPhrases('питання; запитання; відповідь'),
  pages: splitWords('сторінка'),
  outOf: ['з'],
  openEndings: splitWords('та і й в у на з із про для до від під при'),
  running: splitWords(
    'ми ви вони вам нам нас вас мені це цей ця щоб який яка яке які був була було були буде будуть є немає треба',
  ),
  smallWords: splitWords('та і й в у на з із про для до від'),
  persons: {
    honorifics: splitPhrases(
      'пан | пані | д-р | проф. | професор | його високоповажність | її високоповажність | генерал',
    ),
    offices: splitPhrases(
      'президент | президентка | прем’єр-міністр | прем’єр-міністерка | віцепрем’єр-міністр | міністр | міністерка | ' +
        'голова | міський голова | міська голова | голова верховної ради | посол | послиця | депутат | депутатка | ' +
        'директор | директорка | генеральний секретар | секретар | речник | речниця | ректор | ректорка | мер | мерка | ' +
        'губернатор | постійний представник | постійна представниця | уповноважений | уповноважена',
    ),
    qualifiers: splitPhrases('перший | перша | заступник | заступниця | віце'),
    occasions: splitPhrases('на | у | в | під | з | до | про | перед | для'),
  },
}
