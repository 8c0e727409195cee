const words = (text: string) => text.trim().split(/\s+/)

/**
 * How titles say what a text is about, by language, in small letters. A date among such words is that of the subject
 * ("Lecture on the flood of 3 March 1906"), unless these name the occasion itself ("on the evening of 3 March 1906").
 */
export const dateTopics = {
  about: {
    en: words('on about concerning regarding remembering'),
    ru: words('о об обо'),
    kk: words('туралы жайлы жөнінде'),
  },
  /** Beginnings of the words for an occasion, and for the papers of one. */
  occasion: words(
    `occasion opening closing meeting session sitting debate conference congress assembly day eve evening morning afternoon
     night anniversar statement speech address remark lecture talk ceremon dinner lunch visit summit forum festival fair
     presentation hearing inauguration unveiling launch reception behalf resolution letter report
     заседани встреч съезд форум конференци выступлени реч сесси собрани совещани саммит визит церемони открыти закрыти
     дня вечер годовщин юбиле итог ход проведени`,
  ),
} as const
