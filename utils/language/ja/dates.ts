import type { Dates } from '../dates.ts';
import { fixedDateRules } from './dates-fixed.ts';
import { nearDateRules } from './dates-near.ts';

/** Japanese ways to write a day. */
export const dates: Dates = {
  rules: [...fixedDateRules, ...nearDateRules],
  marks: {
    deadline: {
      before: /(?:遅くとも|おそくとも|なるべく)、?$/,
      words: /(?:以内|うち|いっぱい|中|まで)$/,
      after:
        /^(?:の?(?:朝|昼|夕方|夜|晩|正午|午前|午後|お昼|\d{1,2}時|営業時間|終業)[^。、]{0,6})?(?:まで|迄|中に|じゅうに|いっぱい|必着|締め)/,
    },
    aside: {
      before:
        /(?:毎週の?|毎月の?|毎年|先週の?|先月の?|昨年の?|去年の?|前回の?|前の|この前の|こないだの|先日の|隔週|あと|(?<![予契])約|たった|残り)$/,
      after:
        /^(?:の(?!お?[朝昼夕夜晩午]|\d|うち|早|正午|ついで|帰り|便|始発|中|終わり|出勤|出社|開店|閉店|段階|時点|[一-龠ァ-ヶー]{1,8}(?:で|の際|の時|のとき)|打ち?合わせ|レッスン|授業|稽古|集まり|会)|の一覧|から(?!伺)|以降|号|付け?(?:で|の)|開催|時点|分の|生まれ)/,
    },
    clause: /(?:[しりきえけせちみび]|ます(?:ので|が|し)?|る(?:ので|から|し)|く(?:から|し)|は)、/g,
  },
};
