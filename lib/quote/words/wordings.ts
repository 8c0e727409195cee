/** Words that say nearly the same: a bar divides the senses. */
export const wordings: Readonly<Record<string, string>> = {
  en: `help assist aid assistance support|nation country land state|people citizens men folk public|begin start
    commence|continue proceed persist|show demonstrate reveal|build construct erect|need require necessary
    must|give grant provide offer|large big great vast huge|important significant vital essential|government
    administration|law statute legislation act|money funds|effort endeavor attempt try|work labor toil job|
    also likewise too|therefore hence thus so|buy purchase|end conclude finish stop cease|whole entire all|
    trade commerce business|children youth youngsters kids|dangerous perilous risky|danger peril threat risk|
    quick rapid swift fast|hope wish desire|difficult hard tough|task duty job obligation|ask request call
    urge|purpose aim goal objective object|power authority strength|world globe earth|problem question issue|
    plan scheme program|believe think hold|reduce cut lower decrease diminish|increase raise grow rise|improve
    better enhance|protect defend guard safeguard secure|maintain keep preserve retain|create make establish
    form|condition state situation|result outcome effect|receive get obtain|strong mighty powerful|freedom
    liberty|war conflict|path road way|answer reply respond|gather collect assemble|choose select pick|
    permit allow let|join unite combine|speak talk say tell|famous renowned|hurt harm damage injure|careless
    thoughtless rash reckless hasty|small little slight|house home dwelling|send dispatch|see observe notice|know understand|pay
    spend|free release|poor needy|rich wealthy|new recent fresh|old ancient|today now|soon shortly|often
    frequently|never ever|near close|ready prepared willing|happy glad pleased|brave courageous|fight battle
    struggle combat|kill slay|die perish|soldier troops army forces|ship vessel|town city|border frontier
    boundary|crop harvest|tax levy duty|price cost|salary wage pay|worker laborer employee|school education|
    sick ill|sickness illness disease|doctor physician|friend ally|enemy foe|agree consent|treaty agreement
    pact|peace tranquility|safe secure|part share portion|entire complete full|wrong mistaken|error mistake|
    true real genuine|honest truthful|fair just equitable|lead guide|leader head chief|member|meeting
    session assembly|speech address|message|report account|law rule|remember recall|forget|remain stay|
    return restore|grow expand|win gain|lose|change alter|reform|promise pledge vow|promote advance further
    foster|prevent avert avoid|remove eliminate abolish|destroy ruin|suffer endure|bear carry|expect
    anticipate|demand call|support back|oppose resist|attack assault|defeat beat overcome|hunger famine|
    wish want`,
  ru: `помощь поддержка содействие|страна государство|начать приступить|важный значимый|большой крупный огромный|
    нужно необходимо надо следует|закон акт|деньги средства|усилие попытка|работа труд|цель задача|мир свет|
    проблема вопрос|план программа|считать думать полагать|повысить увеличить поднять|снизить сократить
    уменьшить|улучшить усовершенствовать|защитить оборонять|сохранить сберечь|создать основать|построить
    возвести|результат итог|получить приобрести|сильный мощный|путь дорога|ответ отклик|говорить сказать
    заявить|дом жилище|люди народ граждане`,
  kk: `көмек қолдау жәрдем|ел мемлекет|бастау кірісу|маңызды мәнді|үлкен ірі зор|керек қажет тиіс|заң акт|ақша
    қаражат|жұмыс еңбек|мақсат міндет|әлем дүние|мәселе проблема|жоспар бағдарлама|арттыру көбейту ұлғайту|
    азайту қысқарту төмендету|жақсарту жетілдіру|қорғау сақтау|құру жасау|салу тұрғызу|нәтиже қорытынды|жол
    бағыт|айту сөйлеу|халық жұрт`,
}
