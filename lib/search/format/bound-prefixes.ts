/**
 * What stands before a word and seldom by itself, so that it is one word with it however the two are written:
 * self-government, self government, selfgovernment. No preposition is among them: "over time" is not "overtime".
 */
export const boundPrefixes: ReadonlySet<string> = new Set([
  // English, and what other languages of Latin letters have too
  ...'anti bi bio co counter cyber eco electro euro geo hydro hyper inter intra macro micro mid multi nano neo'.split(
    ' ',
  ),
  ...'non para photo poly post pre pro pseudo quasi re self semi socio sub super tele thermo trans tri ultra un'.split(
    ' ',
  ),
  // Russian
  ...'анти био вице гео гидро евро кибер контр макро микро мини мульти нано нео псевдо само супер теле экс эко'.split(
    ' ',
  ),
])
