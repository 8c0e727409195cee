import { phrases } from '#lib/ingest/recognise/word-lists.ts'
/** What a head says about who speaks and who does not, by language; in small letters. */
export interface SpeakerWords {
  /** What a text is called by what was done: "speech". */
  genres: string[]
  /** Labels before the name of who speaks: "Speaker:". */
  fields: string[]
  /** Participles after which "by" names who speaks: "delivered". */
  delivery: string[]
  /** Participles without a regular ending, and nouns, after which "by" names somebody else: "written", "photographs". */
  otherWork: string[]
  /** Such participles and nouns that more words may part from "by": "translated from the French by". */
  otherWorkApart: string[]
  /** Labels before the name of somebody else: "Translator:". */
  otherFields: string[]
  /** After these comes a guest, or who is honoured. */
  guests: string[]
}

const en: SpeakerWords = {
  genres: phrases(
    'statement | speech | address | remarks | message | broadcast | lecture | intervention | keynote | transcript | oration | ' +
      'eulogy | toast | interview | telecast | talk | testimony | declaration | proclamation | briefing | sermon | homily | ' +
      'greetings | letter | comments | presentation | press conference | opening address | closing address',
  ),
  fields: phrases(
    'speaker | speakers | briefer | delivered by | statement by | speech by | address by | remarks by | presented by',
  ),
  delivery: phrases(
    'delivered | preached | given | presented | made | pronounced | issued | released | addressed | spoken | read | read out | broadcast | ' +
      'signed | transmitted',
  ),
  otherWork: phrases(
    'written | written up | taken | drawn | drawn up | overseen | led | shot | set | put together | told | brought | sent | sung | ' +
      'chosen | photograph | photographs | photography | photo | photos | picture | pictures | image | images | video | audio | ' +
      'sound | camera | music | illustration | illustrations | introduction | foreword | preface | afterword | translation | ' +
      'interpretation | interpreting | transcription | report | article | summary | editing | layout | design | questions | ' +
      'question | recording | invitation | response | reply | vote of thanks | welcome | dinner | luncheon | lunch | reception | ' +
      'banquet | notes | commentary | minutes | precis | dictated',
  ),
  otherWorkApart: phrases(
    'translated | translation | edited | recorded | recording | transcribed | transcription | compiled | prepared | annotated | ' +
      'photographed | photograph | photo | filmed | interpreted | introduced | adapted | abridged | revised | corrected | ' +
      'read in the absence | read on behalf | read in place | published | printed | reported | taken down | noted down | set down',
  ),
  otherFields: phrases(
    'interviewer | interviewers | editor | editors | translator | translators | interpreter | photographer | photo | photos | ' +
      'photograph | photographs | photography | picture | pictures | image | images | translation | transcript | transcription | ' +
      'recording | moderator | chair | chairman | chairperson | host | rapporteur | transcriber | introduction | contact | ' +
      'media contact | author of the photographs | questions | interview',
  ),
  guests: phrases(
    'honour of | honour to | honor of | honor to | honouring | honoring | honouring of | honoring of | welcoming | welcome to | ' +
      'welcome for | tribute to | reception for | visit of | visit by | meeting with | talks with | in memory of | memorial to | ' +
      'toast to | dinner for | dinner given by | dinner hosted by | lunch for | lunch given by | lunch hosted by | luncheon for | ' +
      'luncheon given by | luncheon hosted by | banquet for | banquet given by | banquet hosted by | farewell to | farewell for | ' +
      'guest | guests | presentation to | introducing | introduction of | thanking | thanks to | addressed to | letter to | ' +
      'message to | on the arrival of | arrival of | funeral of | death of | portrait of | statue of | birthday of | ' +
      'in the presence of | on behalf of | congratulating | congratulations to | condolences to | joined by | accompanied by',
  ),
}

const ru: SpeakerWords = {
  genres: phrases(
    'выступление | речь | заявление | доклад | обращение | послание | слово | лекция | интервью | брифинг | приветствие | ' +
      'открытое письмо | совместное заявление | выступления | речи | доклада | обращения | заявления | лекции | послания | ' +
      'пресс-конференция | пресс-конференции | комментарий | поздравление | соболезнование | проповедь | тост',
  ),
  fields: phrases('выступающий | выступающая | спикер | докладчик | оратор | выступает | выступил | выступила'),
  delivery: [],
  otherWork: phrases(
    'перевод | переводе | перевёл | перевел | перевела | переводчик | переводчица | редактор | редакция | под редакцией | ' +
      'редактировал | редактировала | интервью взял | интервью взяла | интервью брал | интервью брала | беседовал | ' +
      'беседовала | беседу вёл | беседу вел | беседу вела | записал | записала | запись | расшифровал | расшифровала | ' +
      'подготовил | подготовила | фото | фотография | фотографии | снимок | снимал | снимала | снял | сняла | ведущий | ' +
      'ведущая | модератор | представил | представила | составил | составила | опубликовал | опубликовала | ' +
      'председательствовал | председательствовала | корреспондент',
  ),
  otherWorkApart: [],
  otherFields: [],
  guests: phrases('в честь | памяти | на встрече с | встреча с | визит | визита | приём в честь | прием в честь'),
}

const kk: SpeakerWords = {
  genres: phrases(
    'сөйлеген сөзі | сөзі | жолдауы | мәлімдемесі | баяндамасы | үндеуі | дәрісі | құттықтауы | сұхбаты | брифингі | хаты | ' +
      'сөз | жолдау | мәлімдеме | баяндама',
  ),
  fields: phrases('сөйлеуші | сөйлеген | спикер | баяндамашы'),
  delivery: [],
  otherWork: phrases(
    'аударған | аударма | аудармашы | аудармашысы | аударып | сұхбаттасқан | сұхбат алған | сұхбат жүргізген | әңгімелескен | ' +
      'түсірген | сурет | суретті | фото | жазып алған | жазған | дайындаған | редакторы | редактор | редакциялаған | ' +
      'құрастырған | жүргізуші | жүргізген | модератор | таныстырған | тілші',
  ),
  otherWorkApart: [],
  otherFields: [],
  guests: phrases('құрметіне | еске алу'),
}

export const speakerWords = {
  genres: { en: en.genres, ru: ru.genres, kk: kk.genres },
  fields: [...en.fields, ...ru.fields, ...kk.fields],
  delivery: en.delivery,
  otherWork: { en: en.otherWork, ru: ru.otherWork, kk: kk.otherWork },
  otherWorkApart: en.otherWorkApart,
  otherFields: [...en.otherFields, ...ru.otherWork, ...kk.otherWork],
  guests: [...en.guests, ...ru.guests, ...kk.guests],
}
