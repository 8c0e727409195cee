import type { Line } from '#lib/ingest/read/source.ts'
import { endsSentence } from '#lib/ingest/recognise/prose.ts'
import { splitPhrases } from '#lib/ingest/recognise/word-lists.ts'

/** How far down a text its site's menu may begin, in lines. */
const reach = 40
/** A sentence of so many words is text, and a line that is longer, in UTF-16 units. */
const mostWords = 8
const longestEntry = 80
/** Most words of an entry that is in neither list below, and most such entries between two that are. */
const unknownWords = 3
const unknownEntries = 2

/** The way to the front page, which no text has alone on a line. */
const frontPage = new Set(
  splitPhrases(
    'home; home page; homepage; main page; front page; main menu; menu; главная; на главную; главная страница; басты бет; ' +
      'басты; accueil; inicio; início; startseite; strona główna; ana sayfa; головна; 首页; 首頁; ホーム; الرئيسية',
  ),
)

/** Other entries of menus. */
const entries = new Set(
  splitPhrases(
    'about; about us; about the ministry; who we are; what we do; our work; contact; contacts; contact us; search; site map; ' +
      'sitemap; news; newsroom; news and events; events; speeches; statements; press; press releases; media; media centre; ' +
      'media center; gallery; photo gallery; photos; videos; video; documents; publications; resources; services; careers; ' +
      'jobs; vacancies; links; faq; faqs; help; feedback; login; log in; sign in; register; subscribe; archive; archives; ' +
      'departments; the minister; the ministry; the president; blog; accessibility; privacy; privacy policy; back; next; previous; ' +
      'новости; события; о нас; о министерстве; контакты; документы; поиск; карта сайта; пресс-центр; пресс-служба; ' +
      'фото; видео; фотогалерея; вакансии; структура; архив; ссылки; войти; деятельность; руководство; услуги; ' +
      'жаңалықтар; байланыс; байланыстар; құжаттар; іздеу; біз туралы; сайт картасы; баспасөз қызметі; оқиғалар; ' +
      'actualités; contact; recherche; plan du site; qui sommes-nous; documents; presse; noticias; contacto; buscar; ' +
      'mapa del sitio; prensa; documentos; notícias; contato; aktuelles; kontakt; suche; über uns; presse; impressum; ' +
      'notizie; contatti; cerca; aktualności; haberler; iletişim; новини; контакти; 新闻; 联系我们; 搜索; اتصل بنا; الأخبار',
  ),
)

/**
 * The lines of a menu at the top of a text that was copied with it: two or more entries that menus have, one of them the
 * way to the front page, or three, with what is between them in a word or two. A title below them is none of them.
 */
export function siteMenuEntries(lines: readonly Line[]): ReadonlySet<Line> {
  const found = new Set<Line>()
  const text = lines.findIndex(isText)
  const top = lines.slice(0, Math.min(reach, text === -1 ? reach : text))
  let group: number[] = []
  const close = () => {
    const [first, last] = [group[0], group.at(-1)]
    const least = group.some((index) => frontPage.has(entryOf(top[index]))) ? 2 : 3
    if (first !== undefined && last !== undefined && group.length >= least)
      for (const line of top.slice(first, last + 1)) found.add(line)
    group = []
  }
  for (const [index, line] of top.entries()) {
    const entry = entryOf(line)
    const last = group.at(-1)
    if (frontPage.has(entry) || entries.has(entry)) group.push(index)
    else if (last !== undefined && (!isShort(line) || index - last > unknownEntries)) close()
  }
  close()
  return found
}

function entryOf(line: Line | undefined): string {
  return (line?.text ?? '')
    .toLowerCase()
    .replace(/^[\s•·|»›>*+-]+|(?<![\s•·|»›>*+-])[\s•·|»›>*+-]+$/gu, '')
    .replace(/\s+/g, ' ')
}

function isShort({ text }: Line): boolean {
  return text.split(/\s+/).length <= unknownWords && !/[\d.,:;!?"“”«»]/u.test(text)
}

function isText({ text }: Line): boolean {
  return text.length > longestEntry || (endsSentence(text) && text.split(/\s+/).length >= mostWords)
}
