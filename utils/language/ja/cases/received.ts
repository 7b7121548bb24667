import { received, type ReceivedCase } from '../../labelled.ts';

export const receivedMessages: readonly ReceivedCase[] = [
  received(['interest', 'question'], `パンの定期便ってまだやってますか?週に一箱お願いしたいです`),
  received(['interest', 'question'], `ストーリーの青い花瓶、もう売れちゃいました?`),
  received(['question'], `留守のあいだ、種には何をやればいいですか`),
  received(['thanks'], `さすが!二分で直りました、恩人です。ありがとう〜`),
  received(['complaint'], `また雨の中に置きっぱなしでした。あの値段でこれはないと思います。`),
  received(['complaint', 'question'], `ファスナーがまた壊れました。検品はされているのでしょうか。`),
  received(['optout'], `頼んでいない宣伝のメールはやめてください。`),
  received(['optout'], `もう連絡しないでください。`),
  received(['decline'], `当面はいまの仕入れ先さんで続けることにしました。`),
  received(
    ['purchase', 'thanks'],
    `お支払い済ませました!値段そのままにしてくださってありがとうございます。`,
  ),
  received(
    ['referral', 'thanks'],
    `おかげで腰がすっかり良くなったので、ボート部のみんなに先生のこと話しときました。`,
  ),
  received(['auto'], `お客様のメッセージは、以下の宛先に配信できませんでした。`),
  received([], `ごめん、今夜行けなくなった。また木曜に。`),
];
