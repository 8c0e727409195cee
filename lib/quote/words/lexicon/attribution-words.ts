/*
 * Words of claims about who said something, folded: English, Russian, Kazakh. The rooms `persons` and `reading` read
 * claims by them.
 */

function set(...lists: readonly string[]): ReadonlySet<string> {
  return new Set(lists.flatMap((list) => list.split(/\s+/)))
}

/** Verbs whose subject is who said it. After a quotation the subject may follow them. */
export const sayingVerbs = set(
  `said says say saying declared declares stated states argued argues wrote writes warned warns promised promises announced
  announces proclaimed remarked remarks insisted insists added adds explained explains noted notes observed replied answered
  vowed claimed claims affirmed asserted pledged stressed emphasised emphasized concluded continued quipped predicted
  maintained commented spoke exclaimed recalled demanded began once put`,
  `сказал сказала сказали говорил говорила говорит заявил заявила заявили заявляет отметил отметила отметили подчеркнул
  подчеркнула добавил добавила написал написала писал писала пообещал пообещала утверждал утверждала произнес произнесла
  объявил объявила напомнил напомнила ответил ответила считает указал указала сообщил сообщила предупредил предупредила
  призвал призвала`,
  `деді дейді деген айтты айтқан айтады мәлімдеді жазды жазған хабарлады өтті атады ескертті сөйледі`,
)

/** Verbs that are followed by who was spoken to. */
export const addressingVerbs = set(
  'told tells asked asks warned urged reminded assured informed promised answered addressed wrote',
)

/** What may be between a name and the verb. */
export const wordsBeforeVerb = set(
  `once then later also has had famously reportedly himself herself in on at the a his her`,
  `однажды тогда позже также как то так деп осылай былай`,
)

/** Before a name: it is who said it. */
export const attributionPrepositions = set(`by per from as`, `словам слова по`)

/** Offices, honorifics and ranks before names; a name is what follows them. */
export const personTitles = set(
  `president pres mr mrs ms miss mx dr prof professor sir dame lord lady king queen prince princess emperor senator sen
  representative rep congressman congresswoman governor gov mayor minister secretary chancellor premier prime vice general gen
  admiral colonel col captain capt lieutenant chairman chairwoman chair speaker judge justice ambassador pope hon honorable
  honourable former foreign deputy head state of the late his her excellency majesty comrade father reverend rev statesman`,
  `президент президента президентом президенту премьер министр министра министром глава главы главой государства г господин
  господина господину госпожа госпожи товарищ сенатор депутат спикер канцлер король королева посол генерал академик профессор
  бывший бывшая экс вице казахстана россии рк рф республики`,
  `қазақстан қазақстанның республикасының президенті президенттің премьері министрі министр мемлекет басшысы басшы мырза ханым
  төрағасы спикері елшісі`,
)

/** What may follow a name and is none: junior, the third, esquire. */
export const nameSuffixes = set('jr sr ii iii iv esq phd md')

/** Words that are within names in small letters. */
export const nameParticles = set(
  'de del della di da dos du van von der den la le el al bin ibn ben ogly oglu uly ұлы қызы оглы кызы',
)

/** Words with a capital that name no person. */
export const capitalisedNonNames = set(
  `did does do was were is are has have had can could would who whom whose what which why how where whether nor not never yes no
  i it he she they we you this that these those here there then once later yesterday today now even only still thus
  unlike both when while after before in on at to from for with about against near of by under during since until among between as so and but the a an his her its our
  congress senate house parliament assembly government administration court union nation nations state states america american
  americans britain russia china kazakhstan astana washington white capitol office speech address message inaugural annual
  inauguration remarks statement interview letter report conference summit press release factsheet fact sheet source quote
  quotation times post news journal herald tribune guardian gazette magazine agency university institute party ministry
  department council committee commission bank company foundation bible anonymous unknown author proverb para paras paragraph paragraphs p pp vol
  no ed eds accessed retrieved available online archive collection january february march april may june july august september
  october november december monday tuesday wednesday thursday friday saturday sunday first second third fourth fifth sixth
  seventh eighth ninth tenth st un eu us usa uk nato`,
  `правда разве неужели тогда однажды позже вчера сегодня теперь ещё еще даже также недавно кто кому что где почему зачем ли а и но в во на по к ко о об обо от для с со при из до после перед как это он она они мы вы я когда после послание речь обращение выступление заявление интервью письмо доклад
  конгресс сенат парламент мажилис правительство оон сша россия казахстан астана москва народу народа абз п пп с т источник газета
  новости`,
  `кеше бүгін кейін тағы бірде кім кімнің не қайда неге ма ме ол бұл біз сіз мен жолдау жолдауында сөз сөзі парламент үкімет қазақстан астана мәжіліс бет абз`,
)

/**
 * Words for occasions, and for naming a place in a text: in a claim they say where something was said, which is not
 * judged.
 */
export const occasionWords = set(
  `congress senate house parliament assembly speech address message inaugural annual inauguration remarks statement interview
  letter report conference summit union nation joint session people americans reporters journalists crowd delegates members
  words quote quotation quoted attributed according para paras paragraph paragraphs p pp year years january february march april may june july
  august september october november december farewell televised radio famous famously visit meeting debate`,
  `послание послании речь речи обращение обращении выступление выступлении заявление конгресс конгрессе сенат сенате парламент
  парламенте мажилисе народу народа году года год г абз п пп словам слова встрече заседании интервью`,
  `жолдау жолдауында сөз сөзінде сөзі парламент мәжіліс жиында отырысында жылы жылғы жыл ж бет абз халқына`,
)

/**
 * The day on which somebody looked at a page, with the words before it: it is no date of the quotation. What is "viewed in a
 * more favourable light" has no day.
 */
export const accessDate =
  /(?:accessed|retrieved|viewed|last visited|дата обращения|қаралған күні)[:\s]{0,3}(?:on\s)?(?=\d|\p{L}{3,9}\.?\s\d)[^\n)]{0,24}/giu
