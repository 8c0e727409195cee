/**
 * Words that turn what is said when one stands in the other's place: any of one side for any of the other. A semicolon
 * ends a pair of sides, a bar divides them.
 */
export const opposites: Readonly<Record<string, string>> = {
  en: `increase raise grow grew grown expand rise rose risen rising boost gain enlarge extend add growth expansion
    multiply widen strengthen climb double | decrease reduce reduction lower fall fell fallen decline shrink
    shrank diminish cut drop lessen lose loss contract curtail narrow weaken halve subtract; more greater larger
    bigger | less fewer smaller lesser; most largest greatest biggest highest | least smallest lowest fewest;
    before previously earlier until prior | after afterwards later since subsequently; for | against; with |
    without; up upward upwards above over | down downward downwards below under beneath; in into inside within |
    out outside; to | from; and | or; because if | although unless despite; first former initial begin beginning
    began begun start started open opening | last latter final end ending ended finish close closing closed; win
    won winning victory triumph succeed success successful succeeded | lose lost losing defeat fail failure failed
    unsuccessful; good better best well right just true great noble | bad worse worst badly ill wrong unjust false
    evil terrible awful; strong stronger strongest strength powerful | weak weaker weakest weakness feeble
    powerless; rich richer wealthy wealth affluent prosperous prosperity | poor poorer poverty needy destitute;
    high higher tall | low lower lowest; big large great huge vast enormous major | small little tiny minor slight
    trifling; long longer | short shorter brief; old older ancient | new newer modern young younger recent; fast
    faster quick quickly rapid rapidly swift | slow slower slowly gradual gradually; early earlier | late later;
    hot warm | cold cool; hard difficult harder | easy easier easily simple; hope hopeful confidence trust faith
    optimism | fear fears despair distrust suspicion doubt pessimism; love loved | hate hated hatred; friend
    friends friendly ally allies partner partners | enemy enemies foe foes hostile rival rivals adversary; peace
    peaceful peacefully | war wars conflict warfare warlike; freedom free liberty independence independent |
    slavery slave slaves tyranny oppression bondage dependence dependent servitude; accept accepted approve adopt
    adopted welcome agree agreed agreement embrace | reject rejected disapprove refuse refused decline disagree
    disagreement oppose repudiate; support supported favor favour back endorse defend | oppose opposed resist
    condemn attack undermine; allow permit permitted legalize authorize let | forbid prohibit prohibited ban
    banned prevent deny; enact enacted pass passed establish create created build built found | repeal repealed
    abolish abolished revoke destroy destroyed demolish dismantle; keep kept maintain preserve retain continue
    continued remain save | abandon abandoned discard lose leave stop stopped cease ceased discontinue quit waste;
    remember remembered | forget forgot forgotten; protect protected save secure safeguard | destroy harm endanger
    threaten hurt damage; help helped aid assist | hinder hindered hurt harm obstruct impede; give gave given
    grant send sent | take took taken receive received withhold; buy bought purchase import imports imported |
    sell sold export exports exported; borrow lend | repay; spend spent | save saved; enter entered come came
    arrive | leave left go went depart withdraw; include included | exclude excluded; unite united unity union
    together join joined | divide divided division disunion apart separate separated; safe safely safety secure
    security | dangerous danger unsafe insecure risk peril; legal lawful | illegal unlawful criminal; public |
    private; foreign abroad external international | domestic home internal national; rural | urban; north
    northern | south southern; east eastern | west western; left | right; black | white; man men male | woman
    women female; day | night; life live living alive | death die died dead; past yesterday | future tomorrow;
    above | below; near | far distant; full | empty; deep | shallow; light bright | dark; clean pure | dirty
    polluted corrupt; honest honesty truth truthful | dishonest dishonesty lie lies false falsehood; wise wisdom |
    foolish folly stupid; brave courage courageous | coward cowardly cowardice; proud pride | ashamed shame; happy
    happiness joy | sad sadness unhappy sorrow misery; healthy health | sick sickness disease ill; innocent |
    guilty; possible likely certain certainly probable | impossible unlikely doubtful; necessary needed essential
    | unnecessary needless useless; important | unimportant trivial; temporary temporarily | permanent
    permanently; voluntary | compulsory mandatory; majority | minority; surplus profit profits | deficit loss
    losses debt; employment employed job | unemployment unemployed; inflation | deflation; supply | demand; income
    revenue revenues receipts | expenditure expenditures expenses spending outlay; question | answer; cause causes
    | effect effects consequence; offense offensive attack aggression | defense defensive; advance advanced
    progress forward | retreat retreated regress backward decline; active | passive idle; always ever forever |
    never; often frequently | seldom rarely; everywhere | nowhere; everyone everybody | nobody; both | neither;
    maximum | minimum; upper | lower; encourage encouraged | discourage discouraged; optimistic | pessimistic;
    admit admitted | deny denied; confirm confirmed | refute refuted; praise praised | blame blamed criticize
    criticized; solve solved | worsen worsened; improve improved improvement | worsen worsened deteriorate
    deterioration; heal | wound; equal equality | unequal inequality; democracy democratic republic | dictatorship
    monarchy tyranny autocracy; capitalism | communism socialism; employer employers | employee employees;
    creditor | debtor; teacher | student; parents | children; ours our | theirs their; we us | they them; visible
    open | hidden secret; generous | greedy selfish; moral | immoral; sufficient enough adequate | insufficient
    inadequate`,
  ru: `увеличить увеличивать увеличение увеличился рост расти вырос выросла выросли повысить повышение повышать
    расширить расширение усилить усиление подняться | уменьшить уменьшение уменьшился спад снизить снижение
    снижать снизился сократить сокращение сократился падение упал упала ослабить ослабление сузить; больше более |
    меньше менее; до прежде раньше ранее | после позже затем; за | против; над | под; первый сначала начало начать
    начал | последний конец закончить завершить кончить; победа победить успех успешный | поражение проиграть
    неудача провал; хороший хорошо лучше лучший добро | плохой плохо хуже худший зло; сильный сильнее сила |
    слабый слабее слабость; богатый богатство | бедный бедность нищета; высокий выше высоко | низкий ниже низко;
    большой крупный огромный великий | маленький малый мелкий небольшой; длинный долгий долго | короткий краткий
    недолго; старый древний старше | новый молодой младше современный; быстрый быстро | медленный медленно; рано
    ранний | поздно поздний; лёгкий легко простой | трудный трудно сложный тяжело; надежда доверие вера | страх
    отчаяние недоверие сомнение; друг друзья союзник | враг враги противник; мир мирный | война военный; свобода
    свободный независимость | рабство угнетение зависимость; принять одобрить согласие согласен | отвергнуть
    отклонить отказ отказаться несогласие; поддержать поддерживать поддержка | отвергать осудить сопротивляться;
    разрешить позволить разрешение | запретить запрет запрещать; создать построить строить создание | разрушить
    уничтожить упразднить отменить; сохранить продолжить продолжать | прекратить бросить отказаться остановить;
    помнить | забыть; защитить защищать защита | нападать угрожать вредить; дать давать | взять брать отнять;
    купить покупать импорт ввоз | продать продавать экспорт вывоз; войти прийти приехать | выйти уйти уехать;
    вместе объединить единство | отдельно разделить раскол; безопасный безопасность | опасный опасность; законный
    | незаконный; государственный общественный | частный; внешний зарубежный международный | внутренний
    отечественный; север северный | юг южный; восток восточный | запад западный; левый | правый; мужчина мужской |
    женщина женский; жизнь жить живой | смерть умереть мёртвый; прошлое вчера прошлый | будущее завтра будущий;
    полный | пустой; правда | ложь; возможно можно возможный | невозможно нельзя невозможный; нужный необходимо
    необходимый | ненужный нежелательно; важный | неважный; временный | постоянный; большинство | меньшинство;
    прибыль доход профицит | убыток расход дефицит долг; занятость | безработица; всегда | никогда; часто | редко;
    все каждый всё | никто ничто; максимум | минимум; верхний | нижний; улучшить улучшение | ухудшить ухудшение;
    прогресс | регресс; наш мы | их они`,
  kk: `арттыру артты өсу өсті өсіру ұлғайту көбейту көбейді жоғарылату кеңейту күшейту көтеру көтерілді | азайту
    азайды төмендету төмендеді кеміту кеміді қысқарту қысқарды тарылту әлсірету түсіру түсті; көп көбірек артық |
    аз азырақ кем; бұрын дейін алдын | кейін соң; қарсы | жақтас; үстінде жоғары биік | астында төмен аласа;
    бірінші алғашқы басталу бастау басталды | соңғы аяқталу аяқтау аяқталды; жеңіс жеңу табыс табысты | жеңіліс
    жеңілу сәтсіздік сәтсіз; жақсы жақсарту жақсарды | жаман нашар нашарлау нашарлады; күшті мықты | әлсіз; бай
    байлық | кедей кедейлік; үлкен ірі зор | кіші кішкентай шағын ұсақ; ұзын ұзақ | қысқа; ескі кәрі көне | жаңа
    жас заманауи; жылдам тез | баяу ақырын; ерте | кеш; оңай жеңіл | қиын ауыр; үміт сенім | қорқыныш үрей күмән;
    дос одақтас | жау қарсылас; бейбітшілік бейбіт | соғыс; бостандық азаттық тәуелсіздік | құлдық тәуелділік;
    қабылдау мақұлдау | бас тарту қабылдамау; қолдау қолдады | қарсы; рұқсат | тыйым; құру құрды салу | қирату жою
    жойды; сақтау жалғастыру | тоқтату тоқтатты; беру берді | алу алды; сатып | сату; импорт | экспорт; қауіпсіз
    қауіпсіздік | қауіпті қауіп; заңды | заңсыз; мемлекеттік қоғамдық | жеке; сыртқы шетелдік халықаралық | ішкі
    отандық; солтүстік | оңтүстік; шығыс | батыс; сол | оң; ер еркек | әйел; өмір тірі | өлім өлі; өткен кеше |
    болашақ ертең келешек; шындық рас | өтірік жалған; мүмкін | мүмкін емес; пайдалы пайда | зиянды зиян; әрқашан
    әрдайым | ешқашан; жиі | сирек; барлығы бәрі | ешкім; көпшілік | азшылық`,
}
