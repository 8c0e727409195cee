/**
 * What paragraphs of the sample say, in our words, and the same turned: written together from one draw of sentences, before
 * the check was tried on them. Those of the second list say something else, so that none of them may be confirmed.
 */
export const freshOwnWords: readonly (readonly [paragraph: string, words: string])[] = [
  [
    'p-tb5n65q',
    'Their investigation of this subject is not complete yet, and what conclusions and recommendations they may arrive at is undetermined',
  ],
  ['p-5rqmy1g', 'With a few very personal words to you, my friends in Congress, I want now to conclude'],
  ['p-nfp9pvx', 'The mistrust between our nations cannot be wished away; about that we are clear'],
  ['p-9xf2yp4', 'Our transition from the wartime economy to one of peacetime is under way at this moment'],
  ['p-ysgj3s7', 'In its dealings with these questions, that has been the Administration’s policy'],
  [
    'p-rgdde16',
    'Coast defenses are being constructed and heavy guns built: work well begun that should go on without check',
  ],
  [
    'p-8wszcdr',
    'This communication is accompanied by a report of the Secretary of War, with a view in detail of his Department’s affairs',
  ],
  ['p-qnx9201', 'Our boundary line needs precise relocation, for which an adequate appropriation is recommended now'],
  ['p-102nfzn', 'Far more intimately than Washington’s Government can ever be, it is a government of the people'],
  [
    'p-aq0tewy',
    'Standing in this place a year ago, when this Congress opened its session, I laid six great goals before it',
  ],
  ['p-x3z5etx', 'The example of your observance ought to strengthen it, and it must be maintained'],
  ['p-qvfamew', 'In the prevention of sudden, catastrophic attacks every free nation has a stake'],
  ['p-exkehq9', 'Third, the inflation rate must be lowered, and kept down'],
  ['p-dkagedd', 'On my hearty and zealous concurrence in all measures of this sort you may rely'],
  [
    'p-fjs5rm6',
    'The greatest treasure that was ever bestowed on any people, and a large population, are ours to protect, and for that we are responsible',
  ],
  [
    'p-ec3d2pm',
    'The Spanish minister at Washington had a limited power to aid in redressing wrongs like these from April, 1869, until last June',
  ],
  ['p-76aq5kc', 'In Alabama a plant is being opened by Mazda and Toyota, and a big one'],
  ['p-27phaaf', 'For the defense effort of the free world as a whole, 1952, this year, is critical'],
  [
    'p-qr4pvfd',
    'The soil is prevented from washing by them, and the storage reservoirs are thereby protected from filling with silt',
  ],
  [
    'p-7r1xpff',
    'Prescription drugs actually went down in cost, for the first time in 51 years, as last year I was pleased to announce',
  ],
  [
    'p-q4gd9wz',
    'On a scale that no other nation matched, each had actual or potential resources, human and natural, that were tremendous',
  ],
  ['p-bqg44jz', 'That a good education is not received by millions of our children is equally shocking'],
  [
    'p-k10amj8',
    'To go to war only as a last resort is what the American people expect of us, and to that wisdom I intend to stay true',
  ],
  [
    'p-mbky3nc',
    'The Government’s responsibility to help in this social and human problem cannot be in any serious doubt',
  ],
  [
    'p-k0mppbc',
    'Whenever profits justify it, industry should reduce prices, and not merely hold the line on the existing ones: that is up to industry',
  ],
  [
    'p-ch8c7gv',
    'Many of our administrative and legislative goals could be realized since this Administration was able to provide the financial means, of which I am proud',
  ],
  ['p-x8h1s1y', 'From such cooperation human betterment could result almost without limit'],
  [
    'p-cjgq6rq',
    'American capital could carry it on extensively, and furnish employment in this way at wages that are good',
  ],
  ['p-vdngep0', 'Failure actually seemed to be rewarded by the old way of governing around here'],
  [
    'p-mbky3nc',
    'Particularly for small and medium sized enterprises that need long-term funds, the private financial mechanism has many gaps',
  ],
  ['p-aqrh8wm', 'I was left with a big impression by two things that they did'],
  [
    'p-679t1gn',
    'These suggestions, which affect all interests and all sections alike, I offer in all seriousness, as I believe them worthy of consideration',
  ],
  [
    'p-xc4mxzx',
    'A chronic, lagging economy of the U.S. would encourage our opponents in their ambitions twice as much as anything they could do themselves',
  ],
  ['p-mc9w0n6', 'Then I would not let them do it; now and in the future I will not let them either'],
  [
    'p-1yjj5y1',
    'Over 4 years of economic growth without interruption were produced with the help of it, as they have used it',
  ],
  [
    'p-zagkjj9',
    'Medicare must be protected, should have prescription drugs covered, and long-term care is where we should take first steps in coverage',
  ],
  ['p-h4gfajs', 'My entire approbation was received by our minister for his conduct on the occasion'],
  [
    'p-pya4mh4',
    'Legislation banning unethical practices, like the patenting, cloning, buying or selling of human life, is what I call on Congress to pass',
  ],
  [
    'p-5zq9qf4',
    'All our troops have come back from Southeast Asia with honor, following over 10 years of military involvement',
  ],
  [
    'p-ks4nbna',
    'Only by including commitments from every major economy, with a free ride for none, will this agreement be effective',
  ],
]

