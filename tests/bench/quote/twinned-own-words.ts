/**
 * What further paragraphs of the sample say, in our words; the same turned; and texts that have words of these paragraphs
 * and that nobody said. All were written before the check was tried on them.
 */
export const twinnedOwnWords: readonly (readonly [paragraph: string, words: string])[] = [
  ['p-dwxd07y', 'Assets estimated at the sum of $16,000 still remain on hand'],
  ['p-mrdfg4z', 'When a great democracy is faced with great questions, debates like these are vital'],
  ['p-4g0yxc0', 'Americans have long recognized education as one of the soundest investments they are able to make'],
  ['p-6wv8p6q', '32.9 billion dollars were spent in the first six months'],
  [
    'p-7bszpzb',
    'Strong and healthy, sound in mind, body and character, should be the stock out of which American citizenship is built',
  ],
  ['p-x1phqsh', 'What interests us in Asia is no less important to us than our interests in Europe'],
  [
    'p-vkrevyq',
    'Demand followed protest and renewed protest followed demand, and they were met with evasive assurances from the Tsung-li Yamen and perfunctory edicts from the Palace',
  ],
  ['p-y8r4zhz', 'Authority to study leprosy in the islands should be given to the Marine-Hospital Service'],
  ['p-6vh2mr4', 'I am convinced this tribunal could carry on its functions much better here in Washington'],
  [
    'p-h23q635',
    'Our law-abiding residents of foreign birth suffer because of it, and the very way they entered shows their objectionable character',
  ],
  [
    'p-zgth46x',
    'In return, let schools have flexibility: to teach with passion and creativity, stop teaching to the test, and replace teachers who are not helping kids to learn',
  ],
  [
    'p-3hxbxzp',
    'One step above all is needed to reach these greater gains: to enact this year a substantial cut and revision of Federal income taxes',
  ],
  ['p-nfd7y5j', "The German Government ratified it in May, and Great Britain's Parliament in August"],
  [
    'p-xywxzd8',
    'Accomplishing our task must demand even more patience if it is a higher one than other nations assumed',
  ],
  [
    'p-p8wspym',
    'Recent downturns were moderate and short, though intermittent declines in economic activity remain a problem of our enterprise system',
  ],
  [
    'p-sx75832',
    'The authority of the new King was defied by rivals who would not pay taxes and demanded that a ruler be elected by native suffrage',
  ],
  [
    'p-gj3sn47',
    'It is no mere politeness when I assure you that I greatly value the fine relationship we have shared in these months of hard, incessant work',
  ],
  [
    'p-0tpsrhw',
    'Claims of three to four millions of dollars more were submitted too late for the board to consider, and so they were left undisposed of',
  ],
  ['p-zany486', 'This vital matter, however, we will not leave to chance'],
  ['p-hxqn27q', "The unexpected, too, and the future's uncertainties are what we should prepare for"],
  [
    'p-9hjrdyc',
    'Interest rates today rest on fear that the government will resort to measures that send inflation zooming again, as it did in the past',
  ],
  [
    'p-1z30k66',
    "We ought to treat this subject so that the interests of American labor, our workingmen's capital, are protected",
  ],
  ['p-2wbs6pc', 'That is not what our past history or our present course means'],
  ['p-fpxjr59', 'Trite as it sounds, “We the People” are the words with which our Constitution opens'],
  [
    'p-1kzg4st',
    "Some voices say America's best days are past, that constraints bind us, problems threaten us, and troubles surround us and limit our ability to hope",
  ],
  ['p-gg6hgpe', 'Expenditures of heavy and medium artillery ammunition by our fighting forces have risen steadily'],
  ['p-1407z8b', 'That is why I have decided that it is now necessary to revitalize the Selective Service System'],
  [
    'p-sswjfbb',
    'One of these nations is still occupied by the Soviet Union, which ignores the opinion of the world calling on it to get out',
  ],
  ['p-g0s0a6t', 'Certain obstacles that tariffs put to trade have to be reduced gradually'],
  [
    'p-kcs66rd',
    'Armor for three of the five battle ships could not be obtained at the price Congress fixed, so it has not yet been provided for',
  ],
  [
    'p-j1rvnx3',
    'Let us be clear tonight: we stand with the people of Tunisia, and support the democratic aspirations of all people',
  ],
  [
    'p-vcc200n',
    "This difficulty will be lessened considerably if they have to repay the dam's cost with interest at prevailing commercial rates",
  ],
  [
    'p-abm8m6j',
    'Collecting our internal revenue cost 2.78 per cent, against 2.81 per cent in the fiscal year that ended June 30, 1895',
  ],
  [
    'p-etznhxd',
    'When this session of Congress expires, we will have completed the first century of our existence as a constitutional nation',
  ],
  ['p-stkr63z', 'Remember that we were tested before, and never was America found wanting'],
  [
    'p-pcvxkrb',
    'The usefulness and expediency of the system that has regulated labor at the navy-yards for a few years is fully demonstrated, and it is rigidly upheld',
  ],
  ['p-m78hamg', 'We promptly withdrew our naval force from Vera Cruz when this note was received'],
  ['p-vvskdp9', 'The 37 million Americans who have some disability belong in the economic mainstream'],
  [
    'p-b9q44fr',
    'Abolishing the right to issue securities exempt from tax is another urgent reform of our fiscal system',
  ],
  [
    'p-kb5gtjv',
    'British competition may enter the foreign trade of our ports on these waters, and British bottoms carry most of it',
  ],
  [
    'p-msecv07',
    "The Department's expenditures for current service were brought within its income, and its general usefulness was not lessened",
  ],
  ['p-y711nj1', 'The constitutions of those other countries have the Government tell the people what they may do'],
  ['p-e25k5qv', 'Severe economy is needed if our efforts are to be effective'],
  [
    'p-mzfkg3e',
    'A market for this essential commodity that is more stable will be of benefit to both producers and consumers',
  ],
  ['p-9rbxxcb', 'Being the policeman of the world is not our desire'],
  ['p-mpby1ce', 'It is my hope to visit Latin America during the coming year'],
  [
    'p-186sccx',
    'Bryan Ritterby said that when he lost his job making furniture he worried nobody would give him a second chance at 55',
  ],
  [
    'p-mzjey1r',
    'I submit to Congress the correspondence between the French minister of foreign relations and our envoy at Paris on this subject',
  ],
  ['p-h62135m', 'The spirit of law, liberty, independence and mutual service is embodied in it, and effectually'],
  [
    'p-70k2b30',
    "Gracious provision for the needs of some of the unfortunate victims' dependent families is invited by their deplorable condition",
  ],
  [
    'p-x467xpp',
    "Liberal encouragement should go to the enterprise and courage of the far northwest's citizens in projecting the Alaskan-Yukon-Pacific Exposition for 1909",
  ],
  [
    'p-qgvgpn6',
    'Improving and ornamenting their metropolis has been a matter of interest and pride to most nations, and the ancient republics were conspicuous above all in that respect',
  ],
  [
    'p-qxwyy5q',
    'As a means of communication between their possessions on the Atlantic and the Pacific, these routes are of incalculable importance to the United States',
  ],
  [
    'p-tc19cs0',
    "Unless Congress adopted what the message recommended, they had declared, France's honor required that the engagement into which the King had entered be fulfilled",
  ],
  [
    'p-82szqf6',
    'Progress has been good, but the law calls for a complete and comprehensive investigation, and to accomplish it will require considerable time and much labor',
  ],
  [
    'p-250tb7p',
    "It pleases me to report that our Union's state is stronger than it was a year ago, and grows stronger every day",
  ],
  ['p-dqcr3z6', 'Conferences held in Washington, Moscow and Chungking in the past two weeks had and have that purpose'],
  [
    'p-bwfzy9n',
    'Many deem the whole principle they are based on unconstitutional, and it is considered wholly inexpedient to persist in the policy they indicate',
  ],
  ['p-crddv82', 'I trust that the problem of future taxation will be given immediate consideration by Congress'],
  ['p-ezs1fq7', 'Strengthen our democracy, I ask you, by passing reform of campaign finance this year'],
  [
    'p-hnp9wq0',
    'All of them know now that conceding such things to any nation in Europe is incompatible with the independence they have declared and maintained',
  ],
  [
    'p-e9vesqe',
    'An early law should also provide that such abstracts of the returns be published as public interests may require',
  ],
  [
    'p-akw5kkt',
    'In the severely contested battles of Contreras and Churubusco our forces first met the enemy, and achieved signal victories',
  ],
  [
    'p-56a6qwd',
    "Whether it is advisable to abolish the discrimination of tariff laws in favor of American artists' works has been considered by past Congresses",
  ],
  [
    'p-52zsc8h',
    'With funding in advance school authorities can make their plans each year knowing ahead of time which Federal funds they will get',
  ],
  ['p-fhp0der', 'Cooperative action can speed recovery and mitigate its effects'],
  ['p-ysze6wk', 'I see, and this is most important, an America that lives at peace with every nation of the world'],
  [
    'p-3px3n51',
    'Only 10 days ago, when months of debate and deadlock were over, the seemingly impossible was accomplished by the bipartisan Commission on Social Security',
  ],
  [
    'p-1n39w29',
    "If the Nation's income can be increased to a point well beyond its present level, that sum can be raised, and the American people will cheerfully provide it",
  ],
  [
    'p-w48wxwh',
    'Many good citizens of ours have taken an interest in the question of prison reform, with most beneficial results',
  ],
]

