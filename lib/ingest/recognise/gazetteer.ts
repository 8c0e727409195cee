import { countries } from './offices.ts'

/** Capitals and seats of institutions that the time zones are not named after. */
const more =
  'Canberra|New Delhi|Washington|Washington, D.C.|Washington DC|Geneva|Beijing|New York|New York City|Ottawa|Pretoria|Brasilia|Brasília|Bern|Berne|The Hague|Strasbourg|Frankfurt|Frankfurt am Main|Munich|Davos|Ankara|Islamabad|Hanoi|Wellington|Rabat|Abuja|Yaoundé|Astana|Nur-Sultan|Strasbourg|Kyoto|Osaka|Hiroshima|Mumbai|Shanghai|St Petersburg|Saint Petersburg|Sochi|Kazan|Milan|Naples|Barcelona|Edinburgh|Cardiff|Belfast|Manchester|Birmingham|Glasgow|Quebec|Montreal|Calgary|Boston|Philadelphia|San Francisco|Atlanta|Houston|Dallas|Seattle|Miami|Nagoya|Port Vila|Honiara|Suva|Townsville|Cairns|Geelong|Newcastle|Wollongong|Ballarat|Launceston|Hague|Cape Town|Durban|Cape Canaveral|Jerusalem|Ramallah|Москва|Санкт-Петербург|Сочи|Астана|Алматы|Шымкент|Казань|Минск|Бишкек|Ташкент'

const cities = new Set(
  Intl.supportedValuesOf('timeZone')
    .map((zone) => (zone.split('/').at(-1) ?? '').replaceAll('_', ' '))
    .concat(more.split('|'))
    .map((name) => name.toLowerCase()),
)
const lands = new Set(
  countries
    .concat(
      'USA|U.S.A.|US|UK|NSW|N.S.W.|Vic|VIC|Victoria|Qld|Queensland|WA|W.A.|SA|Tas|Tasmania|ACT|NT|New South Wales|Western Australia|South Australia|California|Texas|Florida|Maryland|Virginia|Pennsylvania|Illinois|Ohio|Michigan|Massachusetts|England|Scotland|Wales|Ontario'.split(
        '|',
      ),
    )
    .map((name) => name.toLowerCase()),
)

/** Words for what people meet in. */
export const venueNoun =
  /\b(?:college|university|institute|school|house|hall|hotel|centre|center|club|ground|library|museum|memorial|stadium|airport|base|cove|bay|church|cathedral|theatre|theater|building|square|park|arena|chamber|parliament|palace|auditorium|gallery|academy|station|shipyard|plaza|restaurant|residence|embassy|room|office|garden|lawn|rotunda|hospital|factory|plant|street|avenue|road|harbour|port|kremlin|capitol|senate|congress|court|camp|fort|barracks|cemetery|temple|mosque|synagogue|pavilion|complex|headquarters)s?\b|кремль|дворец|зал|сарайы/iu

/** Whether words are the name of a city that the gazetteer has: those of the IANA time zones, and more seats of governments. */
export function isCity(words: string): boolean {
  return cities.has(words.toLowerCase().replace(/[.\s]+$/, ''))
}

/** Whether words are the name of a country or of one of its states. */
export function isLand(words: string): boolean {
  const small = words.toLowerCase().trim()
  return lands.has(small) || lands.has(small.replace(/\.$/, ''))
}

/** The city that words end with, as they write it. */
export function cityAtEnd(words: string): string | undefined {
  const parts = words.replace(/[.,\s]+$/, '').split(/\s+/)
  for (let count = Math.min(3, parts.length); count > 0; count -= 1) {
    const tail = parts.slice(-count).join(' ')
    if (isCity(tail)) return tail
  }
  return undefined
}

/** ORMOND BRIDGE → Ormond Bridge; words that are not all capitals stay as they are. */
export function withCapitals(place: string): string {
  if (place !== place.toUpperCase()) return place
  return place
    .toLowerCase()
    .replace(/(?<![\p{L}’'])\p{L}/gu, (letter) => letter.toUpperCase())
    .replace(/(?<=\s)(?:Of|The|And|For|In|At)(?=\s)/gu, (word) => word.toLowerCase())
    .replace(/\b(?:Usa|Nsw|Uk|Un|Wa|Act|Nt|Sa)\b/gu, (word) => word.toUpperCase())
    .replace(/\b(?:\p{L}\.){2,}/gu, (word) => word.toUpperCase())
}
