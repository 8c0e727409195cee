/** Months of other calendars, lower case. A date in them is none of ours. */
const months = new Set(
  [
    // Hijri
    "muharram safar rabi rabiʻ jumada rajab shaban sha’ban sha'ban ramadan ramadhan ramazan shawwal dhu dhul zulqada zulhijja",
    'dhu-al-hijjah dhul-hijjah dhu-al-qadah dhul-qadah qidah qadah hijjah hijja',
    'мухаррам мухаррама сафар сафара раби джумада раджаб раджаба шаабан шаабана рамадан рамадана рамазан рамазана шавваль шавваля',
    'зулькада зуль-када зульхиджа зуль-хиджа мұхаррам ражаб шағбан шәууал',
    'محرم صفر ربيع جمادى رجب شعبان رمضان شوال',
    // Jalali
    'farvardin ordibehesht khordad tir mordad amordad shahrivar mehr aban azar dey bahman esfand',
    'فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند',
    'фарвардин ордибехешт хордад тир мордад шахривар мехр абан азар дей бахман эсфанд',
    // Hebrew
    'tishrei tishri cheshvan heshvan marcheshvan kislev tevet shevat shvat adar nisan iyar sivan tammuz av elul',
    'тишрей тишри хешван кислев тевет шват адар нисан ияр сиван тамуз ав элул',
    'תשרי חשון כסלו טבת שבט אדר ניסן אייר סיון תמוז אב אלול',
    // Nepali and Indian
    'baisakh baishakh vaisakha vaishakha jestha jyeshtha jyaistha asar ashadh ashadha asadha shrawan shravan sravana bhadra bhadrapada',
    'ashwin asoj asvina kartik kartika mangsir margashirsha agrahayana poush paush pausa magh magha falgun phalgun phalguna chaitra chait',
    // Ethiopian and Coptic
    'meskerem tikimt tikemt hidar tahsas tir yekatit megabit miazia miyazya ginbot genbot sene hamle nehase pagume pagumen',
    'tout paopi hathor koiak tobi meshir paremhat parmouti pashons paoni epip mesori',
    // French republican
    'vendémiaire brumaire frimaire nivôse pluviôse ventôse germinal floréal prairial messidor thermidor fructidor',
    'vendemiaire nivose pluviose ventose floreal',
    'вандемьера брюмера фримера нивоза плювиоза вантоза жерминаля флореаля прериаля мессидора термидора фрюктидора',
    // Thai, whose years are Buddhist
    'มกราคม กุมภาพันธ์ มีนาคม เมษายน พฤษภาคม มิถุนายน กรกฎาคม สิงหาคม กันยายน ตุลาคม พฤศจิกายน ธันวาคม',
  ]
    .join(' ')
    .split(' '),
)

/** What is beside a year of another era, stops and spaces taken out, lower case. */
const eras = new Set(
  [
    'ah hijri hijra hijriyah hijriyya anh hs ahs shamsi jalali хиджры хиджра һижра һижри хижра хижраның һижраның хижри هـ ه هجري هجرية',
    'be พศ พ.ศ bs vs bikram vikram sambat samvat vikrami saka śaka shaka ec coptic anno mundi',
    'reiwa heisei shōwa showa shouwa taishō taisho taishou meiji minguo roc',
    'рэйва хэйсэй сёва тайсё мэйдзи republican républicain republicain',
  ]
    .join(' ')
    .split(' '),
)

const otherWords = new Set('ah be bs vs ec hs anno saka roc republican coptic mundi'.split(' '))

/** Eras of Japan and of the Republic of China, which no space divides from the year. */
export const eastAsianEras = ['令和', '平成', '昭和', '大正', '明治', '民國', '民国'] as const

/** Eras that are counted from their own beginning: a figure after them is a year. */
const reigns = new Set(
  'reiwa heisei shōwa showa shouwa taishō taisho taishou meiji minguo рэйва хэйсэй сёва тайсё мэйдзи'.split(' '),
)

/** Whether a word is the name of a month in another calendar than ours. */
export function isForeignMonth(written: string): boolean {
  return months.has(written.toLowerCase())
}

/** Whether a word beside a year says that it is one of another era: `AH`, `B.E.`, `Reiwa`, `พ.ศ.`. */
export function isForeignEra(written: string): boolean {
  const word = written.toLowerCase()
  // Words of other meanings are eras in capitals or with stops.
  if (!word.includes('.') && otherWords.has(word)) return /^\p{Lu}/u.test(written) && !/^(?:Ah|Be)$/.test(written)
  return eras.has(word.replaceAll('.', ''))
}

/** Whether a word is an era in which a small figure is a year: `Reiwa 2`. */
export function isReign(written: string): boolean {
  return reigns.has(written.toLowerCase())
}
