import { splitWords } from '#lib/ingest/recognise/word-lists.ts'
import type { HeaderLexicon } from './header-lexicon.ts'

/** In Chinese the word for a text ("speech") comes last; an office comes before a name or right after it. */
export const zh: HeaderLexicon = {
  language: 'zh',
  genres: splitWords(
    '讲话 講話 致辞 致辭 致词 演讲 演講 演说 演說 发言 發言 声明 聲明 贺词 賀詞 开幕词 开幕辞 闭幕词 公开信 答记者问',
  ),
  records: splitWords('会议纪要 纪要 记录 紀錄 实录'),
  genreEndings: splitWords(
    '讲话 讲话全文 講話 致辞 致辭 致词 演讲 演講 演说 演說 发言 發言 声明 聲明 贺词 賀詞 开幕词 开幕辞 闭幕词 公开信 记者会 答记者问 书面讲话 主旨演讲',
  ),
  fields: {
    date: splitWords('时间 時間 日期 发言时间 讲话时间 发言日期 讲话日期'),
    venue: splitWords('地点 地點 地址 会场'),
    speaker: splitWords('演讲人 演講人 演讲者 发言人 發言人 发言者 讲话人 報告人 报告人 主讲人 主講人 致辞人 讲者'),
    people: splitWords('作者 出席 参加者 与会者'),
    role: splitWords('职务 職務 职位'),
    event: splitWords('活动 会议 場合 场合'),
    title: splitWords('题目 題目 标题 標題 主题 主題'),
    other: splitWords('来源 來源 语言 编号 分类 类别 记者 译者 翻译 编辑 责任编辑'),
  },
  published: splitWords('发布时间 發布時間 发布日期 发表时间 发表日期 刊登日期'),
  changed: splitWords('更新时间 更新日期 最后更新 修改时间'),
  sections: splitWords('新闻 新聞 新闻稿 讲话 演讲 首页 新闻中心'),
  occasions: splitWords(
    '会议 會議 大会 大會 论坛 論壇 典礼 典禮 峰会 峰會 仪式 儀式 座谈会 晚宴 研讨会 周年 纪念日 开幕式 闭幕式',
  ),
  aboutWords: splitWords('关于 關於 在 于'),
  questions: splitWords('问 答'),
  persons: {
    honorifics: splitWords('先生 女士 阁下 博士 教授'),
    offices: splitWords(
      '国家主席 主席 副主席 总统 總統 副总统 总理 總理 副总理 首相 部长 部長 副部长 外长 外交部长 财政部长 国防部长 市长 市長 副市长 ' +
        '省长 省長 州长 县长 议长 議長 大使 常驻代表 代表 秘书长 秘書長 总书记 书记 校长 校長 院长 院長 局长 主任 会长 會長 董事长 行长 发言人',
    ),
    occasions: splitWords('在 于 就 向 对 对 为 的 同 与 出席 会见 关于'),
  },
}
