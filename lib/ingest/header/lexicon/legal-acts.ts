/** What an act is, as its head says it, in capitals and without spaces between letters or words. */
export const actForms: readonly string[] = (
  'УКАЗ РАСПОРЯЖЕНИЕ ПОСТАНОВЛЕНИЕ ПРИКАЗ РЕШЕНИЕ ЗАКОН ФЕДЕРАЛЬНЫЙЗАКОН КОДЕКС ОПРЕДЕЛЕНИЕ ЖАРЛЫҚ ЖАРЛЫҒЫ БҰЙРЫҚ ' +
  'БҰЙРЫҒЫ ҚАУЛЫ ҚАУЛЫСЫ ӨКІМ ӨКІМІ ШЕШІМ ШЕШІМІ ЗАҢ ЗАҢЫ НАКАЗ ПОСТАНОВА РОЗПОРЯДЖЕННЯ DECREE ORDER RESOLUTION EXECUTIVEORDER ORDINANCE DIRECTIVE'
).split(' ')

/** Words with which the title of an act begins: what it is about. */
export const actTitleStarts: readonly string[] = 'О Об Обо Про On About Concerning Вопросы ОБ ОБО ПРО'.split(' ')

/** Words with which what an act is about ends, in Kazakh. */
export const actTitleEnds: readonly string[] = 'туралы жөнінде'.split(' ')

/** Beginnings of notes on later versions of an act. */
export const actNotes: readonly string[] = ['(', 'Утратил', 'В редакции', '[']
