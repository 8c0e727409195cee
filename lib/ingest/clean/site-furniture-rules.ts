import type { PatternRule } from '#lib/ingest/recognise/pattern-rule.ts'

/** A line that websites put beside a text, in no text's own words. */
export interface FurnitureRule extends PatternRule {
  /** Only this line, or all from it to the end of the source (lists of other articles). */
  through: 'line' | 'end'
}

/** Where a site asks its readers to follow it. */
const networks = ['x', 'twitter', 'facebook', 'youtube', 'instagram', 'telegram', 'linkedin', 'whatsapp']

/** With which a site asks for readers. */
const subscribing = [
  'get .{2,60} (?:stories|news|updates)|sign up (?:for|to)|subscribe (?:to|for)',
  'подпишитесь|подписывайтесь',
]

/** What buttons say that send a page on. */
const sharing = [
  'share(?: (?:this|on|via).{0,40})?|tweet|print(?: this)?(?: page| article)?|send by e-?mail',
  'поделиться',
  'бөлісу',
]

/** Entries of a site's menu; the way to the page from the front one; a row of entries between bars. */
const menu = [
  'skip to (?:main )?content|search|menu|sign in|log in|login|subscribe|advertisement',
  'реклама|поиск|войти|меню',
  'жарнама|іздеу|мәзір',
  String.raw`home\s*[>»›/].*`,
  // With a year in it, it says when something was: "Speech | 12 May 2019 | Selby".
  String.raw`(?!.*\d{4})(?:[^|.!?]{2,30}\s\|\s){2,}[^|.!?]{2,30}`,
]

/** How often a page was seen, as it says itself. */
const counters = [
  'visitor counter|page views?|views|hits',
  'просмотр(?:ов|ы)|количество просмотров',
  'қаралым(?: саны)?',
]

/** What a page asks its readers about itself. */
const feedback = [
  '(?:is|was) this (?:page|article|information|content) (?:useful|helpful)(?: to you)?',
  'did you find (?:this|what you).{0,40}',
  'report a problem with this page|there is something wrong with this page|rate this page|give feedback(?: about this page)?',
  'была ли (?:эта )?(?:страница|статья|информация) полезн(?:а|ой)(?: для вас)?|оцените (?:страницу|материал)',
]

/** What a list of other texts is headed. */
const otherArticles = [
  'recent (?:posts|news|articles)|most (?:popular|read|viewed)|you may also like',
  'related (?:posts|news|articles|stories|links|content|products)|associated links|latest (?:news|posts)',
  'последние новости|популярное|похожие (?:новости|статьи)',
  'соңғы жаңалықтар',
]

/** What the foot of a page begins with. */
const pageFoot = [
  'publication status|published in sections?:.*|publication date:.*|direct link:.*',
  'text version|topics|tags',
]

/** What a button says that makes a page to be printed. */
const printing = [
  'print(?:able|er[ -]friendly)?(?: version| page)?',
  '(?:версия для|вывести на) печат[иь]|распечатать(?: страницу)?|печать страницы',
  'басып шығару(?: нұсқасы)?|баспа нұсқасы|басуға арналған нұсқа(?:сы)?',
  'druckversion|druckansicht|version imprimable|imprimer|versión para imprimir|imprimir',
]

/**
 * Site furniture that is alike on many sites, in English, Russian and Kazakh. A rule that goes through to the end
 * holds only in the second half of a text. What is one publisher's own is in that publisher's record.
 */
export const siteFurnitureRules: readonly FurnitureRule[] = [
  {
    id: 'also-read',
    through: 'line',
    pattern: /^(also read|read also|read more|see also|читайте также|тағы оқыңыз)\s*[:—–-]/iu,
    examples: { yes: ['Also read: The lamps of Selby', 'Читайте также: Фонари'], no: ['Read more books.'] },
  },
  {
    id: 'photo-credit',
    through: 'line',
    pattern: /^(photo|photo credits?|photo by|фото|сурет)\s*:/iu,
    examples: { yes: ['Photo: O. Brandt', 'Сурет: О. Брандт'], no: ['Photo albums of the town'] },
  },
  {
    id: 'subscribe',
    through: 'line',
    pattern: new RegExp(`^(?:${subscribing.join('|')}) `, 'iu'),
    examples: { yes: ['Sign up for our letter', 'Подпишитесь на рассылку'], no: ['Subscribers of the letter'] },
  },
  {
    id: 'share',
    through: 'line',
    pattern: new RegExp(String.raw`^(?:${sharing.join('|')})\s*:?$`, 'iu'),
    examples: { yes: ['Share this page', 'Поделиться'], no: ['Share the work of the harbour.'] },
  },
  {
    id: 'print',
    through: 'line',
    pattern: new RegExp(`^(?:${printing.join('|')})$`, 'iu'),
    examples: { yes: ['Print version', 'Версия для печати', 'Басып шығару'], no: ['Print shops of Selby'] },
  },
  {
    id: 'site-menu',
    through: 'line',
    pattern: new RegExp(`^(?:${menu.join('|')})$`, 'iu'),
    examples: {
      yes: ['Skip to main content', 'Menu', 'Home > Speeches', 'Speeches | News | Contact'],
      no: ['Menus of the ferry', 'The home of the pilots', 'Speech | 12 May 2019 | Selby | 6 min read'],
    },
  },
  {
    id: 'feedback',
    through: 'line',
    pattern: new RegExp(String.raw`^(?:${feedback.join('|')})\s*[?!.]?$`, 'iu'),
    examples: {
      yes: ['Is this page useful?', 'Was this information helpful?', 'Была ли эта страница полезна?'],
      no: ['Is this quay useful?', 'The page was useful.'],
    },
  },
  {
    id: 'counter',
    through: 'line',
    pattern: new RegExp(
      String.raw`^(?:\(release id\s?:\s?\d+\)\s*)?(?:${counters.join('|')})\s{0,3}[:：]?\s{0,3}\d[\d., ]*$`,
      'iu',
    ),
    examples: {
      yes: ['Visitor counter: 812', 'Просмотров: 1 204', 'Views: 77'],
      no: ['Visitors: we counted 812', 'Views of the quay'],
    },
  },
  {
    id: 'copyright',
    through: 'line',
    pattern: /^(©|copyright\b|all rights reserved|все права защищены)/iu,
    examples: { yes: ['© Town of Selby', 'All rights reserved'], no: ['The right to copy'] },
  },
  {
    id: 'other-articles',
    through: 'end',
    pattern: new RegExp(String.raw`^(?:${otherArticles.join('|')})\s*:?$`, 'iu'),
    examples: { yes: ['Related news', 'Похожие новости'], no: ['Related news came from Ormond.'] },
  },
  {
    id: 'page-foot',
    through: 'end',
    pattern: new RegExp(String.raw`^(?:${pageFoot.join('|')})\s*$`, 'iu'),
    examples: { yes: ['Text version', 'Tags'], no: ['Tags are sewn on.'] },
  },
  {
    id: 'follow-us-on',
    through: 'line',
    pattern: new RegExp(`^(?:follow|find|join) us on (?:${networks.join('|')})(?!\\p{L}).{0,60}$`, 'iu'),
    examples: { yes: ['Follow us on Facebook'], no: ['Follow us on the quay'] },
  },
  {
    id: 'follow-us',
    through: 'end',
    pattern: /^(follow us|мы в социальных сетях|біз әлеуметтік желілерде)\s*:?$/iu,
    examples: { yes: ['Follow us', 'Мы в социальных сетях'], no: ['Follow us to the harbour.'] },
  },
]
