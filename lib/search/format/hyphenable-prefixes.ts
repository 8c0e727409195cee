/**
 * What comes before a word and seldom by itself, so that it is one word with it however the two are written:
 * self-government, self government, selfgovernment. No preposition is among them ("over time" is not "overtime"), and
 * no name ("UN").
 */
export const hyphenablePrefixes: ReadonlySet<string> = new Set(
  `anti bio co cyber eco geo inter intra macro micro mid multi nano neo non pan pre pseudo quasi re self semi socio
  sub tele trans tri ultra анти био вице гео кибер контр макро микро мульти нано нео псевдо само экс эко`.split(/\s+/),
)
