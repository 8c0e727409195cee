/**
 * Words that say nothing of what a paragraph is about, folded. A query that has another word leaves them aside; inside quotation marks they count like every word. They are in the index. Two passages that have only
 * such words in common have nothing in common.
 */
const lists = [
  // English
  `a an the and or but nor of to in on at by for from with as into than that this these those it its is are was were
  be been being am has have had do does did not no so if then there their they them he him his she her we us our you
  your i me my who whom whose which what when where how why will would shall should can could may might must about
  also such only very more most any all both each`,
  // Russian
  `и а но или не ни что как так же ли бы в во на по за из к ко с со о об от до для при над под без через между у
  это эта этот эти тот та те того этого этой этих он она оно они его ее их им ему ей мы нас нам вы вас вам я меня мне
  который которая которое которые которых был была было были быть есть будет будут если чтобы также уже только все`,
  // Kazakh
  `және мен бен пен да де та те үшін бұл осы сол ол олар біз сіз мен сен бір еді деп туралы арқылы қарай дейін кейін
  ғана тек жоқ бар емес ма ме ба бе па пе оның оны бірақ немесе сондай болып болды болған керек`,
]

const stopWords = new Set(lists.flatMap((list) => list.split(/\s+/)))

/** Whether a folded token is such a word, in English, Russian or Kazakh. */
export function isStopWord(token: string): boolean {
  return stopWords.has(token)
}
