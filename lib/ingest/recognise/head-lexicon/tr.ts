import { phrases, words } from '#lib/ingest/recognise/word-lists.ts'
import { weekdayNames } from '#lib/text/lexicon/weekdays.ts'
import type { HeadLexicon } from './head-lexicon.ts'

/** In Turkish what a text is stands last, after the genitive of whose it is. */
export const tr: HeadLexicon = {
  language: 'tr',
  genres: words('konuşma konuşması açıklama açıklaması mesajı bildirisi').concat(phrases('basın toplantısı')),
  genreEndings: words('konuşma konuşması açıklaması mesajı bildirisi demeci').concat(phrases('basın toplantısı')),
  fields: {
    date: phrases('tarih; tarihi'),
    venue: phrases('yer; yeri; şehir'),
    speaker: phrases('konuşmacı; konuşan'),
    role: phrases('görevi; unvanı; ünvanı'),
    event: phrases('etkinlik; toplantı'),
    title: phrases('başlık; konu; konusu'),
  },
  published: phrases('yayınlanma tarihi; yayımlanma tarihi; yayın tarihi'),
  changed: phrases('güncellenme tarihi; güncelleme tarihi; son güncelleme'),
  sections: phrases('basın açıklaması; konuşmalar; haberler'),
  senders: phrases('bakanlığı; daimi temsilciliği'),
  occasions: words('töreni toplantısı zirvesi konferansı açılışı forumu oturumu yıldönümü kongresi'),
  besideDates: weekdayNames('tr'),
  questions: phrases('soru; cevap'),
  pages: words('sayfa'),
  smallWords: words('ve ile için'),
  persons: {
    honorifics: phrases('sayın | dr. | prof. | prof. dr. | doç. dr. | ekselansları'),
    offices: phrases(
      'cumhurbaşkanı | başbakan | başbakanı | bakan | bakanı | dışişleri bakanı | içişleri bakanı | maliye bakanı | ' +
        'adalet bakanı | sağlık bakanı | belediye başkanı | meclis başkanı | başkan | başkanı | vali | valisi | büyükelçi | ' +
        'büyükelçisi | genel sekreter | genel sekreteri | milletvekili | müdür | müdürü | sözcüsü | rektör | rektörü',
    ),
    occasions: phrases('ve | ile | için'),
  },
}
