/**
 * The commonest Chinese family names, in simplified and traditional characters: nearly all people have one of them. By them a
 * name without a space is recognised among other words of two to four characters.
 */
export const chineseSurnames: ReadonlySet<string> = new Set([
  ...'王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林郑谢罗梁宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔',
  ...'钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤温习乔常康易施',
  ...'牛洪傅俞章鲁葛柳岳齐梅庄辛管祝左涂谷祁时舒耿卜詹关费纪靳欧翁柯倪申安乐',
  ...'張劉陳楊黃趙吳孫馬鄭謝羅許韓馮鄧蕭葉蘇呂盧鐘譚陸賈韋鄒龍賀顧錢嚴湯溫喬傅魯齊莊詹關費歐倪',
  ...['欧阳', '司马', '上官', '诸葛', '司徒', '皇甫', '尉迟', '公孙', '慕容', '夏侯', '令狐', '歐陽', '司馬', '諸葛'],
])
