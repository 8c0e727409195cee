import { phrases, words } from '#lib/ingest/recognise/word-lists.ts'
import { weekdayNames } from '#lib/text/lexicon/weekdays.ts'
import type { HeadLexicon } from './head-lexicon.ts'

export const pt: HeadLexicon = {
  language: 'pt',
  genres: words('discurso intervenção declaração mensagem palestra entrevista pronunciamento saudação alocução'),
  genresBesideNames: phrases(
    'discurso | intervenção | pronunciamento | mensagem | declaração | alocução | palavras | conferência de imprensa | ' +
      'coletiva de imprensa | entrevista | palestra | comunicação | saudação',
  ),
  genreLeads: words('o texto do da de das'),
  by: phrases(
    'por; pelo; pela; proferido por; proferido pelo; proferido pela; proferida por; proferida pelo; proferida pela; pronunciado por',
  ),
  fields: {
    date: phrases('data'),
    venue: phrases('local; lugar'),
    speaker: phrases('orador; oradora; palestrante'),
    role: phrases('cargo; função'),
    event: phrases('evento'),
    title: phrases('título; tema; assunto'),
  },
  published: phrases('publicado em; data de publicação'),
  changed: phrases('atualizado em; última atualização'),
  sections: phrases('comunicado à imprensa; discursos'),
  states: words('república reino'),
  senders: phrases('ministério; missão permanente'),
  otherWork: phrases(
    'traduzido | traduzida | lido | lida | editado | editada | realizado | realizada | conduzida | transcrito | transcrita | moderado',
  ),
  occasions: words(
    'cerimónia cerimônia conferência inauguração abertura cimeira cúpula reunião sessão fórum aniversário congresso jantar debate',
  ),
  aboutWords: phrases('por ocasião; durante; sobre; perante'),
  besideDates: [...words('em'), ...weekdayNames('pt')],
  questions: phrases('pergunta; resposta'),
  pages: words('página'),
  outOf: words('de'),
  openEndings: words('do da das dos de e por ao à'),
  smallWords: words('do da das dos de e em no na ao à por'),
  persons: {
    of: phrases('da | do | das | dos | de'),
    articles: phrases('o | a | os | as'),
    honorifics: phrases(
      'sr. | sra. | senhor | senhora | dom | dona | dr. | dra. | doutor | doutora | exmo. | exma. | excelentíssimo | ' +
        'excelentíssima | s.exa. | s. exa. | sua excelência | sua majestade | sua santidade | general | coronel | almirante | ' +
        'eng. | prof. | professor | professora | embaixador | embaixadora',
    ),
    offices: phrases(
      'papa | presidente | presidenta | vice-presidente | ministro | ministra | primeiro-ministro | primeira-ministra | chanceler | ' +
        'secretário | secretária | secretário-geral | secretária-geral | secretário de estado | secretária de estado | prefeito | ' +
        'prefeita | governador | governadora | embaixador | embaixadora | diretor | diretora | deputado | deputada | senador | ' +
        'senadora | chefe de estado | chefe do governo | representante | representante permanente | porta-voz | comissário | ' +
        'comissária | reitor | reitora | rei | rainha | príncipe | princesa',
    ),
    qualifiers: phrases('ex | vice | alto | alta'),
    bodies: phrases(
      'estado | governo | conselho | senado | parlamento | assembleia | assembleia da república | comissão | cultura | ' +
        'defesa | justiça | saúde | transportes | economia | fazenda | finanças | trabalho | agricultura | ' +
        'relações exteriores | negócios estrangeiros | educação',
    ),
    feasts: phrases('Ano Novo | Natal'),
    occasions: phrases('em | na | no | nas | nos | perante | durante | com | sobre | para | ao | à | por ocasião'),
  },
}
