import { splitWords } from '#lib/ingest/recognise/word-lists.ts'
import type { HeaderLexicon } from './header-lexicon.ts'

/** In Japanese names are read by their labels alone, or with the space that is in them. */
export const ja: HeaderLexicon = {
  language: 'ja',
  genres: splitWords('演説 挨拶 スピーチ 講演 談話 声明 式辞 祝辞 記者会見 所信表明演説 施政方針演説 基調講演'),
  records: splitWords('議事録 会議録'),
  genreEndings: splitWords('演説 挨拶 あいさつ スピーチ 講演 談話 声明 式辞 祝辞 記者会見'),
  fields: {
    date: splitWords('日時 日付 開催日 年月日'),
    venue: splitWords('場所 会場 開催地'),
    speaker: splitWords('登壇者 講演者 演説者 発言者 話者 講師'),
    people: splitWords('著者 出席者 参加者'),
    role: splitWords('役職 肩書 肩書き 職名'),
    event: splitWords('行事 会議 催し'),
    title: splitWords('題名 演題 件名 表題 題目'),
    other: splitWords('言語 出典 翻訳 翻訳者 司会'),
  },
  published: splitWords('公開日 掲載日 発表日'),
  changed: splitWords('更新日 最終更新日'),
  occasions: splitWords('会議 大会 式典 総会 式 周年 フォーラム シンポジウム 開会式 晩餐会 サミット'),
  questions: splitWords('問 答'),
  persons: {
    honorifics: splitWords('氏 博士 教授 閣下'),
    offices: splitWords(
      '総理大臣 内閣総理大臣 首相 外務大臣 財務大臣 大臣 外相 市長 町長 村長 知事 議長 副議長 大統領 会長 学長 総長 大使 長官 事務総長 理事長 社長',
    ),
  },
}
