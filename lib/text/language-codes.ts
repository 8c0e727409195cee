/** ISO 639-2 (terminological codes, behind each the bibliographic one where that differs) and ISO 639-1, for all languages that have both. */
const pairs = (
  'aar aa,abk ab,afr af,aka ak,sqi sq,alb sq,amh am,ara ar,arg an,hye hy,arm hy,asm as,ava av,ave ae,aym ay,aze az,bak ba,bam bm,' +
  'eus eu,baq eu,bel be,ben bn,bis bi,bos bs,bre br,bul bg,mya my,bur my,cat ca,cha ch,che ce,zho zh,chi zh,chu cu,chv cv,cor kw,' +
  'cos co,cre cr,ces cs,cze cs,dan da,div dv,nld nl,dut nl,dzo dz,eng en,epo eo,est et,ewe ee,fao fo,fij fj,fin fi,fra fr,fre fr,' +
  'fry fy,ful ff,kat ka,geo ka,deu de,ger de,gla gd,gle ga,glg gl,glv gv,ell el,gre el,grn gn,guj gu,hat ht,hau ha,heb he,her hz,' +
  'hin hi,hmo ho,hrv hr,hun hu,ibo ig,isl is,ice is,ido io,iii ii,iku iu,ile ie,ina ia,ind id,ipk ik,ita it,jav jv,jpn ja,kal kl,' +
  'kan kn,kas ks,kau kr,kaz kk,khm km,kik ki,kin rw,kir ky,kom kv,kon kg,kor ko,kua kj,kur ku,lao lo,lat la,lav lv,lim li,lin ln,' +
  'lit lt,ltz lb,lub lu,lug lg,mkd mk,mac mk,mah mh,mal ml,mri mi,mao mi,mar mr,msa ms,may ms,mlg mg,mlt mt,mon mn,nau na,nav nv,' +
  'nbl nr,nde nd,ndo ng,nep ne,nno nn,nob nb,nor no,nya ny,oci oc,oji oj,ori or,orm om,oss os,pan pa,fas fa,per fa,pli pi,pol pl,' +
  'por pt,pus ps,que qu,roh rm,ron ro,rum ro,run rn,rus ru,sag sg,san sa,sin si,slk sk,slo sk,slv sl,sme se,smo sm,sna sn,snd sd,' +
  'som so,sot st,spa es,srd sc,srp sr,ssw ss,sun su,swa sw,swe sv,tah ty,tam ta,tat tt,tel te,tgk tg,tgl tl,tha th,bod bo,tib bo,' +
  'tir ti,ton to,tsn tn,tso ts,tuk tk,tur tr,twi tw,uig ug,ukr uk,urd ur,uzb uz,ven ve,vie vi,vol vo,cym cy,wel cy,wln wa,wol wo,' +
  'xho xh,yid yi,yor yo,zha za,zul zu'
)
  .split(',')
  .map((pair): [string, string] => [pair.slice(0, 3), pair.slice(4)])

const shortest = new Map(pairs)
/** The terminological code of each: of two in the list it is the first. */
const longest = new Map(pairs.toReversed().map(([long, short]) => [short, long]))

/** The BCP 47 tag of a language code: the shortest code of ISO 639 that it has ("eng" is "en"); codes of two letters and whole tags stay. */
export function languageTagOf(code: string): string | undefined {
  const [language = '', ...subtags] = code.trim().split(/[-_]/)
  if (!/^[a-z]{2,3}$/i.test(language)) return undefined
  const small = language.toLowerCase()
  return [shortest.get(small) ?? small, ...subtags].join('-')
}

/** The code of three letters of a BCP 47 tag, with its other subtags ("en" is "eng", "zh-Hant" is "zho-Hant"). */
export function threeLetterCode(tag: string): string {
  const [language = '', ...subtags] = tag.split('-')
  return [longest.get(language.toLowerCase()) ?? language.toLowerCase(), ...subtags].join('-')
}
