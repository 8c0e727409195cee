import { monthNames } from '#lib/text/lexicon/month-names.ts'
import { weekdayNames } from '#lib/text/lexicon/weekdays.ts'

/**
 * The words of which the labels of speakers are made ("The SPEAKER:", "Вопрос:", "Жауап:"), folded, by language. Data:
 * what is done with them is in `speaker-label.ts`.
 */

/** Words of all languages as one set. */
function words(...lists: readonly string[]): ReadonlySet<string> {
  return new Set(lists.flatMap((list) => list.split('|').map((word) => word.trim().replace(/\s+/g, ' '))))
}

/** Somebody asks. */
export const questionWords = words(
  'q|question|questions|question from the floor|question from the audience|audience question|media question|inquiry',
  'вопрос|вопросы|вопрос из зала|вопрос журналиста|вопрос корреспондента',
  'сұрақ|сұрақтар|залдан сұрақ',
  'питання|запитання|пытанне|въпрос',
  'frage|question|pregunta|domanda|pergunta|pytanie|otázka|klausimas|kérdés|soru|savol|întrebare|vraag|fråga',
  '问|問|提问|提問|质询|質詢|質問|질문|문|سؤال|السؤال|س|پرسش',
)

/** Somebody who was asked answers. */
export const answerWords = words(
  'a|answer|answers|reply|response|ответ|ответы|жауап|жауабы|відповідь|адказ|отговор',
  'antwort|réponse|respuesta|risposta|resposta|odpowiedź|odpověď|atsakymas|válasz|cevap|javob|răspuns|antwoord|svar',
  '答|回答|答复|答覆|답|답변|جواب|الجواب|ج|پاسخ',
)

/** Questions and answers by one letter: a label only where both are in a text. */
export const letterPairs: readonly (readonly [question: string, answer: string])[] = [
  ['q', 'a'],
  ['в', 'о'],
  ['с', 'ж'],
  ['с', 'о'],
  ['p', 'r'],
  ['d', 'r'],
  ['f', 'a'],
]

/** Those who ask by trade, where no name is given. */
export const pressWords = words(
  'journalist|journalists|reporter|reporters|interviewer|correspondent|questioner|press|media|the press|caller',
  'unidentified reporter|unidentified journalist|unknown reporter|female journalist|male journalist|member of the press',
  'журналист|журналистка|корреспондент|корреспондентка|репортёр|репортер|интервьюер|пресса',
  'тілші|журналист|сұхбаттасушы|кореспондент',
  'journalistin|reporterin|journaliste|periodista|giornalista|jornalista|entrevistador|entrevistadora|dziennikarz|dziennikarka',
  'novinář|žurnalistas|muhabir|gazeteci|újságíró|记者|記者|기자|صحفي|الصحفي|الصحافي|خبرنگار',
)

/** What is between the trade and whom they ask for: "Journalist from the Selby Post", "Корреспондент газеты". */
export const paperWords = words(
  'of|from|for|with|the|at|газеты|журнала|телеканала|канала|агентства|радио|портала|сайта|издания|из|от|du|de|von|der',
)

/** Those who lead a talk: they ask, or they only give the word. */
export const moderatorWords = words(
  'moderator|host|presenter|compere|facilitator|anchor|master of ceremonies|mc|emcee|operator|announcer',
  'ведущий|ведущая|модератор|диктор|жүргізуші|модератор|ведучий|ведуча',
  'moderatorin|animateur|animatrice|modérateur|modératrice|moderador|moderadora|presentador|presentadora|moderatore',
  'moderatorius|prowadzący|prowadząca|sunucu|主持人|主持|司会|司会者|사회자|진행자|المذيع|مجري',
)

/** Somebody without a name. */
export const unnamedWords = words(
  'voice|voices|a voice|voice from the floor|speaker from the floor|participant|delegate|audience|audience member|crowd',
  'member of the audience|member|members|a member|hon. members|hon members|honourable members|several hon. members',
  'some hon. members|an hon. member|an honourable member|honourable member|opposition members|government members',
  'interjector|unidentified speaker|unknown speaker|unidentified|unknown|male speaker|female speaker|man|woman|student',
  'interpreter|translator|all|speakers|voices from the floor|participants|an hon member|speaker unknown',
  'голос|голос из зала|голоса|голоса из зала|реплика|реплика из зала|с места|из зала|участник|участница|участник встречи',
  'неизвестный|переводчик|студент|студентка|депутаты|выступающий|выступающая|делегат|из президиума',
  'залдан|залдан дауыс|дауыс|қатысушы|аудармашы|студент|орнынан|спикер белгісіз',
  'zuruf|zwischenruf|zwischenrufe|une voix|plusieurs voix|voix|una voz|voz|voces|un diputado|varios diputados|voce',
  'balsas|balsas iš salės|balsai iš salės|glos z sali|głos z sali|głosy z sali|hlas z pléna|与会者|代表们|観客|참석자',
)

/** What comes before an office or an honorific and means nothing by itself. */
export const articles = words('the|le|la|les|el|los|las|der|die|das|il|lo|o|a|os|as|de|den|det|ο|η|m. le|mme la|mme le')

