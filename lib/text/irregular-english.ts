/**
 * The most frequent irregular forms of English, after the word that they are forms of. They lie with the regular forms in the
 * index, so that a word is read at once. What a form is a form of, these among others, a full list says when an index is
 * built; a form that is missing here only costs a second reading.
 */
const lists = `
be: is are was were been am being; have: has had having; do: does did done doing; go: goes went gone; make: made; take: took taken;
give: gave given; say: said; see: saw seen; find: found; know: knew known; think: thought; come: came; become: became;
get: got gotten; keep: kept; hold: held; lead: led; leave: left; lose: lost; meet: met; bring: brought; build: built;
seek: sought; stand: stood; understand: understood; withstand: withstood; tell: told; sell: sold; send: sent; spend: spent;
lend: lent; bend: bent; mean: meant; deal: dealt; feel: felt; fall: fell fallen; hear: heard; pay: paid; lay: laid;
begin: began begun; run: ran; win: won; bear: bore borne born; tear: tore torn; wear: wore worn; swear: swore sworn;
speak: spoke spoken; break: broke broken; choose: chose chosen; freeze: froze frozen; steal: stole stolen; write: wrote written;
rise: rose risen; arise: arose arisen; drive: drove driven; strive: strove striven; ride: rode ridden; hide: hid hidden;
forbid: forbade forbidden; forget: forgot forgotten; forgive: forgave forgiven; grow: grew grown; throw: threw thrown;
overthrow: overthrew overthrown; draw: drew drawn; withdraw: withdrew withdrawn; show: shown; prove: proven; eat: ate eaten;
undertake: undertook undertaken; overcome: overcame; undergo: underwent undergone; uphold: upheld; withhold: withheld;
rebuild: rebuilt; fight: fought; teach: taught; catch: caught; buy: bought; strike: struck stricken; bind: bound; wind: wound;
grind: ground; shoot: shot; sit: sat; sing: sang sung; sink: sank sunk; shrink: shrank shrunk; drink: drank drunk;
swim: swam swum; shake: shook shaken; feed: fed; flee: fled; breed: bred; agree: agreed; disagree: disagreed; free: freed;
guarantee: guaranteed; sleep: slept; sweep: swept; dwell: dwelt; learn: learnt; lie: lain; fly: flew flown; blow: blew blown;
woman: women; man: men; child: children; foot: feet; tooth: teeth; life: lives; wife: wives; half: halves; crisis: crises;
basis: bases; analysis: analyses; criterion: criteria; phenomenon: phenomena; medium: media; datum: data; index: indices;
statesman: statesmen; chairman: chairmen; gentleman: gentlemen; this: these; that: those;
good: better best; bad: worse worst; great: greater greatest; high: higher highest; large: larger largest; long: longer longest;
low: lower lowest; late: later latest; early: earlier earliest; strong: stronger strongest; wide: wider widest;
close: closer closest; small: smaller smallest; big: bigger biggest; new: newer newest; old: older oldest; poor: poorer poorest;
young: younger youngest; near: nearer nearest; broad: broader broadest; rich: richer richest; deep: deeper deepest`

/** For each such form the word. */
export const irregularEnglish: ReadonlyMap<string, string> = new Map(
  lists.split(/;\s*/).flatMap((list) => {
    const [word = '', forms = ''] = list.trim().split(': ')
    return forms.split(/\s+/).map((form): [string, string] => [form, word])
  }),
)
