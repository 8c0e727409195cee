/** Words that tell little of what a quotation is about, though they are no stop words: not enough to know it by. */
export const light: Readonly<Record<string, string>> = {
  en: `year years month months week weeks day days time times ago today now way ways thing things much many several other
    others such same own still yet even just well now here there again always never ever upon within between
    one two three four five six seven eight nine ten hundred thousand million billion first second third percent
    dollars mr mrs sir let us say says said make made get got like new good great long
    whether because although though while during since until unless against among toward towards through throughout
    within without having doing done going gone come came coming take took taken make making use used using order
    therefore however thus hence whatever whoever whenever wherever rather quite perhaps indeed too yes own part case
    matter fact means certain ever every some many few little less least single enough else off out up down over under again`,
  ru: `год года году лет годы месяц месяца день дня дней время времени раз сегодня сейчас здесь там ещё очень другой
    другие сам самый один одна два три четыре пять десять сто тысяч миллион миллионов первый второй процентов
    сказать сказал новый свой своих наш наши наша можно нужно потому поэтому также пока хотя чтобы когда где куда здесь тогда всегда никогда более менее`,
  kk: `жыл жылы жылдың жылғы ай күн күні уақыт бүгін қазір өте басқа өз өзі екі үш төрт бес он жүз мың миллион бірінші
    екінші пайыз айтты жаңа біздің сияқты кезде бойынша үшін арқылы туралы соң кейін дейін яғни тағы барлық`,
}
