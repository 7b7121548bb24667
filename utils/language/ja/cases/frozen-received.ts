import { received, type ReceivedCase } from '../../labelled.ts';

/** Written before the rules. */
export const frozenReceived: readonly ReceivedCase[] = [
  received(['interest', 'question'], `4回だとおいくらですか?平日の午前はありますか?`),
  received(['interest'], `秋の講座のこと、もう少し詳しく知りたいです。`),
  received(['question'], `左の門でしょうか、右の門でしょうか。`),
  received(['thanks'], `ありがとうございました、ひな形のおかげで週末がつぶれずにすみました。`),
  received(
    ['complaint'],
    `一度洗っただけで色が落ちて、電話も誰も出ません。本当にがっかりしました。`,
  ),
  received(['optout'], `メーリングリストから外してください。`),
  received(['decline', 'thanks'], `お声がけありがとうございます。でも今回は遠慮しておきますね。`),
  received(['purchase'], `さっき入金しました、月曜には届くはずです。`),
  received(['referral'], `お隣の坂本さんに先生をおすすめしておきました、電話が行くと思います。`),
  received(
    ['auto'],
    `5月18日まで不在にしております。お急ぎの方は代表番号までご連絡ください。(自動返信)`,
  ),
  received([], `電車が遅れてるので6時ごろ着きます。`),
  received([], `あけましておめでとうございます!皆さんにもよろしく。`),
  received(['optout'], `商品のお知らせはもう結構です。犬の話ならいつでも歓迎ですよ。`),
];
