/** Words for what people meet in, by language. */
export const venueNouns = {
  en: (
    'college university institute school house hall hotel centre center club ground library museum memorial stadium ' +
    'airport base cove bay church cathedral theatre theater building square park arena chamber parliament palace ' +
    'auditorium gallery academy station shipyard plaza restaurant residence embassy room office garden lawn rotunda ' +
    'hospital factory plant street avenue road harbour harbor port kremlin capitol senate congress court camp fort ' +
    'barracks cemetery temple mosque synagogue pavilion complex headquarters ballroom showground racecourse pier wharf'
  ).split(' '),
  ru: (
    'кремль кремле дворец дворце дворца зал зале зала дом доме театр театре университет университете институт ' +
    'институте школа школе музей музее библиотека библиотеке площадь площади стадион стадионе аэропорт аэропорту ' +
    'резиденция резиденции гостиница гостинице центр центре академия академии завод заводе вокзал вокзале'
  ).split(' '),
  kk: (
    'сарайы сарайында сарай зал залы залында үйі үйінде театры театрында университеті университетінде мектебі ' +
    'мектебінде музейі музейінде кітапханасы кітапханасында алаңы алаңында стадионы стадионында әуежайы әуежайында ' +
    'орталығы орталығында академиясы академиясында зауыты зауытында резиденциясы резиденциясында'
  ).split(' '),
} as const
