import { splitPhrases, splitWords } from '#lib/ingest/recognise/word-lists.ts'
import { monthNames } from '#lib/text/lexicon/month-names.ts'
import { weekdayNames } from '#lib/text/lexicon/weekdays.ts'
import type { PersonWords } from './person-words.ts'

/** Months that people are called by. */
const monthsAsNames = splitWords('january march april may june july august')

/** English, with the forms of address and particles of other languages that English heads write in Latin letters. */
export const en: PersonWords = {
  honorifics: splitPhrases(
    'H.E. | H. E. | His Excellency | Her Excellency | Their Excellencies | His Eminence | Her Eminence | ' +
      'His Holiness | His Beatitude | His Majesty | Her Majesty | Their Majesties | His Royal Highness | ' +
      'Her Royal Highness | His Serene Highness | Her Serene Highness | His Highness | Her Highness | HRH | ' +
      'H.R.H. | Rt. Hon. | Rt Honourable | Right Hon. | Right Honourable | Right Honorable | Most Hon. | ' +
      'Most Honourable | Hon. | Honourable | Honorable | Hon’ble | Mr. | Mrs. | Ms. | Mx. | Miss | Sir | Dame | ' +
      'Baroness | Viscount | Viscountess | Dr. | Prof. | Professor | Ambassador | Senator | Cardinal | ' +
      'Archbishop | Bishop | Monsignor | Msgr. | Rabbi | Ayatollah | Reverend | Rev. | Revd | Very Rev. | ' +
      'Right Rev. | Rt. Rev. | Rt. Revd | Right Reverend | Most Rev. | Most Reverend | Very Reverend | ' +
      'Venerable | Sheikh | Sheikha | Admiral | Vice Admiral | Rear Admiral | Air Marshal | Air Chief Marshal',
  ),
  ranks: splitPhrases(
    'His Grace | His Honour | Her Honour | His Honor | Her Honor | His Worship | Her Worship | Lord | Baron | ' +
      'Countess | Earl | Doctor | Amb. | Canon | Pastor | Jonkheer | Mgr. | Imam | Shaikh | Sayyid | Hajji | ' +
      'Shri | Smt. | Shrimati | Dato’ | Dato | Dato’ Seri | Dato’ Sri | Datuk | Datuk Seri | Samdech | Datin | ' +
      'Tan Sri | Tun | Begum | Gen. | General | Lt. | Lieutenant | Lt. Gen. | Lt-Gen. | Major-General | ' +
      'Maj. Gen. | Brig. | Brigadier | Col. | Colonel | Maj. | Major | Capt. | Captain | Cmdr. | Adm. | ' +
      'Vice Adm. | Rear Adm. | Commodore | Wing Commander | Group Captain | Squadron Leader | Brig. Gen. | ' +
      'Lt. Col. | Lt. Cmdr. | Duke | Duchess | Marquess | Marquis | Field Marshal | Sgt. | Sergeant | (Retd) | ' +
      '(Ret’d) | (Ret.) | (Rtd) | Ing. | Eng. | Judge',
  ),
  addressForms: splitPhrases(
    'Your Excellency | Mister | Messrs. | Madam | Madame | Mme. | Mlle. | Monsieur | Señor | Señora | Senhor | ' +
      'Senhora | Signor | Signora | Herr | Frau | Doña | Sister | Brother | Father | Fr. | Mother | Comrade | ' +
      'Count',
  ),
  genitiveTitles: [],
  lineTitles: ['Lord Justice'],
  labelTitles: splitPhrases(
    'Lady | Madam | Mister | Madame | Monsieur | Señor | Señora | Senhor | Senhora | Signor | Signora | Sen. | ' +
      'Rep. | Representative | Congressman | Congresswoman | Councillor | Cllr | Alderman | Alderwoman | Chief | Justice | Delegate | ' +
      'Assemblyman | Assemblywoman | Deputy | Chairman | Chairwoman | Chairperson | Chair | President | ' +
      'Minister | Secretary | Governor | Mayor',
  ),
  maleTitles: splitPhrases('Mr. | Sir | Lord'),
  femaleTitles: splitPhrases('Mrs. | Ms. | Miss | Dame | Lady | Baroness'),
  calls: splitPhrases('Mr. | Mister | Madam | Hon. | Sir | Dear'),
  addressTitles: splitWords('mr mrs ms madam madame mdm mister sir'),
  addressedOffices: splitPhrases(
    'president | chair | chairman | chairperson | chairwoman | chairlady | speaker | secretary | ' +
      'secretary-general | chancellor | premier | prime minister | minister | ambassador | moderator | mayor | ' +
      'lord mayor | governor | rector | principal | co-chairs | president-general | pro-chancellor | ' +
      'deputy speaker | vice-chancellor | coordinator | facilitator | dean | judge',
  ),
  greetedTitles: splitPhrases(
    'President | Premier | Chancellor | Senator | Mr | Mrs | Administrator | Councillor | Minister',
  ),
  offices: splitPhrases(
    'Counsel | Manager | Inspector-General | Inspector General | Inspector | Economist | Scientist | Librarian | President | Chairman | Chairwoman | Chairperson | Chair | Co-Chair | Co-Chairman | Convener | Convenor | ' +
      'Chancellor | Minister | Premier | Secretary-General | Secretary General | Secretary | Governor-General | ' +
      'Governor General | Governor | Commissioner | Director-General | Director General | Director | Administrator | ' +
      'Speaker | Prosecutor-General | Prosecutor General | Prosecutor | Attorney-General | Attorney General | Attorney | ' +
      'Solicitor-General | Lady | King | Queen | Emperor | Empress | Prince | Princess | Emir | Amir | Sultan | Pope | Taoiseach | ' +
      'Tánaiste | Adviser | Advisor | Mayor | Mayoress | Ambassador | Representative | Envoy | Head | Leader | Member | ' +
      'Treasurer | Justice | Comptroller | Presidente | CEO | Officer | Patriarch | Rector | Commander | ' +
      'Commander-in-Chief | Commander in Chief | Principal | Senator | Congressman | Congresswoman | Councillor | Counsellor | Coordinator | ' +
      'Rapporteur | Spokesman | Spokeswoman | Spokesperson | Moderator | Ombudsman | Auditor-General | Auditor | ' +
      'Registrar | Provost | Warden | Dean | Keeper | Steward | Vice-Chancellor | Vice-President | Undersecretary | ' +
      'Under-Secretary | Harbourmaster | Superintendent | Surgeon General | Chief of Staff | Chief Executive | ' +
      'Chief Justice | Chief Whip | Whip | Akim | Delegate | Observer | Prefect | Intendant | Bailiff | Sheriff | Curator',
  ),
  labelOffices: splitPhrases(
    'deputy speaker | acting speaker | assistant speaker | temporary speaker | acting deputy speaker | ' +
      'madam speaker | lord speaker | speaker pro tempore | president pro tempore | ' +
      'acting president pro tempore | deputy president | acting president | presiding officer | ' +
      'deputy presiding officer | temporary chair | temporary chairman | acting chair | acting chairman | ' +
      'vice chair | vice-chair | vice-chairman | deputy chair | deputy chairman | chaplain | clerk | ' +
      'deputy clerk | clerk assistant | legislative clerk | reading clerk | sergeant-at-arms | sergeant at arms | ' +
      'usher of the black rod | pm | dpm | lord privy seal | lord advocate | lord president of the council | ' +
      'chancellor of the exchequer | paymaster general | black rod | home secretary | foreign secretary | ' +
      'financial secretary | chief secretary | postmaster general | advocate general | senate president | ' +
      'leader of the opposition | leader of the house | aide | assistant | manager | engineer | teacher | ' +
      'editor | worker | student | lord chancellor | lord president',
  ),
  officesAlone: splitPhrases(
    'prime minister | president | premier | chancellor | governor | treasurer | deputy prime minister | president of the republic | ' +
      'prime minister’s office | office of the prime minister | the prime minister',
  ),
  officeQualifiers: splitWords(
    'Acting Deputy Vice First Second Prime Foreign Federal Chief Executive Permanent Crown Supreme General Managing State ' +
      'Under Assistant Cabinet Interior Finance Defence Defense Health Education Former Honorary Plenipotentiary ' +
      'Presidential Parliamentary Transitional Interim Lord Senior Associate Special Standing Press Home Union Constitutional',
  ),
  officeSuffixes: splitWords('elect designate emeritus emerita at-large'),
  ofBodies: splitWords(
    'State Board Senate House Exchequer Opposition Treasury Republic Council Assembly Parliament Court Cabinet Union ' +
      'Commission Committee Congress Federation Chamber Faculty Bank Staff',
  ),
  postNominals: splitWords(
    'VC GC KG LG KT LT KP GCB KCB DCB CB OM GCMG KCMG DCMG CMG GCVO KCVO DCVO CVO LVO MVO GBE KBE DBE CBE OBE MBE CH ' +
      'KC QC SC PC SPC TD TDs TPD MP MPs MEP MSP MS AM AC AO OAM AK AD DSO DSC DFC AFC MC ONZ GNZM KNZM DNZM CNZM ONZM ' +
      'MNZM QSO CC OC CM CD OOnt PhD DPhil ScD DSc LLD LLB LLM MD DD DLitt DCL JD MBA MSc BSc MA BA MPhil MEng BEng MPA ' +
      'MBBS MBChB FRS FRSE FBA FREng FRCP FRCS FRSA FRSC FAA FASSA FTSE FSA FRGS FRAS FIEE FICE CEng CPA ACA FCA RSW RA ' +
      'JP DL Esq Esquire Bt Bart MdB MdL MdEP MHR MLA MLC MPP MHA MNA SJ OP OSB OFM OCD CSsR RN USN USA USAF USMC ' +
      'Retd DAH CGH EGH MGH EBS CBS OJ CHB OBN GCON CFR MFR GCIE KCIE KCSI CSI VRD RFD ' +
      'PSM QPM KPM QFSM CStJ KStJ DStJ NPK RM AdC ADC FNI MNI PSC',
  ),
  particles: splitWords(
    'de da do dos das del della dell di du des von van vom zum zur der den ten ter te het zu zum bin ben ibn bint binti ' +
      'binte al el ul ud la le las los y e i af av til op tot in’t ’t ’s ’n d’ l’ ould ait abu umm bar ha mac ap ab und wa arap na',
  ),
  alwaysSmallParticles: splitWords(
    'de da do dos das del du des von van vom zum zur der den ten ter te het zu la las los bin ibn bint binti',
  ),
  familyNamesBeforeGiven: splitWords(
    'nguyen tran le pham huynh hoang phan vu vo dang bui do ho ngo duong ly ha dinh trinh mai ton to cao luong truong dao ' +
      'doan lam vuong chu kim lee yi park pak choi choe jung chung kang cho yoon yun jang chang lim han oh seo shin song li ' +
      'wang zhang chen liu yang huang zhao wu zhou xu sun ma zhu lin guo he luo tang sok hun chea',
  ),
  titlesThatAreNames: splitWords(
    'bishop sheikh sheikha shaikh cardinal baron earl duke canon pastor imam tun major judge count marquis begum hajji ' +
      'sayyid dean lord',
  ),
  ambiguousCapitals: splitWords(
    'macadam macalister macallister macandrew macarthur macaulay macbride maccallum maccormack macdiarmid macdonald macdonnell ' +
      'macdougall macdowell maceachen macfarlane macgregor macinnes macintosh macintyre mackay mackenzie mackinnon maclachlan ' +
      'maclaren maclean maclennan macleod macmahon macmillan macnamara macneil macneill macpherson macquarrie macrae macswiney ' +
      'mactavish fitzgerald fitzgibbon fitzmaurice fitzpatrick fitzroy fitzsimmons fitzsimons fitzwilliam',
  ),
  finalParticles: splitWords('uulu uly qyzy kyzy ogly oglu oğlu oghlu qizi qızı oʻgʻli'),
  afterNames: splitWords(
    'at on to the during in of for and or by before after over with from upon while as is was has will one two three ' +
      'honoring honouring announcing marking celebrating commemorating welcoming regarding following recognizing signing ' +
      'launching introducing delivering addressing concerning urging condemning amid about under against ' +
      'delivers addresses speaks says addressed spoke speech statement address remarks message broadcast ph ' +
      'who edited translated interviewed introduced recorded transcribed via re opens opened launches launched visits ' +
      'visited meets met attends attended receives received holds held answers thanks welcomes warns urges calls',
  ),
  notInNames: splitWords(
    'republic government ministry nations assembly session office mission party council committee conference dinner lunch ' +
      'luncheon opening launch debate building university college parliament house national international federal press ' +
      'welcome delivery media release embargo general prime minister president deputy acting state states united union ' +
      'department division federation commonwealth kingdom ceremony meeting summit congress foundation association society ' +
      'board fund act theatre airport centre center museum library school anniversary festival award awards ' +
      'television radio telecast parliamentary olympic budget policy ministerial second reading relocation address ' +
      'holy ' +
      'asia pacific europe africa america world delivered permanent representative excellency excellencies honourable ' +
      'honorable statement statements remarks speech speeches message transcript interview reporters journalists delegation ' +
      'delegates ministers members group authority agency institute company corporation limited bureau commission court ' +
      'tribunal treaty convention agreement forum workshop seminar symposium exhibition bridge harbour harbor hall ' +
      'road avenue square annual joint official closing keynote annex chapter volume number part page item day date venue ' +
      'location time agenda programme program project chief report plan strategy service services forces staff ' +
      'north northern south southern eastern western central republican democratic people peoples citizens public ' +
      'bilateral trilateral multilateral human rights climate peace security development ' +
      'translation translator editor interpreter photographer unofficial check against final draft confidential',
  ).concat(
    monthNames('en').filter((month) => month === 'january' || !monthsAsNames.includes(month)),
    weekdayNames('en'),
  ),
  ambiguousNames: [...monthsAsNames, ...splitWords('bill day black see bank street king sea')],
  ofPlaces: [],
  stateForms: [],
  portfolios: splitWords(
    'affairs trade foreign finance economy economic economics development cooperation integration relations tourism culture ' +
      'education science sport sports health labour labor employment welfare justice defence defense interior immigration ' +
      'expatriates communities industry commerce energy mines resources environment climate water agriculture fisheries ' +
      'forestry transport transportation works housing infrastructure planning communications technology innovation youth ' +
      'women gender family social security information media ports harbours ferries research training religious worship ' +
      'home investment treasury taxation revenue customs aviation maritime investments racing arts heritage reform religion',
  ),
}