export const twinnedTurnedWords: readonly (readonly [paragraph: string, words: string])[] = [
  ['p-dwxd07y', 'No assets remain on hand of the estimated sum of $16,000'],
  ['p-mrdfg4z', 'When a great democracy is faced with great questions, debates like these are needless'],
  ['p-4g0yxc0', 'Americans have never recognized education as one of the soundest investments they are able to make'],
  ['p-6wv8p6q', '32.9 billion dollars were spent in the last six months'],
  [
    'p-7bszpzb',
    'American citizenship should not be built out of strong and healthy stocks, sound in body, mind, and character',
  ],
  ['p-x1phqsh', 'Our interests in Asia are less important to us than our interests in Europe'],
  [
    'p-vkrevyq',
    'Protest was followed by demand, and was met with firm edicts from the Tsung-li Yamen and frank assurances from the Palace',
  ],
  ['p-y8r4zhz', 'The Marine-Hospital Service should be forbidden to study leprosy in the islands'],
  ['p-6vh2mr4', 'I am convinced this tribunal could carry on its functions much worse here in Washington'],
  [
    'p-h23q635',
    'Our law-abiding foreign-born residents do not suffer from it, though the method of their entry indicates objectionable character',
  ],
  [
    'p-zgth46x',
    "In return, grant schools flexibility to teach with creativity and passion, to teach to the test, and to keep teachers who aren't helping kids learn",
  ],
  [
    'p-3hxbxzp',
    'One step above all is needed to reach these greater gains: to enact this year a substantial increase in Federal income taxes',
  ],
  ['p-nfd7y5j', "The German Government ratified it in August, and Great Britain's Parliament in May"],
  [
    'p-xywxzd8',
    'Accomplishing our task must demand even less patience if it is a higher one than other nations assumed',
  ],
  [
    'p-p8wspym',
    'Recent downturns were severe and long, though intermittent declines in economic activity persist as a problem in our enterprise system',
  ],
  [
    'p-sx75832',
    'The new King defied the authority of rivals who refused to pay taxes and demanded the election of a ruler',
  ],
  [
    'p-gj3sn47',
    'It is mere politeness when I assure you that I value the fine relationship we have shared in these months of hard work',
  ],
  [
    'p-0tpsrhw',
    'Claims of three to four millions of dollars more were submitted to the board in time to be considered, and were disposed of',
  ],
  ['p-zany486', 'This vital matter, however, we will leave to chance'],
  ['p-hxqn27q', 'We need not prepare for the unexpected, nor for the uncertainties of the future'],
  [
    'p-9hjrdyc',
    'Interest rates today rest on hope that the government will resort to measures that stop inflation zooming again, as it did in the past',
  ],
  [
    'p-1z30k66',
    'We ought to treat this subject so that the interests of American capital, and not of labor, are protected',
  ],
  ['p-2wbs6pc', 'That is what our past history and our present course mean'],
  ['p-fpxjr59', 'Trite as it sounds, “We the People” are the words with which our Constitution closes'],
  [
    'p-1kzg4st',
    "There are no voices who say that America's best days have passed, that constraints bind us and problems threaten us",
  ],
  [
    'p-gg6hgpe',
    'Expenditures of heavy and medium artillery ammunition by our armed forces in combat have fallen steadily',
  ],
  ['p-1407z8b', 'That is why I have determined that the Selective Service System must now be abolished'],
  [
    'p-sswjfbb',
    'One of these nations is no longer occupied by the Soviet Union, which followed the opinion of the world calling on it to get out',
  ],
  ['p-g0s0a6t', 'We must gradually reduce certain trade obstacles to tariffs'],
  [
    'p-kcs66rd',
    'Armor for all of the five battle ships could be obtained at the price fixed by Congress, and provision has been made for it',
  ],
  [
    'p-j1rvnx3',
    'Let us be clear tonight: we stand with the government of Tunisia, and oppose the democratic aspirations of its people',
  ],
  [
    'p-vcc200n',
    "This difficulty will be increased considerably if they have to repay the dam's cost with interest at prevailing commercial rates",
  ],
  [
    'p-abm8m6j',
    'Collecting our internal revenue cost 2.81 per cent, against 2.78 per cent for the fiscal year ending June 30, 1895',
  ],
  [
    'p-etznhxd',
    'When this session of Congress begins, we will have completed the second century of our constitutional existence as a nation',
  ],
  ['p-stkr63z', 'Remember that we were tested before, and America was found wanting'],
  [
    'p-pcvxkrb',
    'The uselessness of the system that has regulated the employment of labor at the navy-yards for a few years is fully demonstrated',
  ],
  ['p-m78hamg', 'We promptly sent our naval force to Vera Cruz when this note was received'],
  ['p-vvskdp9', 'The 37 million Americans who have some disability do not belong in the economic mainstream'],
  [
    'p-b9q44fr',
    'Preserving the right to issue securities exempt from tax is another urgent reform of our fiscal system',
  ],
  [
    'p-kb5gtjv',
    'British competition may not enter the foreign commerce of our ports on these waters, and American bottoms carry most of it',
  ],
  [
    'p-msecv07',
    "The Department's expenditures for current service have not been brought within its income without lessening its general usefulness",
  ],
  [
    'p-y711nj1',
    'In those other constitutions, the people tell the Government of those countries what it is allowed to do',
  ],
  ['p-e25k5qv', 'Severe economy is needless if our efforts are to be effective'],
  ['p-mzfkg3e', 'A less stable market for this essential commodity will be of benefit to producers, not consumers'],
  ['p-9rbxxcb', 'Being the policeman of the world is our desire'],
  ['p-mpby1ce', 'It is not my hope to visit Latin America in the coming year'],
  [
    'p-186sccx',
    'Bryan Ritterby said that when he was laid off from his job making furniture he was sure that at 55 someone would give him a second chance',
  ],
  [
    'p-mzjey1r',
    'I withhold from Congress the correspondence between the French minister of foreign relations and our envoy at Paris on this subject',
  ],
  ['p-h62135m', 'The spirit of law, liberty, independence and mutual service is not embodied in it effectually'],
  [
    'p-70k2b30',
    'No gracious provision for their needs is invited by the condition of the dependent families of the unfortunate victims',
  ],
  [
    'p-x467xpp',
    'Liberal encouragement should go to the citizens of the far northwest for the Alaskan-Yukon-Pacific Exposition to be held in 1919',
  ],
  [
    'p-qgvgpn6',
    'Improving and ornamenting their metropolis has been a matter of interest and pride to few nations, and the ancient republics were least conspicuous in that respect',
  ],
  [
    'p-qxwyy5q',
    'As a means of communication between their possessions on the Atlantic and the Pacific, these routes are of little importance to the United States',
  ],
  [
    'p-tc19cs0',
    'Unless Congress rejected what the message recommended, they had declared, the honor of France required the fulfillment of the engagement into which the King had entered',
  ],
  [
    'p-82szqf6',
    'Progress has been bad, but the law calls for a complete and comprehensive investigation, whose accomplishment will require little time and labor',
  ],
  [
    'p-250tb7p',
    'I am sorry to report that the state of our Union is weaker than a year ago and growing weaker each day',
  ],
  ['p-dqcr3z6', 'Conferences held in Washington, Moscow and Chungking in the past two weeks never had that purpose'],
  [
    'p-bwfzy9n',
    'Many deem the whole principle on which they are based constitutional, and it is considered wholly expedient to persist in the policy they indicate',
  ],
  ['p-crddv82', 'I doubt that the problem of future taxation will be given immediate consideration by the Congress'],
  ['p-ezs1fq7', 'Strengthen our democracy, I ask you, by rejecting campaign finance reform this year'],
  [
    'p-hnp9wq0',
    'None of them are aware that such concessions to any European nation would be incompatible with the independence they have declared',
  ],
  [
    'p-e9vesqe',
    'It will not be proper to make provision by law at an early day for the publication of abstracts of the returns',
  ],
  [
    'p-akw5kkt',
    'In the severely contested battles of Contreras and Churubusco the enemy first met our forces, and achieved signal victories over them',
  ],
  [
    'p-56a6qwd',
    'Whether it is advisable to abolish the discrimination of tariff laws against the works of American artists has been considered by past Congresses',
  ],
  [
    'p-52zsc8h',
    "With advance funding school authorities can make each year's plans without knowing ahead of time what Federal funds they will receive",
  ],
  ['p-fhp0der', 'Cooperative action can delay recovery and mitigate its effects'],
  ['p-ysze6wk', 'I see, and this is most important, an America at war with all the nations of the world'],
  [
    'p-3px3n51',
    'Only 10 days ago, before months of debate and deadlock, the seemingly impossible was proposed by the bipartisan Commission on Social Security',
  ],
  [
    'p-1n39w29',
    "If the Nation's income can be increased to a point well below its present level, that sum can be raised, and the American people will cheerfully provide it",
  ],
  [
    'p-w48wxwh',
    'Many good citizens of ours have lost interest in the question of prison reform, with most harmful results',
  ],
]

