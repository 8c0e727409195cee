/** Names of the days of the week, lower case, with the cases that dates stand in. */
const names = new Set(
  [
    'monday tuesday wednesday thursday friday saturday sunday',
    'понедельник понедельника вторник вторника среда среду среды четверг четверга пятница пятницу пятницы',
    'суббота субботу субботы воскресенье воскресенья',
    'дүйсенбі сейсенбі сәрсенбі бейсенбі жұма сенбі жексенбі',
    'понеділок вівторок середа середу четвер субота суботу неділя неділю',
    'lundi mardi mercredi jeudi vendredi samedi dimanche',
    'lunes martes miércoles jueves viernes sábado domingo',
    'montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag',
    'lunedì martedì mercoledì giovedì venerdì sabato domenica',
    'segunda-feira terça-feira quarta-feira quinta-feira sexta-feira',
  ]
    .join(' ')
    .split(' '),
)

/** Short forms, which are other words too; they count beside a date alone. */
const short = new Set(
  'mon tue tues wed weds thu thur thurs fri sat sun пн вт ср чт пт сб вс дс сс ср бс жм сн жс'.split(' '),
)

/** Whether a word names a day of the week: in full, or in a short form that means one only beside a date. */
export function weekdayOf(written: string): 'full' | 'short' | undefined {
  const word = written.toLowerCase()
  if (names.has(word)) return 'full'
  return short.has(word) ? 'short' : undefined
}