export const turnedOwnWords: readonly (readonly [paragraph: string, words: string])[] = [
  [
    'p-tb5n65q',
    'Their investigation of this subject is complete, and the conclusions and recommendations at which they arrived are determined',
  ],
  ['p-5rqmy1g', 'With a few very personal words to you, my friends in Congress, I do not want to conclude'],
  ['p-nfp9pvx', 'The mistrust between our nations can be wished away; about that we are clear'],
  ['p-9xf2yp4', 'Our transition from the peacetime economy to one of wartime is under way at this moment'],
  ['p-ysgj3s7', 'In its dealings with these questions, that has never been the Administration’s policy'],
  ['p-rgdde16', 'Coast defenses are being constructed and heavy guns built: work badly begun that should not go on'],
  [
    'p-8wszcdr',
    'The Secretary of the Treasury presents in this communication a detailed view of the affairs of his Department',
  ],
  ['p-qnx9201', 'Our boundary line needs no precise relocation, and no adequate appropriation is recommended now'],
  ['p-102nfzn', 'Washington’s Government is a far more intimate government of the people than it can ever be'],
  [
    'p-aq0tewy',
    'Standing in this place a year ago, when this Congress opened its session, I laid four great goals before it',
  ],
  ['p-x3z5etx', 'The example of your observance ought not to strengthen it, and it must be maintained'],
  ['p-qvfamew', 'In the prevention of sudden, catastrophic attacks no free nation has a stake'],
  ['p-exkehq9', 'Third, the inflation rate must be raised, and kept up'],
  ['p-dkagedd', 'On my hearty and zealous concurrence in such measures you may seldom rely'],
  [
    'p-fjs5rm6',
    'The smallest treasure that was ever bestowed on any people, and a small population, are ours to protect, and for that we are responsible',
  ],
  [
    'p-ec3d2pm',
    'The Spanish minister at Washington had an unlimited power to aid in redressing wrongs like these from April, 1869, until last June',
  ],
  ['p-76aq5kc', 'In Alabama a plant is being closed by Mazda and Toyota, and a big one'],
  ['p-27phaaf', 'For the defense effort of the free world as a whole, 1953, this year, is critical'],
  [
    'p-qr4pvfd',
    'The soil is not prevented from washing by them, and the storage reservoirs are filling with silt unprotected',
  ],
  [
    'p-7r1xpff',
    'Prescription drugs actually went up in cost, for the first time in 51 years, as last year I was sorry to announce',
  ],
  [
    'p-q4gd9wz',
    'On a scale that every other nation matched, each had actual or potential resources, human and natural',
  ],
  ['p-bqg44jz', 'That a good education is received by millions of our children is equally shocking'],
  [
    'p-k10amj8',
    'To go to war as a first resort is what the American people expect of us, and to that wisdom I intend to stay true',
  ],
  ['p-mbky3nc', 'The Government’s responsibility to help in this social and human problem is in serious doubt'],
  [
    'p-k0mppbc',
    'Whenever profits justify it, industry should raise prices, and not merely hold the line on the existing ones',
  ],
  [
    'p-ch8c7gv',
    'Few of our administrative and legislative goals could be realized, though this Administration was able to provide the financial means',
  ],
  ['p-x8h1s1y', 'From such cooperation hardly any human betterment could result, and there is a limit'],
  ['p-cjgq6rq', 'Foreign capital could carry it on extensively, and furnish employment in this way at good wages'],
  ['p-vdngep0', 'Failure actually seemed to be punished by the old way of governing around here'],
  [
    'p-mbky3nc',
    'In the provision of long-term funds for small and medium sized enterprises, the private financial mechanism has no gaps',
  ],
  ['p-aqrh8wm', 'I was left without a big impression by two things that they did'],
  [
    'p-679t1gn',
    'These suggestions, which affect some interests and some sections, I offer in all seriousness, though I believe them unworthy of consideration',
  ],
  [
    'p-xc4mxzx',
    'A chronic, lagging economy of the U.S. would not encourage our opponents in their ambitions half as much as their own actions',
  ],
  ['p-mc9w0n6', 'Then I would not let them do it; now and in the future I will let them'],
  [
    'p-1yjj5y1',
    'Over 4 years of economic decline without interruption were produced with the help of it, as they have used it',
  ],
  [
    'p-zagkjj9',
    'Medicare must be protected, but it should not have prescription drugs covered, nor should we take first steps in covering long-term care',
  ],
  ['p-h4gfajs', 'Our minister’s conduct on the occasion has not received my entire approbation'],
  [
    'p-pya4mh4',
    'Legislation allowing practices like the patenting, cloning, buying or selling of human life is what I call on Congress to pass',
  ],
  [
    'p-5zq9qf4',
    'Not all our troops have come back from Southeast Asia with honor, following over 10 years of military involvement',
  ],
  [
    'p-ks4nbna',
    'Without commitments from any major economy, and with a free ride for all, will this agreement be effective',
  ],
]
