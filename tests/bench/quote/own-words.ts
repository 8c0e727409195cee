/** What a paragraph of the sample says, in our words: its id, and a paraphrase that keeps most of what it speaks of. */
export const ownWords: readonly (readonly [paragraph: string, words: string])[] = [
  [
    'p-hdpexec',
    'To raise farm incomes, and agricultural production to levels never on record, needed steps were taken by me',
  ],
  [
    'p-9mvs9jy',
    'With a warehousing system importers could watch markets and choose when their goods are offered for sale',
  ],
  ['p-53bxa62', 'So around the altar of the family there is no sense of being secure any longer'],
  ['p-89ywte9', 'A $1,000 credit on the tax of the disabled, aged or ailing and of their families is what I propose'],
  [
    'p-m23rtfn',
    'Expenditures beyond the full employment budget and its limits must be resisted, and Congress is asked to cooperate',
  ],
  ['p-yqbcg99', 'Public burdens are borne by all men in fair shares, and everybody here contributes to public welfare'],
  ['p-qjzm62p', 'Thanks to the resolve of NATO and America an unprecedented achievement was opened: reduction of arms'],
  [
    'p-apznjvn',
    'A regime chanting death to America, threatening the Jewish people with genocide: our eyes will not be averted',
  ],
  ['p-ynfa3e8', 'Housing policy is dealt with by five agencies at the least, each a different one'],
  ['p-vdj8vq8', 'Until there is a fair law, my intention is to go on working for it'],
  ['p-ka3j903', 'To keep us the nation that is strongest on earth there is a new will at home'],
  [
    'p-3g66d46',
    'Where sickness is preventable, prevent it; use all available knowledge against disability and disease',
  ],
  ['p-8w1mcmr', 'Tribes that are not civilized, as experience shows, can never become incorporated in our system'],
  ['p-7mbhyce', 'In public office one can avoid hard truths, play safe, and point fingers'],
  [
    'p-y9smyjt',
    'Intimacy of relations with Mexico constantly increased, as did the magnitude of advantageous mutual interchanges',
  ],
  ['p-674ed9d', 'Nobody should quit at this time, nor change jobs for less essential ones'],
  ['p-nbhhys0', 'Full realization of the ideals of democracy requires that our efforts continue'],
  ['p-yqesk8s', 'With a great idea for a company that is new, one might not have much money, the nation says'],
  ['p-fapj06e', 'The Veterans’ Bureau now has for its work to perfect organization and improve services further'],
  [
    'p-34smc5y',
    'AmeriCorps, a program of national service, was created to let a generation earn college money serving communities',
  ],
  [
    'p-ny2hqz0',
    'Before long proposals shaping the future of this great land will be laid before you by a new President',
  ],
  ['p-b6npje7', 'Questions that grew from Japan’s annexation of Korea were adjusted, and satisfactorily'],
  ['p-h6w5pet', 'What increases learning in schools, and really works, is what we have to do'],
  ['p-prg6yxp', 'An old mess was left behind that we must still clean up'],
  ['p-b1gnpvf', 'Radio facilities will equip, and lighting will reach, 4,000 miles more in the current fiscal year'],
  ['p-pjxakh2', 'Until conditions are normal and restored, vigorously pursue every measure that was taken'],
  ['p-nfwdbc4', 'If we must fight to prevent the destruction of justice and keep freedom, then fight we will'],
  ['p-c96efy7', 'Commitments that we are not prepared or able to meet are not made today'],
  ['p-n8tq0d1', 'In this country the living standards of millions of families are already undermined by inflation'],
  ['p-syf7nyc', 'While progress is pursued at home, to neglect peace abroad is something we can’t afford either'],
  [
    'p-nqrvqwv',
    'Four great goals to unite behind tonight: an America at peace, secure, free, together in the eighties',
  ],
  [
    'p-btk26wp',
    'Laws guaranteeing basic equal rights must be strengthened when necessary, and we shall see them preserved',
  ],
  ['p-8zmzj1y', 'Foreign relations will be dealt with later in a message of greater length'],
  [
    'p-8m8zyzs',
    'If the two Governments continue to delay, the dangers of the controversy and its difficulties increase',
  ],
  [
    'p-xytrcb9',
    'With signal ability they recovered leased lands, all of them, nearly $30,000,000 in money and $17,000,000 in property',
  ],
  [
    'p-97dxbjs',
    'As South Africa works through a hopeful, bold, difficult transition towards democracy, we continue to stand by it',
  ],
  ['p-k0zth2s', 'Precisely that sort of politics has stopped both parties from being a help to Americans'],
  ['p-mbky3nc', 'Prices for real estate rise rapidly, since under the law they cannot be controlled now'],
  ['p-g7r4w34', 'In Las Vegas, in a hail of gunfire on the strip, strangers were seen shielding other strangers'],
  [
    'p-qxc4ryz',
    'Giving foreign commerce the widest range is no conflict with abstinence from political connection with distant nations',
  ],
  [
    'p-v4sgh25',
    'High-speed railways, bridges, roads, transit and high-tech information systems are what is invested in by this plan',
  ],
  [
    'p-fe37bm4',
    'A comprehensive new organization had to come, so defective, inadequate and fragmentary were the systems that existed',
  ],
  [
    'p-k9qsc34',
    'Mexicans would probably prefer such a condition to any, and pursue guerrilla warfare, their favorite system',
  ],
  ['p-7a2swzk', 'For trials lying ahead in coming days your President has summoned his strength from that belief'],
  ['p-hxp20bf', 'Not a cent of waste can be afforded, yet whatever we clearly need we can afford'],
  [
    'p-w36xs8v',
    'No American died in combat in the past year or the year before, anywhere in the world, and I’m grateful',
  ],
  ['p-c5qsyq8', 'More than 3 million jobs were created by businesses within the last 22 months'],
  ['p-wczd975', 'The North Atlantic community is at the heart of our effort for common defense'],
  [
    'p-791bjgp',
    'Coalitions to defeat the dangers of this time will go on being built by my administration in the next 4 years',
  ],
  ['p-msj9268', 'To attack waste and fraud, major agencies had independent Inspectors General appointed'],
  [
    'p-mnx1ksr',
    'From Washington’s time to the present, as history shows, every Administration made such mistakes and none was free',
  ],
  ['p-140skq6', 'Worldwide we will attack hunger, ignorance and disease, problems all'],
  ['p-r4s4btm', 'A decree of naturalization, even when fraudulent, is one that can’t be canceled now'],
  [
    'p-gg18gpm',
    'When a child breathes a prayer in the classroom where it stands, need the world shudder or citizens tremble? No',
  ],
  [
    'p-q6p3kkf',
    'Revenues of the Government would improve with every step in that direction, and the people’s burdens diminish',
  ],
  [
    'p-2d2kzce',
    'Voluntary methods cannot sustain the standing forces that, larger by far, must remain for the foreseeable future',
  ],
  ['p-xkq5mqq', 'Harnessing the ingenuity and talents of hopeful, striving immigrants makes the economy stronger'],
  ['p-5tac268', 'National security can be enhanced and costs cut at the same time in one certain way'],
  ['p-3ty2bxp', 'Our annual survey was released recently: what high school seniors, graduating, say about drugs'],
  [
    'p-kjfd55y',
    'Farm prices and their irregular, slow decline are a difficult problem facing the administration that is new',
  ],
]
