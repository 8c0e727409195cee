/** A line that websites put beside a text, in no text's own words. */
interface FurnitureRule {
  rule: string
  pattern: RegExp
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
  String.raw`(?:[^|.!?]{2,30}\s\|\s){2,}[^|.!?]{2,30}`,
]

/** What a list of other texts is headed. */
const otherArticles = [
  'recent (?:posts|news|articles)|most (?:popular|read|viewed)|you may also like',
  'related (?:posts|news|articles|stories)|latest (?:news|posts)',
  'последние новости|популярное|похожие (?:новости|статьи)',
  'соңғы жаңалықтар',
]

/** What the foot of a page begins with. */
const pageFoot = [
  'publication status|published in sections?:.*|publication date:.*|direct link:.*',
  'text version|share this page|topics|tags',
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
 * holds only in the second half of a text. What is one publisher's own stands in that publisher's record.
 */
export const furnitureRules: FurnitureRule[] = [
  {
    rule: 'also-read',
    through: 'line',
    pattern: /^(also read|read also|read more|see also|читайте также|тағы оқыңыз)\s*[:—–-]/iu,
  },
  { rule: 'photo-credit', through: 'line', pattern: /^(photo|photo credits?|photo by|фото|сурет)\s*:/iu },
  {
    rule: 'subscribe',
    through: 'line',
    pattern: new RegExp(`^(?:${subscribing.join('|')}) `, 'iu'),
  },
  {
    rule: 'share',
    through: 'line',
    pattern: new RegExp(String.raw`^(?:${sharing.join('|')})\s*:?$`, 'iu'),
  },
  {
    rule: 'print',
    through: 'line',
    pattern: new RegExp(`^(?:${printing.join('|')})$`, 'iu'),
  },
  {
    rule: 'site-menu',
    through: 'line',
    pattern: new RegExp(`^(?:${menu.join('|')})$`, 'iu'),
  },
  { rule: 'copyright', through: 'line', pattern: /^(©|copyright\b|all rights reserved|все права защищены)/iu },
  {
    rule: 'other-articles',
    through: 'end',
    pattern: new RegExp(String.raw`^(?:${otherArticles.join('|')})\s*:?$`, 'iu'),
  },
  {
    rule: 'page-foot',
    through: 'end',
    pattern: new RegExp(String.raw`^(?:${pageFoot.join('|')})\s*$`, 'iu'),
  },
  {
    rule: 'follow-us-on',
    through: 'line',
    pattern: new RegExp(`^(?:follow|find|join) us on (?:${networks.join('|')})(?!\\p{L}).{0,60}$`, 'iu'),
  },
  { rule: 'follow-us', through: 'end', pattern: /^(follow us|мы в социальных сетях|біз әлеуметтік желілерде)\s*:?$/iu },
]
