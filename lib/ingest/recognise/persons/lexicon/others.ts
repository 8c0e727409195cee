import { splitPhrases } from '#lib/ingest/recognise/word-lists.ts'
import type { PersonWords, TitleWords } from './person-words.ts'

/**
 * Titles and offices of other languages, as lines of heads and labels in texts of any language write them. Names are not
 * read by these: "Don" is a given name in English. Heads in other languages than English, Russian and Kazakh are read with the
 * `persons` of their header lexicons, by `lexicon-person.ts` or, in scripts without capitals, by readers of their own.
 */
export const others: TitleWords & Pick<PersonWords, 'particles'> = {
  honorifics: splitPhrases(
    'm. | mme | monsieur | madame | s.e. | s. e. | son excellence | sr. | sra. | don | doña | herr | frau | ' +
      'sig. | пан | пані',
  ),
  ranks: [],
  lineTitles: [],
  labelTitles: splitPhrases(
    'спадар | професор | abg. | abg | abgeordneter | abgeordnete | dr. h. c. | prof. dr. | dipl.-ing. | ' +
      'staatssekretär | staatssekretärin | mm. | mmes | mlle | me | sr | sra | srta. | señor | señora | señorita | d. | ' +
      'dña. | diputado | diputada | o sr. | a sra. | a sr.ª | senhor | senhora | deputado | deputada | vereador | ' +
      'vereadora | signor | signora | on. | onorevole | dott. | dott.ssa | pan | pani | poseł | posłanka | paní | ' +
      'poslanec | poslankyně | gospod | gospa | gospodin | gospođa | de heer | mevrouw | herra | rouva | fru | ' +
      'frk. | sayın | gerb. | κ. | κα',
  ),
  maleTitles: splitPhrases('herr | m. | monsieur | sr. | señor | signor | pan | пан | de heer'),
  femaleTitles: splitPhrases('frau | mme | mlle | madame | sra. | señora | signora | pani | пані | mevrouw'),
  calls: splitPhrases('madame | monsieur | mme | señor | señora'),
  labelOffices: splitPhrases(
    'головуючий | головуюча | голова | старшыня | председател | председавајући | predsedavajući | predsjednik | ' +
      'predsednik | präsident | präsidentin | vizepräsident | vizepräsidentin | alterspräsident | vorsitzender | ' +
      'vorsitzende | bundeskanzler | bundeskanzlerin | bundesminister | ministerpräsident | président | ' +
      'présidente | vice-président | vice-présidente | premier ministre | ministre | rapporteure | secrétaire | ' +
      'presidente | presidenta | vicepresidente | vicepresidenta | secretario | secretaria | ministro | ' +
      'ministra | relator | relatora | vice-presidente | pirmininkas | pirmininkė | posėdžio pirmininkas | ' +
      'posėdžio pirmininkė | priekšsēdētājs | sēdes vadītājs | sēdes vadītāja | esimees | juhataja | aseesimees | ' +
      'puhemies | marszałek | wicemarszałek | przewodniczący | przewodnicząca | předseda | předsedkyně | ' +
      'místopředseda | předsedající | predseda | elnök | başkan | talmannen | ordstyrer | voorzitter | πρόεδρος | ' +
      'προεδρεύων | 主席 | 副主席 | 议长 | 議長 | 副议长 | 副議長 | 委員長 | 总统 | 總統 | 总理 | 部长 | 部長 | 发言人 | 發言人 | 代表 | 의장 | 위원장 | ' +
      '장관 | الرئيس | رئيس الجلسة | رئیس',
  ),
  particles: splitPhrases('dela | san | st | st. | оғлы'),
}
