import { splitPhrases, splitWords } from '#lib/ingest/recognise/word-lists.ts'
import { weekdayNames } from '#lib/text/lexicon/weekdays.ts'
import type { HeaderLexicon } from './header-lexicon.ts'

/** In Turkish the word for a text ("speech") comes last, after the genitive of the speaker's name. */
export const tr: HeaderLexicon = {
  language: 'tr',
  genres: splitWords('konuşma konuşması açıklama açıklaması mesajı bildirisi').concat(splitPhrases('basın toplantısı')),
  genreEndings: splitWords('konuşma konuşması açıklaması mesajı bildirisi demeci').concat(
    splitPhrases('basın toplantısı'),
  ),
  fields: {
    date: splitPhrases('tarih; tarihi'),
    venue: splitPhrases('yer; yeri; şehir'),
    speaker: splitPhrases('konuşmacı; konuşan'),
    role: splitPhrases('görevi; unvanı; ünvanı'),
    event: splitPhrases('etkinlik; toplantı'),
    title: splitPhrases('başlık; konu; konusu'),
  },
  published: splitPhrases('yayınlanma tarihi; yayımlanma tarihi; yayın tarihi'),
  changed: splitPhrases('güncellenme tarihi; güncelleme tarihi; son güncelleme'),
  sections: splitPhrases('basın açıklaması; konuşmalar; haberler'),
  senders: splitPhrases('bakanlığı; daimi temsilciliği'),
  occasions: splitWords('töreni toplantısı zirvesi konferansı açılışı forumu oturumu yıldönümü kongresi'),
  besideDates: weekdayNames('tr'),
  questions: splitPhrases('soru; cevap'),
  pages: splitWords('sayfa'),
  smallWords: splitWords('ve ile için'),
  persons: {
    honorifics: splitPhrases('sayın | dr. | prof. | prof. dr. | doç. dr. | ekselansları'),
    offices: splitPhrases(
      'cumhurbaşkanı | başbakan | başbakanı | bakan | bakanı | dışişleri bakanı | içişleri bakanı | maliye bakanı | ' +
        'adalet bakanı | sağlık bakanı | belediye başkanı | meclis başkanı | başkan | başkanı | vali | valisi | büyükelçi | ' +
        'büyükelçisi | genel sekreter | genel sekreteri | milletvekili | müdür | müdürü | sözcüsü | rektör | rektörü',
    ),
    occasions: splitPhrases('ve | ile | için'),
  },
}
