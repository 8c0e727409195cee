import { splitPhrases, splitWords } from '#lib/ingest/recognise/word-lists.ts'
import { weekdayNames } from '#lib/text/lexicon/weekdays.ts'
import type { HeaderLexicon } from './header-lexicon.ts'

export const pt: HeaderLexicon = {
  language: 'pt',
  genres: splitWords('discurso intervenção declaração mensagem palestra entrevista pronunciamento saudação alocução'),
  genresBesideNames: splitPhrases(
    'discurso | intervenção | pronunciamento | mensagem | declaração | alocução | palavras | conferência de imprensa | ' +
      'coletiva de imprensa | entrevista | palestra | comunicação | saudação',
  ),
  genreLeads: splitWords('o texto do da de das'),
  by: splitPhrases(
    'por; pelo; pela; proferido por; proferido pelo; proferido pela; proferida por; proferida pelo; proferida pela; pronunciado por',
  ),
  fields: {
    date: splitPhrases('data'),
    venue: splitPhrases('local; lugar'),
    speaker: splitPhrases('orador; oradora; palestrante'),
    role: splitPhrases('cargo; função'),
    event: splitPhrases('evento'),
    title: splitPhrases('título; tema; assunto'),
  },
  published: splitPhrases('publicado em; data de publicação'),
  changed: splitPhrases('atualizado em; última atualização'),
  sections: splitPhrases('comunicado à imprensa; discursos'),
  states: splitWords('república reino'),
  senders: splitPhrases('ministério; missão permanente'),
  otherWork: splitPhrases(
    'traduzido | traduzida | lido | lida | editado | editada | realizado | realizada | conduzida | transcrito | transcrita | moderado',
  ),
  occasions: splitWords(
    'cerimónia cerimônia conferência inauguração abertura cimeira cúpula reunião sessão fórum aniversário congresso jantar debate',
  ),
  aboutWords: splitPhrases('por ocasião; durante; sobre; perante'),
  besideDates: [...splitWords('em'), ...weekdayNames('pt')],
  questions: splitPhrases('pergunta; resposta'),
  pages: splitWords('página'),
  outOf: splitWords('de'),
  openEndings: splitWords('do da das dos de e por ao à'),
  smallWords: splitWords('do da das dos de e em no na ao à por'),
  persons: {
    of: splitPhrases('da | do | das | dos | de'),
    articles: splitPhrases('o | a | os | as'),
    honorifics: splitPhrases(
      'sr. | sra. | senhor | senhora | dom | dona | dr. | dra. | doutor | doutora | exmo. | exma. | excelentíssimo | ' +
        'excelentíssima | s.exa. | s. exa. | sua excelência | sua majestade | sua santidade | general | coronel | almirante | ' +
        'eng. | prof. | professor | professora | embaixador | embaixadora',
    ),
    offices: splitPhrases(
      'papa | presidente | presidenta | vice-presidente | ministro | ministra | primeiro-ministro | primeira-ministra | chanceler | ' +
        'secretário | secretária | secretário-geral | secretária-geral | secretário de estado | secretária de estado | prefeito | ' +
        'prefeita | governador | governadora | embaixador | embaixadora | diretor | diretora | deputado | deputada | senador | ' +
        'senadora | chefe de estado | chefe do governo | representante | representante permanente | porta-voz | comissário | ' +
        'comissária | reitor | reitora | rei | rainha | príncipe | princesa',
    ),
    qualifiers: splitPhrases('ex | vice | alto | alta'),
    bodies: splitPhrases(
      'estado | governo | conselho | senado | parlamento | assembleia | assembleia da república | comissão | cultura | ' +
        'defesa | justiça | saúde | transportes | economia | fazenda | finanças | trabalho | agricultura | ' +
        'relações exteriores | negócios estrangeiros | educação',
    ),
    feasts: splitPhrases('Ano Novo | Natal'),
    occasions: splitPhrases('em | na | no | nas | nos | perante | durante | com | sobre | para | ao | à | por ocasião'),
  },
}