/** Words that come before a colon at the beginning of a paragraph, and name nobody. */
export const noLabelWords = words(
  'note|notes|nb|n.b|ps|p.s|source|sources|remember|first|firstly|second|secondly|third|thirdly|fourth|fourthly|fifth',
  'sixth|seventh|eighth|ninth|tenth|last|lastly|finally|one|two|three|four|five|point|points|item|items|example|examples',
  'for example|conclusion|summary|background|introduction|contact|contacts|date|place|venue|time|photo|photos|caption|topic',
  'theme|subject|re|warning|attention|important|update|correction|result|results|problem|solution|today|tomorrow|yesterday',
  'also|however|therefore|now|then|here|there|motto|title|tel|telephone|phone|fax|email|e-mail|web|website|address|agenda',
  'annex|appendix|figure|fig|table|chart|map|embargo|editor|end|goal|goals|objective|objectives|step|steps|article|section',
  'chapter|clause|rule|rules|fact|facts|fact sheet|myth|quote|text|transcript|statement|speech|remarks|peace|yes|no|so|why',
  'what|how|who|when|where|but|and|or|well|look|listen|think|imagine|consider|friends|colleagues|citizens|ladies|gentlemen',
  'excellencies|delegates|conclusions|motion|amendment|question put|vote|ayes|noes|order|proposal|amount|total|cost|price',
  'thesis|lesson|advice|hint|tip|reason|reasons|cause|effect|answer to that|in short|in conclusion|in sum|in brief|location',
  'status|type|category|tags|keywords|see|cf|ibid|pp|p|vol|no|edition|published|updated|posted|author|by|to|from|cc|bcc',
  'next steps|key points|key facts|key figures|read more|main points|editor’s note|editors’ note|press contact|media contact',
  'примечание|примечания|источник|источники|первое|первый|первая|второе|второй|третье|третий|четвёртое|четвертое|пятое',
  'во-первых|во-вторых|в-третьих|в-четвёртых|в-пятых|внимание|справка|справочно|фото|итог|итоги|вывод|выводы|цель|цели|задача',
  'задачи|пример|например|тема|дата|место|время|тел|телефон|факс|адрес|контакты|контакт|важно|помните|кстати|итак|сегодня',
  'завтра|вчера|теперь|автор|текст|цитата|факт|факты|миф|шаг|этап|раздел|глава|статья|пункт|приложение|рисунок|рис|таблица',
  'таблица|карта|заключение|введение|проблема|решение|результат|результаты|да|нет|почему|зачем|что|как|кто|когда|где|друзья',
  'коллеги|уточнение|исправление|обновлено|опубликовано|подробнее|читайте также|сноска|в заключение|наконец|одно|смотри|см',
  'ескерту|ескертпе|дереккөз|дереккөздер|бірінші|екінші|үшінші|төртінші|бесінші|біріншіден|екіншіден|үшіншіден|төртіншіден',
  'бесіншіден|назар|назар аударыңыз|сурет|фото|мысалы|мысал|мақсат|мақсаты|міндет|тақырып|тақырыбы|күні|орны|уақыты|тел|факс',
  'мекенжай|мекенжайы|байланыс|маңызды|бүгін|ертең|кеше|қазір|автор|мәтін|қорытынды|кіріспе|мәселе|шешім|нәтиже|иә|жоқ|неге',
  'достар|әріптестер|анықтама|кесте|қосымша|бөлім|тарау|бап|соңында',
  'nota|note|hinweis|quelle|fuente|fonte|źródło|šaltinis|erstens|zweitens|drittens|primero|segundo|tercero|premièrement',
  'deuxièmement|ejemplo|exemple|beispiel|datum|ort|lieu|lugar|fecha|注|注意|来源|來源|出典|第一|第二|第三|时间|地点|摘要|例',
)

/** Words with a capital that are in no person's name: "General Assembly:", "U.S. Congress:". */
export const noNameWords = words(
  // A month before a colon heads its days, also one that people are called by; but "May" is a given name too often.
  ...monthNames('en').filter((month) => month !== 'may'),
  ...monthNames('ru'),
  ...monthNames('kk'),
  ...weekdayNames('en'),
  ...weekdayNames('ru'),
  'assembly|department|ministry|office|committee|council|commission|board|bank|fund|congress|parliament|senate|house|party',
  'government|republic|union|nations|states|kingdom|federation|court|university|college|school|society|association|agency',
  'session|conference|meeting|summit|forum|act|bill|law|policy|budget|programme|program|plan|project|strategy|report|review',
  'summary|minutes|agenda|debate|questions|answers|oral|written|public|private|national|international|federal|regional|local',
  'world|global|north|south|east|west|northern|southern|eastern|western',
  'news|press|media|release',
  'centre|center|street|road|river|lake|sea|island|islands|city|town|county|district|province|citizens|fellow|dear|ladies',
  'gentlemen|friends|colleagues|the|this|that|these|those|our|your|my|their|his|her|its|we|you|they|it|all|some|no|not|and',
  'of|for|to|in|on|at|with|by|from|or|if|as|is|are|was|were|be|will|next|last|new|old|good|best|great|more|most|every|each',
  'key|main|total|part|chapter|section|article|clause|phase|stage|step|steps|number|page|column|volume|clean|safe|green',
  'совет|комитет|комиссия|министерство|правительство|парламент|республика|федерация|союз|партия|банк|фонд|суд|университет',
  'закон|программа|план|проект|доклад|отчёт|отчет|сессия|конференция|заседание',
  'дорогие|уважаемые',
  'дамы|господа|друзья|коллеги|этот|эта|это|эти|наш|наша|наше|наши|мы|вы|они|он|она|оно|все|каждый|новый|новая|новое|новые',
  'кеңес|комитет|комиссия|министрлік|үкімет|парламент|республика|одақ|партия|банк|қор|сот|университет|заң|бағдарлама|жоспар',
  'жоба|баяндама|сессия|отырыс|құрметті',
  'қымбатты|біз|сіз|олар|бұл|осы|барлық|жаңа',
)
