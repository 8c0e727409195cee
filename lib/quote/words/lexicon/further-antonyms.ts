/**
 * Opposites that only paraphrases are checked for, besides those of `english.ts`: in the form of
 * `SenseLexicon.antonyms`. A browser loads them with the check of paraphrases, which few quotations need.
 */
export const furtherAntonyms = `reward rewarded rewards | punish punished punishment penalize penalized; pleased glad happy delighted | sorry regret
  sad grieved displeased; raise raised | lower lowered; wartime | peacetime; begin began begun commenced | completed finished ended; inside |
  outside; ancestor | descendant; arrive arrival | departure; asset | liability; attract | repel; bless blessing | curse; bless | damn;
  borrow borrowed | lend lent loan; calm | storm stormy; cheap cheaper | expensive dear costly; clear | obscure vague unclear; comfort
  | distress; common | rare; complete whole | partial incomplete; concentrate centralize | disperse decentralize scatter; connect |
  disconnect sever; constant | changing variable; construct built | demolish demolished; credit | debit; deepen | lessen; disarm | arm;
  eager willing | reluctant unwilling; elect elected | appoint appointed; employ hire hired | dismiss dismissed fire fired; enable | disable
  prevent; expect | doubt; export | import; fertile | barren; freeze frozen | thaw melt; fresh | stale; guest | host; heaven | hell; heavy
  heavier | light lighter; hero | villain traitor; hire | fire; honor honour | dishonor disgrace; humble | arrogant proud; humane human |
  inhuman cruel brutal; kind kindness | cruel cruelty; idle | busy; ignorance ignorant | knowledge learned; inferior | superior; junior |
  senior; landlord | tenant; liberal | conservative; literate | illiterate; loosen relax relaxed | tighten tightened; loyal loyalty |
  disloyal treason; merciful mercy | merciless; master | servant slave; natural | artificial; obey obeyed | disobey defy violate violated;
  occupy | evacuate withdraw; order | disorder chaos anarchy; owe | own; pardon | punish; plenty abundance abundant | scarcity scarce
  shortage; polite | rude; positive | negative; presence present | absence absent; prudent | reckless rash; reduce | raise; reliable |
  unreliable; respect | contempt; reveal revealed disclose | conceal concealed hide hid; rough | smooth; rule | exception; sacred |
  profane; seller | buyer; sharp | dull; shrink | swell; sink sank | float rise; skilled | unskilled; solid | hollow; sober | drunk;
  stable stability steady | unstable instability; stingy | generous; stay stayed | go went left; superior | inferior; surrender |
  resist; sympathy | antipathy; teach | learn; thick | thin; tighten | loosen; top | bottom; trust trusted | distrust distrusted
  mistrust; useful | useless harmful; vacant | occupied; victim | culprit; virtue | vice; wet | dry; wide broad broaden | narrow narrowed;
  winner winners | loser losers; worthy | unworthy; civilian | military; federal | local; urban city | country rural; import | export;
  majority | minority; offer | demand; praise | censure condemn; progress | decline stagnation; promote | demote hinder; prosper thrive |
  suffer fail; protect | expose; ratify ratified | reject rejected; recognize | ignore; reconcile | estrange; repair | damage break;
  single | several many; slow slowly | fast quickly; tariff | subsidy; tolerate tolerance | intolerance; transparent | opaque secret;
  veto vetoed | sign signed; volunteer | conscript draft; appropriate | inappropriate; easily | hardly; frequently | never; openly |
  secretly; willingly | unwillingly; deliberate deliberately | accidental accidentally; smallest | greatest largest; brief | lengthy;
  expedite expedited hasten hastened accelerate accelerated quicken | delay delayed retard retarded postpone postponed; favor favour |
  against; lay submit submitted present presented transmit transmitted | withhold withheld; cloudy | sunny; few | many`
