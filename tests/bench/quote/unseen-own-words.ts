/**
 * Paraphrases in our words that no rule was made with: written before the check was tried on them, and kept so that what is
 * right of those in `own-words.ts`, which rules were made with, can be compared.
 */
export const unseenOwnWords: readonly (readonly [paragraph: string, words: string])[] = [
  [
    'p-87h59yv',
    'Officers of the regular service, he thought, should also be authorized for detail to legations as naval or military attaches',
  ],
  ['p-0pmfvck', 'A year ago at this time things stood in a truly ominous situation'],
  ['p-7bdrzcb', 'Into all our schools the power of the information age must be brought'],
  [
    'p-hg1m2df',
    'In the Housing Act of 1949 the groundwork was laid for the relief of lower-income families and their plight',
  ],
  [
    'p-fmqpkch',
    'When, and how, Government assistance should be invoked: for that Government and the parties lack any definite yardstick',
  ],
  ['p-z3p5dbd', 'Your Social Security and your Medicare are things we will protect always'],
  [
    'p-wgj34bg',
    'From his example love of country, and the rights of man, will be learned by generations that are coming',
  ],
  ['p-w4eevm5', 'Negro higher education had its present status determined, with recommendations on how to advance it'],
  ['p-jc9xcjk', 'With scarcely an exception piracy has been effectually repressed in the Grecian and West Indian seas'],
  [
    'p-n2w7g44',
    'Our Federal system, that is how city, State, Nation and citizens relate to each other, I propose to examine',
  ],
  [
    'p-q26brsd',
    'Under present legislation the peak of expenditures, it is doubtful, may not be reached for some time to come',
  ],
  ['p-b57faef', 'In Italy our troops will continue that offensive and that pressure'],
  ['p-wr0fxvc', 'She stayed 21 days in intensive care at the hospital to which he rushed her'],
  ['p-bfyvx8z', 'Economic and moral results are both of the utmost importance'],
  ['p-8rmeekt', 'The country has confidence in it and admires it, so habitually ready is it for every emergency'],
  [
    'p-vakhsj6',
    'Political, and not commercial, are in an important degree the conditions behind this drain of gold from the Treasury',
  ],
  ['p-bsa3fd7', 'Post-offices numbered 12,780 on that day and 13,028 on the 30th ultimo'],
  ['p-jjtfek2', 'To get kids immunized people have to take them'],
  [
    'p-msbk380',
    'Discipline, homework and rigorous testing, the basics, are stressed, and children are helped to become computer-smart',
  ],
  ['p-p5n4rz3', 'Our Government manifestly has the right to limit how many immigrants the Nation can absorb'],
  ['p-xmqc2h4', 'A remarkable record of industrial and commercial progress is shown by our foreign trade'],
  [
    'p-4shdqja',
    'If we had failed to act when North Korea’s Communist army marched south, imagine how different an Asia there might be today',
  ],
  [
    'p-phvk52p',
    'Citizens turn away the more TV pundits reduce big issues to sound bites and serious debates to silly arguments',
  ],
  ['p-tgmhate', 'Their assistance ought certainly not to be asked until of our own competency we despair'],
  ['p-evf7s9y', 'I am confident that the Navy, the Academy and the midshipmen will find the results most beneficial'],
  ['p-6zd15ss', 'The claim of economy would be mere pretense without all of it'],
  ['p-w4s0ckq', 'In discipline and science the Army, its officers and men, is in a highly respectable condition'],
  [
    'p-xc4s3qa',
    '333 foreign stations, 25 Canadian stations, 52 army surgeons at military posts and 375 volunteer observers also send reports',
  ],
  [
    'p-zhx32kt',
    'Among competing applicants it secures the best attainable qualifications for the position they applied for',
  ],
  [
    'p-ezf3e76',
    'Should there be any amendment to the Constitution, confirmation of States is needed, too, for what Congress proposes',
  ],
  ['p-00ar5z9', 'To the world we are now proud exporters of energy'],
  [
    'p-ddb3kjy',
    'We never should have been without armies, were they raised whenever in our horizon a speck of war is visible',
  ],
  [
    'p-0jha5zf',
    'At the beginning of my administration nine of the ministers now serving already held the rank they have at present',
  ],
  [
    'p-8p8aftw',
    'It would be difficult, perhaps impossible, to ascertain how they are disposed on the subject, so much are they dispersed',
  ],
  ['p-ny7ah13', 'Under the commission’s direction three parties are surveying in the field now'],
  [
    'p-x089fpf',
    'Over the past four years oil imports of the U.S. were reduced by 2 million barrels per day, or 25 percent',
  ],
  ['p-bbnq92w', 'If at an even earlier day this could be consummated it would be a great blessing'],
  [
    'p-83f5va2',
    'Congress has approved those already that were made with Poland, Hungary Lithuania, Finland and Great Britain',
  ],
  ['p-6kcq6qr', 'Our withholding rate, I say, should be reduced now from 15 percent to 14 percent'],
  [
    'p-ccae0rb',
    'On twelve months’ notice by either party after September 9, 1883, the Hawaii reciprocity treaty will be terminable',
  ],
]