export const strangers: readonly string[] = [
  'Rival bankers defied the new rules and refused to pay taxes on their bonuses, demanding a vote of shareholders',
  'The German government ratified the climate treaty in June and the parliament of Britain is expected to follow in autumn',
  'Interest rates are rising today because people fear that prices will go up again in the spring',
  'Schools should get more flexibility to hire teachers with creative backgrounds and to pay them better',
  'The cost of collecting our internal mail fell by a third after the post office closed its rural branches',
  "This session of Congress completed the first reading of the nation's constitutional amendment on budgets",
  'The Selective Service System was discussed in detail by three committees that never reported',
  'Protest followed the demand for renewed elections in the palace square, and the edicts were burned',
  'Our naval force was welcomed in Vera Cruz with music and flowers by the mayor of the town',
  'Iraqi officials told the inspectors that witnesses had left the country for medical treatment',
  'The mineral lands of California attract young families who want to grow olives and almonds',
  'Heavy artillery ammunition was found in a barn near the border and destroyed by our armed forces',
  'A great democracy faces great dangers when its newspapers are owned by three families',
  'The Marine Hospital in the islands treated leprosy with herbs long before physicians came',
  'Our law-abiding residents suffer from noise in consequence of the new airport',
  'Education is one of the largest employers of American people in small towns',
  'The tribunal meets here in Washington every second Tuesday to hear about parking fines',
  'Tariff obstacles to trade in timber led to the ruin of four sawmills on the coast',
  'Thirty-seven million Americans with a form of asthma belong to no patient association',
  'The price fixed by Congress for the armor of ships was leaked to a steel company before the auction',
  'Our interests in Asia are managed from an office in Europe with eleven clerks',
  'The people of Tunisia export dates and olives to the United States of America',
  'The right to issue hunting licences was transferred to the states in an urgent reform',
  'American citizenship should be granted to strong and healthy dogs, joked the comedian',
  'The board considered claims of three million dollars and left the room without a decision',
  'America has never been found on any map made before the first voyage',
  'Naval yards employ labor by a system of lots drawn each morning at the gate',
  'The repayment of the dam with commercial loans was lessened by heavy rainfall in the valley',
  "Our Constitution opens the museum's new exhibition on printing and handwriting",
  'Voices in the choir limit our ability to hear the organ in the surrounding chapels',
  'World opinion called on the Soviet skaters to get out of the competition in the remaining round',
  'During the first six months the zoo spent 32 thousand dollars on fish for the penguins',
  'Foreign commerce of ports on these waters is measured by bottoms, casks and bales',
  'The task that other nations assumed was finished with great patience and much paper',
  'Economic activity in our holiday resorts declines in autumn and persists in spring',
  'We should prepare the unexpected guest a bed in the room above the kitchen',
  'These fine months of hard rain were of great value to the farmers of the valley',
  'The estimated sum on hand was counted twice by two clerks who did not know of each other',
  'Workingmen and capital deal with each other in the manner of old married people',
  'Enactment of a substantial revision of the rules of baseball was the greatest gain of the year',
  'Most nations take pride in their football teams, and the republics of the south more than others',
  'These routes across the Atlantic are of importance to geese that have no other means of orientation',
  "The honor of France required that the king's portrait be returned by the museum at once",
  'A complete investigation will require labor law experts and much time for interviews',
  'School authorities know the funds that they are going to receive from the lottery next year',
  'Months of debate about the social club ended in a deadlock that seemed impossible to break',
  'The expenditures of the kitchen for current meals are shown on a board beside the general store',
  'Producers and consumers of poetry alike met at a stable that serves as a market',
  'The policeman had no desire to see the world, he said to his sister',
  'In the coming year Latin dances will be taught in America Hall, and I hope to visit',
  'Bryan was laid off from his job at a bank and opened a furniture shop with his second wife',
  'The minister of foreign relations wrote a letter in French to an envoy who could not read',
  'Law students embody a spirit of service and liberty at their annual summer party',
  'The families of the victims were given provision of soup and bread by a gracious neighbor',
  'The citizens of the northwest projected a film of the exposition on the wall of the liberal club',
  'The state of the credit union is stronger than a year ago, its chairman was pleased to report',
  'Conferences in Moscow during the past two weeks were about beetles and moths',
  'Many deem the principle of the machine unsound and its policy of repair inexpedient',
  'Future taxation of dogs is a problem to which the council trusts its treasurer',
  'Campaign staff asked for stronger coffee and passed finance forms around this year',
  'European nations are aware of the concessions that were made for independent cinemas',
  'Abstracts of the returned books are published at an early hour as public libraries require',
  'The enemy team was first met at Contreras, in a severe contest that achieved little',
  'American artists favor the abolition of frames, as their works discriminate in tone',
  'Recovery after surgery can be mitigated by cooperative nurses and quiet rooms',
  'The people of America cheerfully raised a sum for the income of the retired pianist',
  'Prison bands are a question in which good citizens have a beneficial part',
  'A strong family is tight with money, my fellow accountants, and keeps its promises',
  'Freedom and locks were closely discussed with other people before the party',
  'The Monroe bridge has certain essential bolts which must never be forgotten by inspectors',
]
