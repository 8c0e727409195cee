import type { SenseLexicon } from './sense-lexicon.ts'

export const english: SenseLexicon = {
  extraStopWords: `year years month months week weeks day days time times ago today now way ways thing things much many several other
    others such same own still yet even just well now here there again always never ever upon within between
    one two three four five six seven eight nine ten hundred thousand million billion first second third percent
    dollars mr mrs sir let us say says said make made get got like new good great long
    whether because although though while during since until unless against among toward towards through throughout
    within without having doing done going gone come came coming take took taken make making use used using order
    therefore however thus hence whatever whoever whenever wherever rather quite perhaps indeed too yes own part case
    matter fact means certain ever every some many few little less least single enough else off out up down over under again ought`,
  antonyms: `increase raise grow grew grown expand rise rose risen rising boost gain enlarge extend add growth expansion
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
  quantifiers: {
    all: 'all every each everyone everybody everything everywhere entire entirely whole wholly both completely fully',
    some: 'some somebody someone something several partly partially',
    few: 'few rarely seldom hardly barely scarcely',
    many: 'many much most mostly majority',
    any: 'any anyone anybody anything either',
    always: 'always forever invariably constantly',
    often: 'often usually frequently generally regularly',
    sometimes: 'sometimes occasionally',
    almost: 'almost nearly virtually approximately roughly',
    only: 'only merely solely exclusively',
    must: 'must',
    should: 'should ought',
    may: 'may might perhaps possibly maybe probably likely',
    can: 'can',
    could: 'could',
    will: 'will shall',
    would: 'would',
    more: 'more greater',
    less: 'less fewer',
    least: 'least',
    if: 'if unless whether',
    until: 'until',
    alleged: 'alleged allegedly supposedly supposed reportedly false fake',
    former: 'former formerly',
    refuse: 'refuse refused refuses refusing refusal fail failed fails failing deny denied denies',
  },
  deicticTimes: {
    next: 'next coming following upcoming',
    last: 'last past previous preceding',
    this: 'this current present',
    yesterday: 'yesterday',
    today: 'today tonight now',
    tomorrow: 'tomorrow',
  },
  synonyms: `help assist aid assistance support|nation country land state|people citizens men folk public|begin start
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
}
