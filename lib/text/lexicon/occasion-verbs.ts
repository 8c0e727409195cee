/** Verbs by which a report says that its occasion took place, made into patterns by who reads them. */
export const occasionVerbs = {
  /** After "was", "were", "has been". */
  englishParticiples: `held opened delivered signed convened hosted celebrated inaugurated launched conducted organised organized
    given made presented concluded adopted unveiled chaired staged commemorated observed recorded`,
  /** As they come after the date or the subject. */
  englishPast: `was were has have took held met made opened delivered hosted chaired received visited arrived signed spoke
    gathered attended addressed gave convened launched presented inaugurated welcomed closed ran began concluded agreed laid unveiled`,
  russian: `состоялся состоялась состоялось состоялись прошел прошёл прошла прошло прошли проходил проходила проходило проходили
    проведен проведён проведена проведено проведены провел провёл провела провели открылся открылась открылось открылись
    выступил выступила встретился встретилась встретились встретил встретила посетил посетила посетили принял приняла приняли
    открыл открыла подписал подписала подписали прибыл прибыла собрались начался началась завершился завершилась`,
  kazakh: `өтті болды өткізілді өткен ашылды кездесті жиналды қатысты келді аяқталды басталды өткізді сөйледі қойылды қойды`,
} as const

/** What an English report calls its occasion after its day: "at their 12 May meeting". */
export const occasionNouns =
  'meeting session briefing speech address summit conference visit event forum hearing lecture'
